/** Whether a marked difference shows any word that came or went; where only pictures or mark-up changed it does not. */
export function showsWords(marked: string): boolean {
  return /<(ins|del)>/.test(marked);
}
