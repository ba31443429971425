import { NavLink } from 'react-router';
import { useLanguage } from '../lib/i18n/language';
import { pageTexts } from '../pages/texts';
import { workflows } from '../registry';
import type { NavEntry } from '../review/manifest';

/** How much waits behind an entry; a component of its own, since the count is a hook. */
function Count({ useCount }: { useCount: () => string | undefined }) {
  const t = pageTexts.use();
  const count = useCount();
  return count === undefined ? null : (
    <span className="count" aria-label={t('waiting', { n: count })}>
      {count}
    </span>
  );
}

function Entry({ entry }: { entry: NavEntry }) {
  const language = useLanguage();
  const { Icon } = entry;
  return (
    <NavLink to={entry.path}>
      <Icon aria-hidden />
      <span>{entry.label(language)}</span>
      {entry.useCount && <Count useCount={entry.useCount} />}
    </NavLink>
  );
}

/** What this person may work on, by workflow. */
export function Navigation({ permissions }: { permissions: readonly string[] }) {
  const t = pageTexts.use();
  const language = useLanguage();
  const groups = workflows
    .map((workflow) => ({
      workflow,
      entries: workflow.nav.filter((entry) => permissions.includes(entry.permission)),
    }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <nav aria-label={t('navigation')}>
      {groups.map(({ workflow, entries }) => (
        <section key={workflow.code}>
          <h2>{workflow.title(language)}</h2>
          {entries.map((entry) => (
            <Entry key={entry.path} entry={entry} />
          ))}
        </section>
      ))}
    </nav>
  );
}
