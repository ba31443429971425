import { keepStored, readStored } from '../../lib/storage';

const MOST = 8;

/** What was searched for on this phone, the last first. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(readStored('xg.searches') ?? '[]');
    return Array.isArray(kept) ? kept.filter((words): words is string => typeof words === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts words on top, each once; answers what is kept. */
export function noteSearch(words: string): string[] {
  const kept = [words, ...recentSearches().filter((other) => other !== words)].slice(0, MOST);
  keepStored('xg.searches', JSON.stringify(kept));
  return kept;
}

/** Forgets all of them. */
export function forgetSearches(): void {
  keepStored('xg.searches', null);
}
