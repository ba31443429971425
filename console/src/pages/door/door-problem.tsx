import type { DoorProblem } from '../../lib/session/doors';
import { pageTexts } from '../texts';

/** Why the sign-in through another site did not come to an end, and what to do now. */
export function DoorProblemLine({ problem }: { problem: DoorProblem }) {
  const t = pageTexts.use();
  const words: Record<DoorProblem, string> = {
    DENIED: t('doorDenied'),
    EXPIRED: t('doorExpired'),
    NO_ACCOUNT: t('doorNoAccount'),
    OUTSIDER: t('doorOutsider'),
    FOREIGN_SERVICE_DOWN: t('doorForeignDown'),
    NOT_STAFF: t('doorNotStaff'),
    NOT_A_STUDENT: t('doorNotAStudent'),
    DISABLED: t('doorDisabled'),
    LOCKED_OUT: t('doorLockedOut'),
    OTHER: t('doorOther'),
  };
  return (
    <p className={problem === 'NOT_STAFF' ? 'sorry kindly' : 'sorry'} role="alert">
      {words[problem]} {problem === 'NOT_STAFF' && <a href="/">{t('studentGo')}</a>}
    </p>
  );
}
