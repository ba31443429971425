import type { RequestContext } from '../../campus/request-context.js';
import type { TimelineEntry } from '../../machine/reviewable.type.js';
import { eventsOfCertificate } from '../certificates/certificate-events.reads.js';
import { certificatesOfApplication } from '../certificates/certificate.reads.js';
import { presentCertificate } from '../certificates/certificate.type.js';
import type { ApplicationRow } from './application.reads.js';
import { presenting } from './present-application.js';
import { eventsOfApplication } from './timeline.reads.js';

/** One time-line of the review and of what runs beside it, newest first. */
export async function wholeTimeline(row: ApplicationRow, context: RequestContext): Promise<TimelineEntry[]> {
  const [own, printed] = await Promise.all([
    eventsOfApplication(context).load(row.id),
    // Only what is approved was ever printed.
    row.state === 'APPROVED' ? certificateEntries(row, context) : [],
  ]);
  const review = presenting(row, context).timeline(own ?? [], context);
  return [...printed, ...review].sort((a, b) => b.at - a.at);
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
