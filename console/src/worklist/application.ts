import type { ApplicationDetailFragment, ApplicationRowFragment, StateTone } from '../graph/graphql';
import { worklistTexts } from './texts';

export type ApplicationRow = ApplicationRowFragment;
export type ApplicationDetail = ApplicationDetailFragment;

/** What one application is called in a sentence. */
export function describeApplication(application: ApplicationRow): string {
  const t = worklistTexts.now();
  return t('subject', {
    serial: application.serialNo ?? t('noSerial'),
    workflow: application.workflowTitle,
    student: application.student?.name ?? t('hiddenStudent'),
  });
}

/** What was filled in into one field, in words; empty where nothing was. */
export function filledIn(application: Pick<ApplicationRow, 'form'>, field: string): string {
  return application.form.find((entry) => entry.field === field)?.value ?? '';
}

/** What it is about: the first of these fields that is filled in. */
export function aboutOf(application: Pick<ApplicationRow, 'form'>, fields: readonly string[]): string {
  for (const field of fields) {
    const value = filledIn(application, field);
    if (value) return value;
  }
  return '';
}

/** The word on a row's chip. Whose review it is says more than that it is reviewed, and so does a supplement. */
export function wordOf(application: ApplicationRow): { tone: StateTone; key: 'mine' | 'others' | 'again' | null } {
  if (application.state === 'REVIEWING') {
    return application.mine ? { tone: 'INFO', key: 'mine' } : { tone: 'NEUTRAL', key: 'others' };
  }
  if (application.state === 'SUBMITTED' && application.revision > 1) return { tone: 'OK', key: 'again' };
  return { tone: application.stateTone, key: null };
}

/** Whether one is still at it after an act: it is under one's own review, so the next one can wait. */
export function staysOpen(after: ApplicationRow): boolean {
  return after.state === 'REVIEWING' && after.mine;
}

const SLOW_AFTER = 3 * 86_400_000;

/** Whether it has waited too long for whoever is next. */
export function isSlow(application: Pick<ApplicationRow, 'waitingSince' | 'ended'>, now: number): boolean {
  if (application.ended || !application.waitingSince) return false;
  return now - Date.parse(application.waitingSince) >= SLOW_AFTER;
}
