import { usePeopleDates } from '../../lib/people-dates';
import type { Column } from '../../ui/data-table';
import { staffTexts } from './texts';
import type { StaffRow } from './use-staff';

/** The list's columns; of those who left, when they did. */
export function useColumns(left: boolean): Column<StaffRow>[] {
  const t = staffTexts.use();
  const dates = usePeopleDates();
  const rolesOf = ({ heldRoles }: StaffRow) =>
    (heldRoles ?? []).map(({ office, label }) => `${office.name} · ${label}`).join(t('comma'));
  return [
    { key: 'name', title: t('name'), width: 120, render: ({ name }) => <b className="clip">{name}</b> },
    {
      key: 'username',
      title: t('username'),
      width: 168,
      render: ({ username }) => <span className="clip">{username}</span>,
    },
    {
      key: 'roles',
      title: t('roles'),
      render: (row) => (
        <span className="clip" title={rolesOf(row)}>
          {rolesOf(row) || <span className="muted">{t('noRole')}</span>}
        </span>
      ),
    },
    {
      key: 'wecom',
      title: t('weCom'),
      width: 110,
      render: ({ weComUserId }) => weComUserId ?? <span className="muted">{t('notLinked')}</span>,
    },
    left
      ? {
          key: 'left',
          title: t('leftAt'),
          width: 172,
          render: ({ leftAt }) => leftAt && <span className="nowrap">{dates.moment(leftAt)}</span>,
        }
      : {
          key: 'seen',
          title: t('lastSignIn'),
          width: 172,
          render: ({ lastSignInAt }) =>
            lastSignInAt ? (
              <span className="nowrap">{dates.moment(lastSignInAt)}</span>
            ) : (
              <span className="muted">{t('never')}</span>
            ),
        },
  ];
}
