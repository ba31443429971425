import { MessageSubjectDocument } from '../../graph/graphql';
import { ask } from '../../lib/graph/client';
import { registry } from '../../registry';

/** Where the thing with this id opens; null when it is gone, or of a kind that this version does not know. */
export async function addressOf(id: string): Promise<string | null> {
  const { node } = await ask(MessageSubjectDocument, { id });
  if (!node) return null;
  const found = registry.map(({ subjects }) => subjects[node.__typename]).find((opens) => opens !== undefined);
  return found?.(node.id) ?? null;
}
