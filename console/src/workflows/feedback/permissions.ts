/** Answers what students write to one's office. */
export const ANSWER = 'FEEDBACK_ANSWER';
