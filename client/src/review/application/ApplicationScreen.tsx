import { useState, type ReactNode } from 'react';
import type { ApplicationFieldsFragment } from '../../graph/graphql';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { open, useParam } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { usePull } from '../../lib/usePull';
import { Empty } from '../../ui/Empty';
import { Failed } from '../../ui/Failed';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { ActionBar, hasActions } from '../ActionBar';
import { ApplicationFrame, type Changed } from './ApplicationFrame';
import type { ApplicationKind, OneAnswer } from './kind';
import { mutationsOf, supplementOf } from './mutations';
import { SupplementScreen } from './SupplementScreen';
import { applicationTexts } from './texts';
import { uiTexts } from '../../ui/texts';

/** One application: where it stands, how it came there, what I can do now. */
export function ApplicationScreen({ kind }: { kind: ApplicationKind }): ReactNode {
  const t = useTexts(applicationTexts);
  const kit = useTexts(uiTexts);
  const { data, failure, loading, refresh } = useAsk(kind.documents.one, { id: useParam('id') });
  const [changed, setChanged] = useState<Changed>(null);
  usePull(refresh);
  const application = data ? applicationOf(kind, data) : null;
  if (!application) {
    return (
      <Screen title={t('filled')}>
        {failure ? (
          <Failed failure={failure} retry={() => void refresh()} />
        ) : loading ? (
          <Skeleton cards={3} />
        ) : (
          <Empty
            icon="list"
            title={t('gone404')}
            action={{ text: kit('tabMatters'), onPress: () => open(routes.matters) }}
          />
        )}
      </Screen>
    );
  }
  const frame = {
    kind,
    application,
    failure,
    refresh,
    changed,
    onChanged: async (why: 'done' | 'conflict') => {
      // said once what is shown is the latest state
      await refresh();
      setChanged(why);
    },
  };
  const supplements = application.availableActions.some((item) => item.enabled && item.mutation === supplementOf(kind));
  if (supplements) return <SupplementScreen {...frame} />;
  const mutations = mutationsOf(kind);
  const footer = hasActions(application.availableActions, mutations) ? (
    <ActionBar subject={application} mutations={mutations} onChanged={(why) => void frame.onChanged(why)} />
  ) : null;
  return <ApplicationFrame {...frame} footer={footer} />;
}

function applicationOf(kind: ApplicationKind, { node }: OneAnswer): ApplicationFieldsFragment | null {
  // of this type the document asks all of an application's fields
  return node?.__typename === kind.type ? (node as ApplicationFieldsFragment) : null;
}
