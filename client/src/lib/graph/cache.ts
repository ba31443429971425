/**
 * The last answer of each read, so that a page one comes back to shows at once and is refreshed behind the scenes.
 * It lives as long as the app and holds one account's answers only.
 */
const answers = new Map<string, unknown>();

/** The key of a read. */
export function keyOf(document: { toString(): string }, variables: unknown): string {
  return `${String(document)}\u0000${JSON.stringify(variables)}`;
}

/** What was answered last, or undefined. */
export function recall<R>(key: string): R | undefined {
  return answers.get(key) as R | undefined;
}

/** Keeps an answer. */
export function remember(key: string, answer: unknown): void {
  if (answers.size >= 60) answers.delete(answers.keys().next().value as string);
  answers.set(key, answer);
}

/** Forgets one answer that is known to be wrong now. */
export function forget(key: string): void {
  answers.delete(key);
}

/** Forgets everything: another person, or another language. */
export function forgetAll(): void {
  answers.clear();
}
