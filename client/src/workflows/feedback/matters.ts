import { MyFeedbackDocument, type FeedbackRowFragment, type FeedbackState } from '../../graph/graphql';
import { ask } from '../../lib/graph/client';
import { say } from '../../lib/i18n/texts';
import type { Page } from '../../lib/paged';
import { routes, withQuery } from '../../lib/routes';
import type { Matter, MatterFilter } from '../../review/manifest';
import { toneOf } from '../../review/tones';
import { feedbackTexts } from './texts';

// what to ask for, not what a state means: labels and tones come with each row
const STATES: Record<MatterFilter, FeedbackState[] | undefined> = {
  all: undefined,
  open: ['WAITING', 'ANSWERED'],
  ended: ['CLOSED'],
};

const LONGEST_LINE = 60;

/** Pages of my own threads, the newest first. */
export async function readFeedback(
  filter: MatterFilter,
  after: string | null,
  first: number,
): Promise<Page<FeedbackRowFragment>> {
  const state = STATES[filter];
  const { feedbacks } = await ask(MyFeedbackDocument, { first, after, ...(state ? { state } : {}) });
  const { endCursor, hasNextPage } = feedbacks.pageInfo;
  return { items: feedbacks.nodes, endCursor: endCursor ?? null, hasNextPage };
}

/** My own threads as the list of everything shows them. */
export async function feedbackMatters(
  filter: MatterFilter,
  after: string | null,
  first: number,
): Promise<Page<Matter>> {
  const page = await readFeedback(filter, after, first);
  return { ...page, items: page.items.map(asMatter) };
}

/** One thread: what it is about, and the first line of what was said last. */
export function asMatter(row: FeedbackRowFragment): Matter {
  const last = row.thread[row.thread.length - 1];
  return {
    id: row.id,
    title: titleOf(row),
    stateLabel: row.stateLabel,
    tone: toneOf(row.stateTone),
    when: null,
    line: say(feedbackTexts, last?.byStaff ? 'lastOffice' : 'lastMine', {
      office: row.office.name,
      text: beginning(last?.text ?? ''),
    }),
    url: withQuery(routes.feedbackThread, { id: row.id }),
    // an answer is there to be read
    needsMe: row.state === 'ANSWERED',
    due: null,
    at: last?.at ?? row.createdAt,
  };
}

/** The first line, as far as a card has room for it; whole characters only. */
export function beginning(text: string): string {
  const line = [...(text.split('\n').find((one) => one.trim() !== '') ?? '').trim()];
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE).join('')}…` : line.join('');
}

/** 意见反馈, and what it is about where that was said. */
export function titleOf({ aboutTitle }: Pick<FeedbackRowFragment, 'aboutTitle'>): string {
  return aboutTitle ? say(feedbackTexts, 'titleAbout', { about: aboutTitle }) : say(feedbackTexts, 'title');
}
