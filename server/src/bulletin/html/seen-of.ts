/** Spaces, marks without a letter, and what fonts draw as nothing: the blank of braille among them. */
const UNSEEN = /[\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** The characters of a text that can be seen; empty for a text that says nothing. */
export function seenOf(text: string): string {
  return text.replace(UNSEEN, '');
}
