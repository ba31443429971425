import { type CounsellingText, counsellingTexts } from './texts';

const house: Record<string, readonly CounsellingText[]> = {
  DECLINE: ['phraseDecline1', 'phraseDecline2', 'phraseDecline3'],
  CANCEL_BY_CENTRE: ['phraseCancel1', 'phraseCancel2'],
  CORRECT_NO_SHOW: ['phraseOutcome1'],
  RECORD_LATE_CANCELLATION: ['phraseLate1'],
};

/** The centre's own phrases for the note of an action. */
export function phrasesFor(action: string): readonly string[] {
  const t = counsellingTexts.now();
  return (house[action] ?? []).map((key) => t(key));
}
