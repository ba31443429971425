import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { StudentEligibilityDocument } from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { useLanguage } from '../../lib/i18n/language';
import { usePermissions } from '../../lib/session/viewer';
import { Chips } from '../../ui/chips';
import { Failure, Loading } from '../../ui/states';
import { permissionOf, useEntries } from '../../worklist/entries';
import { keys } from '../../worklist/keys';
import { Rules, RulesWord } from '../../worklist/pane/rules';
import { studentTexts } from './texts';

/** Whether the student may apply, workflow by workflow, and the way to let somebody apply whom the rules keep out. */
export function EligibilityCard({ id }: { id: string }) {
  const t = studentTexts.use();
  const language = useLanguage();
  const permissions = usePermissions();
  const entries = useEntries().filter(({ code }) => permissions.includes(permissionOf(code, 'REVIEW')));
  const [chosen, setChosen] = useState(entries[0]?.code ?? '');
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [...keys.eligibility, id, chosen, language],
    queryFn: async ({ signal }) => {
      const { node } = await send(StudentEligibilityDocument, { id, workflow: chosen }, signal);
      return node?.__typename === 'Student' ? (node.eligibility ?? null) : null;
    },
    enabled: chosen !== '',
  });
  if (entries.length === 0) return null;
  return (
    <section className="card file-card" aria-label={t('eligibility')}>
      <div className="section-head">
        <h3>{t('eligibility')}</h3>
        {data && <RulesWord eligibility={data} />}
      </div>
      <Chips
        label={t('byWorkflow')}
        items={entries.map((entry) => ({ key: entry.code, label: entry.title(language) }))}
        value={chosen}
        onChange={setChosen}
      />
      {isPending && <Loading rows={3} />}
      {data === undefined && error && <Failure error={error} retry={() => void refetch()} />}
      {data === null && <p className="muted">{t('noEligibility')}</p>}
      {data && <Rules eligibility={data} override={{ studentId: id, workflow: chosen }} />}
    </section>
  );
}
