import type { RequestContext } from '../../campus/request-context.js';
import type { TimelineEntry } from '../../machine/reviewable.type.js';
import { eventsOfCertificate } from '../certificates/certificate-events.reads.js';
import { certificatesOfApplication } from '../certificates/certificate.reads.js';
import { presentCertificate } from '../certificates/certificate.type.js';
import { eventsOfPapers } from '../papers/paper-events.reads.js';
import { presentPapers } from '../papers/papers.type.js';
import type { ApplicationRow } from './application.reads.js';
import { presenting } from './present-application.js';
import { eventsOfApplication } from './timeline.reads.js';

/** One time-line of the review and of what runs beside it, newest first. */
export async function wholeTimeline(row: ApplicationRow, context: RequestContext): Promise<TimelineEntry[]> {
  const [own, printed, papers] = await Promise.all([
    eventsOfApplication(context).load(row.id),
    // Only what is approved was ever printed.
    row.state === 'APPROVED' ? certificateEntries(row, context) : [],
    row.papersId === null ? [] : paperEntries(row.papersId, context),
  ]);
  const review = presenting(row, context).timeline(own ?? [], context);
  return [...printed, ...papers, ...review].sort((a, b) => b.at - a.at);
}

/** What the desk did with them; that they were asked goes without saying. */
async function paperEntries(papersId: string, context: RequestContext): Promise<TimelineEntry[]> {
  const events = (await eventsOfPapers(context).load(papersId)) ?? [];
  return presentPapers.timeline(events, context).filter((entry) => entry.from !== null);
}

async function certificateEntries(row: ApplicationRow, context: RequestContext): Promise<TimelineEntry[]> {
  const certificates = (await certificatesOfApplication(context).load(row.id)) ?? [];
  const entries = await Promise.all(
    certificates.map(async ({ id }) =>
      presentCertificate.timeline((await eventsOfCertificate(context).load(id)) ?? [], context),
    ),
  );
  return entries.flat();
}
