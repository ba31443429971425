import { historiesOf } from '../../machine/events.reads.js';

/** The histories of applications. */
export const eventsOfApplication = historiesOf('submission_event');
