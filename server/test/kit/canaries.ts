/** Words that stand nowhere else, so that a single one found tells what leaked. */
export const PURPOSE = 'canary-purpose-金丝雀目的';
export const NOTE = 'canary-note-金丝雀说明';

export function leaked(text: string, canaries: Readonly<Record<string, string>>): string[] {
  return Object.entries(canaries)
    .filter(([, canary]) => text.includes(canary))
    .map(([what]) => what);
}
