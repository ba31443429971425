import type { ReactNode } from 'react';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { usePull } from '../../lib/usePull';
import { Empty } from '../../ui/Empty';
import { Failed } from '../../ui/Failed';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { ApplyScreen } from './ApplyScreen';
import type { ApplicationKind } from './kind';
import { readDoor } from './readDoor';
import { applicationTexts } from './texts';

/** A function's door: the notes, whether I may, and then the form. */
export function DoorScreen({ kind }: { kind: ApplicationKind }): ReactNode {
  const t = useTexts(applicationTexts);
  const asked = useAsk(kind.documents.door, { workflow: kind.code });
  usePull(asked.refresh);
  const { data, failure, refresh } = asked;
  const door = data ? readDoor(kind, data) : null;
  if (door) return <ApplyScreen kind={kind} door={door} failure={failure} refresh={refresh} />;
  return (
    <Screen title={t('apply')}>
      {failure ? (
        <Failed failure={failure} retry={() => void refresh()} />
      ) : data ? (
        <Empty icon="alert" title={t('closed')} />
      ) : (
        <Skeleton cards={3} />
      )}
    </Screen>
  );
}
