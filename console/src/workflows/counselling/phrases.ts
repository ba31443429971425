import { type CounsellingText, counsellingTexts } from './texts';

const house: Record<string, readonly CounsellingText[]> = {
  declineCounselling: ['phraseDecline1', 'phraseDecline2', 'phraseDecline3'],
  cancelCounsellingByCentre: ['phraseCancel1', 'phraseCancel2'],
  recordCounsellingOutcome: ['phraseOutcome1'],
  recordLateCancellation: ['phraseLate1'],
};

/** The centre's own phrases for the note of an action. */
export function phrasesFor(mutation: string): readonly string[] {
  const t = counsellingTexts.now();
  return (house[mutation] ?? []).map((key) => t(key));
}
