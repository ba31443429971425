import type { ReviewAction } from '../../../review/applications/review-application.js';

/** What happens to an application after it is handed in, a step a day. */
export type StoryStep =
  ReviewAction | 'CORRECT_BY_SECOND' | 'SUPPLEMENT' | 'WITHDRAW' | 'APPEAL' | 'LAPSE' | 'PRINT' | 'COLLECT';

export interface Story {
  /** a draft is never handed in */
  readonly draft?: boolean;
  readonly steps: readonly StoryStep[];
}

const DRAFT: Story = { draft: true, steps: [] };
const WAITING: Story = { steps: [] };
const TAKEN: Story = { steps: ['CLAIM'] };
const RETURNED: Story = { steps: ['CLAIM', 'RETURN'] };
const SUPPLEMENTED: Story = { steps: ['CLAIM', 'RETURN', 'SUPPLEMENT'] };
const APPROVED: Story = { steps: ['CLAIM', 'APPROVE'] };
const PRINTED: Story = { steps: ['CLAIM', 'APPROVE', 'PRINT'] };
const COLLECTED: Story = { steps: ['CLAIM', 'APPROVE', 'PRINT', 'COLLECT'] };
const REJECTED: Story = { steps: ['CLAIM', 'REJECT'] };
const APPEALED: Story = { steps: ['CLAIM', 'REJECT', 'APPEAL'] };
const WITHDRAWN: Story = { steps: ['WITHDRAW'] };
const CORRECTED: Story = { steps: ['CLAIM', 'APPROVE', 'CORRECT_BY_SECOND'] };
const RELEASED: Story = { steps: ['CLAIM', 'RELEASE'] };
const LAPSED: Story = { steps: ['CLAIM', 'RETURN', 'LAPSE'] };

/** What the demo people have under way, by number and workflow; each keeps room to try another. */
export const storiesOfPeople: readonly { readonly number: string; readonly workflow: string; readonly story: Story }[] =
  [
    { number: '230900001', workflow: 'FUNDING_CERTIFICATE', story: PRINTED },
    { number: '230900001', workflow: 'HONOUR_CERTIFICATE', story: RETURNED },
    { number: '230900001', workflow: 'HARDSHIP_CERTIFICATE', story: TAKEN },
    { number: '2250001', workflow: 'FUNDING_CERTIFICATE', story: WAITING },
    { number: '2250001', workflow: 'HARDSHIP_CERTIFICATE', story: APPROVED },
  ];

/** What others have, in turns: the console's lists all hold something, the queue the most. */
export const storiesOfOthers: readonly Story[] = [
  WAITING,
  APPROVED,
  TAKEN,
  WAITING,
  RETURNED,
  APPEALED,
  WAITING,
  REJECTED,
  SUPPLEMENTED,
  PRINTED,
  CORRECTED,
  WAITING,
  LAPSED,
  APPROVED,
  COLLECTED,
  WITHDRAWN,
  RELEASED,
  DRAFT,
];

/** Stories with a paper to hand in first: the desk's acts are not told here, so nothing is approved. */
export const withoutApproval = (story: Story): Story => (story.steps.includes('APPROVE') ? TAKEN : story);
