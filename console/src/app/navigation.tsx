import { NavLink } from 'react-router';
import { useLanguage } from '../lib/i18n/language';
import { areas } from '../pages/areas';
import { pageTexts } from '../pages/texts';
import type { NavEntry, NavGroup } from '../review/manifest';
import { permitted } from '../review/permitted';

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

// Daily work stands on top without a heading.
const groups = [
  ['work', null],
  ['offers', 'groupOffers'],
  ['house', 'groupHouse'],
  ['system', 'groupSystem'],
] as const satisfies readonly (readonly [NavGroup, string | null])[];

/** What this person may work on. */
export function Navigation({ permissions }: { permissions: readonly string[] }) {
  const t = pageTexts.use();
  const open = areas.flatMap((area) => area.nav).filter((entry) => permitted(permissions, entry.permissions));
  return (
    <nav aria-label={t('navigation')}>
      {groups.map(([group, heading]) => {
        const entries = open.filter((entry) => entry.group === group);
        if (entries.length === 0) return null;
        return (
          <section key={group}>
            {heading && <h2>{t(heading)}</h2>}
            {entries.map((entry) => (
              <Entry key={entry.path} entry={entry} />
            ))}
          </section>
        );
      })}
    </nav>
  );
}
