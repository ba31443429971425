import { Button } from 'antd';
import { useState } from 'react';
import { GrantRoleDocument, type StaffRoleCode, type SynchroniseDepartmentsMutation } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { ToneTag } from '../../ui/tone-tag';
import { staffKey } from '../staff/use-staff';
import { versionAfter, type Granted } from './granted';
import { officeTexts } from './texts';

type Suggestion = SynchroniseDepartmentsMutation['synchroniseDepartments']['suggestions'][number];

interface SuggestionsProps {
  suggestions: readonly Suggestion[];
  unknownMembers: number;
  words: ReadonlyMap<StaffRoleCode, string>;
}

const keyOf = ({ staff, office, role }: Suggestion) => `${staff.id} ${office.code} ${role}`;

/** Roles that members of a department lack; each is given by hand, one by one. */
export function Suggestions({ suggestions, unknownMembers, words }: SuggestionsProps) {
  const t = officeTexts.use();
  const [granted, setGranted] = useState<readonly Granted[]>([]);
  const grant = useCommand(GrantRoleDocument, {
    touches: [staffKey],
    onDone: ({ grantRole }, { staffId, office, role }) =>
      setGranted((before) => [
        ...before,
        { key: `${staffId} ${office} ${role}`, staffId: String(staffId), version: grantRole.staff.version ?? 0 },
      ]),
  });
  return (
    <section className="card office-card" aria-label={t('suggestions')}>
      <h3>{t('suggestions')}</h3>
      {suggestions.length === 0 && <p className="muted">{t('noSuggestion')}</p>}
      <ul className="pairs">
        {suggestions.map((suggestion) => {
          const { staff, office, role } = suggestion;
          const label = `${office.name} · ${words.get(role) ?? role}`;
          return (
            <li key={keyOf(suggestion)}>
              <span>
                <b>{staff.name}</b> <small>{staff.username}</small> → {label}
              </span>
              <span>
                {granted.some(({ key }) => key === keyOf(suggestion)) ? (
                  <ToneTag tone="OK">{t('granted')}</ToneTag>
                ) : (
                  <Button
                    size="small"
                    disabled={grant.isPending}
                    aria-label={t('grantNamed', { name: staff.name, role: label })}
                    onClick={() =>
                      grant.mutate({
                        staffId: staff.id,
                        expectedVersion: versionAfter(staff, granted),
                        office: office.code,
                        role,
                      })
                    }
                  >
                    {t('grant')}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {unknownMembers > 0 && <p className="muted">{t('unknownMembers', { n: unknownMembers })}</p>}
      {grant.error && (
        <p className="form-wrong" role="alert">
          {grant.error.sentences.join(' ')}
        </p>
      )}
    </section>
  );
}
