import { useState } from 'react';

const KEEP = 8;
const keyOf = (owner: string, action: string) => `xg-console-phrases:${owner}:${action}`;

function load(key: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string').slice(0, KEEP) : [];
  } catch {
    return [];
  }
}

/**
 * A person's own phrases for one action, newest first. Kept on this computer only, and only when asked for: a reason
 * may name things that shouldn't stay behind.
 */
export function usePhrases(owner: string, action: string) {
  const key = keyOf(owner, action);
  const [own, setOwn] = useState(() => load(key));
  const store = (next: string[]) => {
    setOwn(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // for this page only
    }
  };
  return {
    own,
    keep: (phrase: string) => store([phrase, ...own.filter((item) => item !== phrase)].slice(0, KEEP)),
    forget: (phrase: string) => store(own.filter((item) => item !== phrase)),
  };
}
