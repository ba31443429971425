import { holds, type Actor } from '../../campus/actor.js';
import { may, type Permission } from '../../campus/permissions.js';

/** Its head may act on every office's notices. */
export const AFFAIRS = 'STUDENT_AFFAIRS';

/** The university's offices that publish notices; those who only offer work are not among them. */
export const NOTICE_OFFICES = [
  AFFAIRS,
  'STUDENT_SERVICE_CENTRE',
  'STUDENT_AID_CENTRE',
  'COUNSELLING_CENTRE',
  'WORK_STUDY_CENTRE',
  'LIZHI_CENTRE',
  'SUNSHINE_TEAM',
] as const;

const ROLES = ['PUBLISHER', 'HEAD'] as const;

/** writes and publishes the notices of his or her office */
export const NOTICE_PUBLISH: Permission = {
  code: 'NOTICE_PUBLISH',
  office: AFFAIRS,
  offices: NOTICE_OFFICES.slice(1),
  roles: ROLES,
};

export const noticePermissions: readonly Permission[] = [NOTICE_PUBLISH];

/** Whether the person publishes for every office. */
export function publishesForAll(actor: Actor | null): boolean {
  return holds(actor, AFFAIRS, ['HEAD']);
}

/** The offices for which the person publishes. */
export function officesOf(actor: Actor | null): readonly string[] {
  if (publishesForAll(actor)) return NOTICE_OFFICES;
  return NOTICE_OFFICES.filter((office) => holds(actor, office, ROLES));
}

export function mayPublish(actor: Actor | null): boolean {
  return may(actor, NOTICE_PUBLISH);
}
