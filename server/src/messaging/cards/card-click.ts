import { v5 } from 'uuid';
import type { RefusalCode } from '../../kernel/refusal.js';
import { toGlobalId } from '../../kernel/global-id.js';
import type { Services } from '../../platform/services.js';
import type { WeComEvent } from '../callbacks/wecom-event.js';
import type { MessageAudience } from '../message-kind.js';
import type { MessageSources } from '../message-source.js';
import type { RunMutation } from './card-actions.js';
import type { CardButton } from './card-source.js';
import { accountOfWeCom, asClicker } from './clicker.js';
import { optionId, SELECTION_KEY } from './make-card.js';

/** So that one event, however often it is delivered or worked off, is one command. */
const NAMESPACE = '0d7a1a4c-7c0f-5c6b-8f0e-1b7f5f2f9a02';

export interface ClickedCard {
  readonly id: string;
  readonly accountId: string;
  readonly audience: MessageAudience;
  readonly template: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectVersion: number | null;
}

export interface ClickResult {
  readonly outcome: 'DONE' | 'REFUSED' | 'IGNORED';
  /** why not: a refusal's code or a word of ours */
  readonly code: string | null;
  readonly card: ClickedCard | null;
  /** as the card's source has it */
  readonly sealedOffice?: string;
  /** key of the words that stand on the card afterwards; null: it is left as it is */
  readonly words: string | null;
}

const ignored = (code: string): ClickResult => ({ outcome: 'IGNORED', code, card: null, words: null });

/**
 * Carries out what a click asks, as the clicker and under all guards that hold for him or her. Only whom the card was sent to may
 * use it, and only while the thing is as the card shows it.
 */
export async function carryOutClick(
  services: Services,
  sources: MessageSources,
  run: RunMutation,
  eventKey: string,
  event: WeComEvent,
): Promise<ClickResult> {
  const card = await readCard(services, event.taskId);
  if (card === null || !sources.knows(card.subjectType)) return ignored('UNKNOWN_CARD');
  const source = sources.of(card.subjectType);
  const button = source.card?.buttons(card.template).find(({ action }) => action === event.eventKey);
  if (button === undefined || card.subjectVersion === null) return ignored('UNKNOWN_BUTTON');
  const refused = (code: string, words: string | null): ClickResult => ({
    outcome: 'REFUSED',
    code,
    card,
    words,
    sealedOffice: source.card?.sealedOffice,
  });
  const accountId = await accountOfWeCom(services.database, event.fromUser);
  // Somebody else's card is left as it is, for the one whom it was sent to.
  if (accountId !== card.accountId) return refused('NOT_ADDRESSEE', null);
  const done = await asClicker(services, accountId, card.audience, (actor) =>
    run({
      actor,
      mutation: button.mutation,
      input: {
        ...button.input,
        id: toGlobalId(source.graphType, card.subjectId),
        expectedVersion: card.subjectVersion,
        note: noteOf(services, source.card?.choices?.(card.template)?.options ?? [], button, event),
        requestId: v5(eventKey, NAMESPACE),
      },
    }),
  );
  if (done === null) return refused('NOBODY', 'card.notYours');
  if (done.refused !== null) return refused(done.refused, wordsOfRefusal(done.refused));
  return { outcome: 'DONE', code: null, card, words: button.doneLabel, sealedOffice: source.card?.sealedOffice };
}

/** The words of what was chosen from the card's list; only for a button that asks for them. */
function noteOf({ texts }: Services, options: readonly string[], button: CardButton, event: WeComEvent): string | null {
  if (button.takesNote !== true) return null;
  const chosen = event.selected.find(({ questionKey }) => questionKey === SELECTION_KEY)?.optionIds[0];
  const key = options.find((_, place) => optionId(place) === chosen);
  return key === undefined ? null : texts.say('zh-CN', key);
}

/** What a wish lacks can be mended on the card; all else is for the page. */
function wordsOfRefusal(code: RefusalCode): string | null {
  if (code === 'NOTE_REQUIRED') return null;
  return code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' || code === 'NOT_FOUND' ? 'card.notYours' : 'card.stale';
}

async function readCard({ database }: Services, taskId: string | null): Promise<ClickedCard | null> {
  if (taskId === null) return null;
  const [row] = await database.all<ClickedCard>(
    'SELECT id, account_id AS accountId, audience, template, subject_type AS subjectType, subject_id AS subjectId,' +
      " subject_version AS subjectVersion FROM delivery WHERE task_id = ? AND channel = 'WECOM'",
    [taskId],
  );
  return row ?? null;
}
