import { MessageSubjectDocument } from '../../graph/graphql';
import { ask } from '../../lib/graph/client';
import { registry } from '../../registry';

/** Where the thing with this id opens; null when it is gone, or of a kind that this version does not know. */
export async function addressOf(id: string): Promise<string | null> {
  const { node } = await ask(MessageSubjectDocument, { id });
  if (!node) return null;
  // a certificate and papers open with the application they belong to
  const subject = node.__typename === 'Certificate' || node.__typename === 'Papers' ? node.application : node;
  const found = registry.map(({ subjects }) => subjects[subject.__typename]).find((opens) => opens !== undefined);
  return found?.(subject.id) ?? null;
}
