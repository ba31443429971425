import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Every file under the store's folder, those on their way in as `.incoming/…`. */
export function filesUnder(dataDir: string): string[] {
  const root = join(dataDir, 'files');
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** Waits for what must come to hold, for twenty seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !holds(); await sleep(20)) {
    if (Date.now() > end) throw new Error('it never came to hold');
  }
}

/** Those of them that are on their way in. */
export const incoming = (dataDir: string) => filesUnder(dataDir).filter((name) => name.startsWith('.incoming'));
