import { historiesOf } from '../../machine/events.reads.js';

/** The histories of papers, with the office whose desk acted. */
export const eventsOfPapers = historiesOf('paper_event', {
  column: 'paper_case.desk_office',
  join: 'JOIN paper_case ON paper_case.id = event.subject_id',
});
