import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { officeTexts } from './texts';
import type { Office, Team } from './use-offices';

interface OfficeCardProps {
  office: Office;
  /** rename it and change where it is reached; null for who may not */
  onEdit: (() => void) | null;
  /** write a team, a new one without; null for who may not */
  onTeam: ((team?: Team) => void) | null;
}

/** One office: where and when it is reached, and its teams. */
export function OfficeCard({ office, onEdit, onTeam }: OfficeCardProps) {
  const t = officeTexts.use();
  return (
    <section className="card office-card" aria-label={office.name}>
      <div className="section-head">
        <h3>{office.name}</h3>
        {onEdit && (
          <Button
            size="small"
            icon={<EditOutlined aria-hidden />}
            aria-label={t('editNamed', { name: office.name })}
            onClick={onEdit}
          >
            {t('edit')}
          </Button>
        )}
      </div>
      {office.contacts.length === 0 && <p className="muted">{t('noContact')}</p>}
      <ul className="contacts">
        {office.contacts.map(({ campus, phone, address, hours }) => (
          <li key={(campus?.code ?? '') + phone + address}>
            <b>{campus?.name ?? t('allCampuses')}</b>
            <span>
              {phone}
              <br />
              {address}
              <br />
              <small>{hours}</small>
            </span>
          </li>
        ))}
      </ul>
      <div className="section-head teams-head">
        <h4>{t('teams')}</h4>
        {onTeam && (
          <Button
            size="small"
            icon={<PlusOutlined aria-hidden />}
            aria-label={t('newTeam', { office: office.name })}
            onClick={() => onTeam()}
          >
            {t('addTeam')}
          </Button>
        )}
      </div>
      {office.teams.length === 0 && <p className="muted">{t('noTeam')}</p>}
      <ul className="pairs">
        {office.teams.map((team) => (
          <li key={team.id}>
            <span>
              <b>{team.name}</b> {team.college && <small>{team.college}</small>}
              <br />
              <span className="muted">{team.members.map(({ name }) => name).join(t('comma')) || t('nobody')}</span>
            </span>
            {onTeam && (
              <span>
                <Button size="small" aria-label={t('editNamed', { name: team.name })} onClick={() => onTeam(team)}>
                  {t('edit')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
