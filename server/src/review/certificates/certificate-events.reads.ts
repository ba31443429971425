import { historiesOf } from '../../machine/events.reads.js';

/** The histories of certificates: the desk's office hands out, the one that printed does all else. */
export const eventsOfCertificate = historiesOf('certificate_event', {
  column: "CASE event.action WHEN 'COLLECT' THEN certificate.desk_office ELSE certificate.review_office END",
  join: 'JOIN certificate ON certificate.id = event.subject_id',
});
