import type { Page } from '../../lib/paged';
import type { Matter, MatterFilter } from '../../review/manifest';
import { registry } from '../../registry';

const SEPARATOR = '\n';

/**
 * One list over all workflows: each is read to its end before the next begins. The cursor says which workflow, and
 * where in it.
 */
export async function loadMatters(
  filter: MatterFilter,
  after: string | null,
  first: number,
  sources = registry,
): Promise<Page<Matter>> {
  const [code = sources[0]?.code, cursor = ''] = after?.split(SEPARATOR) ?? [];
  const items: Matter[] = [];
  let from: string | null = cursor || null;
  for (let index = sources.findIndex((item) => item.code === code); index >= 0 && index < sources.length; index += 1) {
    const source = sources[index];
    if (!source) break;
    const page = await source.matters(filter, from, first - items.length);
    items.push(...page.items);
    if (page.hasNextPage)
      return { items, endCursor: `${source.code}${SEPARATOR}${page.endCursor ?? ''}`, hasNextPage: true };
    from = null;
    const next = sources[index + 1];
    if (items.length >= first && next) return { items, endCursor: `${next.code}${SEPARATOR}`, hasNextPage: true };
  }
  return { items, endCursor: null, hasNextPage: false };
}
