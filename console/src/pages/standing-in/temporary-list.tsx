import './standing-in.css';
import { Button, Popconfirm } from 'antd';
import { EndTemporaryRoleDocument, type StateTone } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { usePeopleDates } from '../../lib/people-dates';
import { usePermission, useViewer } from '../../lib/session/viewer';
import { ToneTag } from '../../ui/tone-tag';
import { staffKey } from '../staff/use-staff';
import { type Phase, phaseOf } from './sort';
import { standingTexts } from './texts';
import { type TemporaryRole, temporaryKey } from './use-standing-in';

const tones: Record<Phase, StateTone> = { coming: 'INFO', running: 'OK', over: 'NEUTRAL' };

/** Roles held for a time, each with its end, and ending it before. */
export function TemporaryList({ roles }: { roles: readonly TemporaryRole[] }) {
  const t = standingTexts.use();
  const dates = usePeopleDates();
  const me = useViewer().data?.staff?.id;
  const administers = usePermission('STAFF_ADMINISTER');
  const end = useCommand(EndTemporaryRoleDocument, { touches: [temporaryKey, staffKey, ['viewer']] });
  // What an emergency opened is shut on its own page.
  const endable = (role: TemporaryRole) =>
    role.kind === 'DELEGATION' &&
    phaseOf(role) !== 'over' &&
    (administers || role.from?.id === me || role.holder.id === me);
  const words: Record<Phase, string> = { coming: t('coming'), running: t('running'), over: t('over') };
  return (
    <>
      <ul className="temporary-list">
        {roles.map((role) => {
          const phase = phaseOf(role);
          return (
            <li key={role.id}>
              <div>
                <b>
                  {role.office.name} · {role.roleLabel}
                </b>{' '}
                <ToneTag tone={role.kind === 'BREAK_GLASS' ? 'BAD' : tones[phase]}>
                  {role.kind === 'BREAK_GLASS' ? t('emergency') : words[phase]}
                </ToneTag>
                <p>
                  {role.from
                    ? t('passes', { from: role.from.name, holder: role.holder.name })
                    : t('holds', { holder: role.holder.name })}
                </p>
                <small>
                  {dates.moment(role.startsAt)} – {dates.moment(role.endsAt)}
                </small>
              </div>
              {endable(role) && (
                <Popconfirm
                  title={t('endSure')}
                  okText={t('end')}
                  cancelText={t('cancel')}
                  onConfirm={() => end.mutate({ id: role.id })}
                >
                  <Button size="small" loading={end.isPending && end.variables.id === role.id}>
                    {t('end')}
                  </Button>
                </Popconfirm>
              )}
            </li>
          );
        })}
      </ul>
      {end.error && (
        <p className="form-wrong" role="alert">
          {end.error.sentences.join(' ')}
        </p>
      )}
    </>
  );
}
