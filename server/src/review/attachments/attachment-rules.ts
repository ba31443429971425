import type { Unmet } from '../../kernel/refusal.js';
import { kindOf, type FileKind } from '../../platform/files/kinds.js';

/** What a form takes for one of its items. */
export interface AttachmentRule {
  readonly item: string;
  readonly kinds: readonly FileKind[];
  readonly max: number;
  readonly required: boolean;
}

/** A file as the applicant hands it in: the row's own id, and what it is meant to be. */
export interface WishedFile {
  readonly fileId: string;
  readonly item: string;
}

export interface KnownFile {
  readonly id: string;
  readonly mime: string;
}

/** Every way in which the files do not fit the rules; empty when they do. Each item complains of a thing once. */
export function misfits(
  files: readonly WishedFile[],
  known: ReadonlyMap<string, KnownFile>,
  rules: readonly AttachmentRule[],
): readonly Unmet[] {
  const unmet = new Map<string, Unmet>();
  const complain = (code: string, item: string, max = 0) =>
    unmet.set(`${code} ${item}`, { code, params: { item, max }, field: 'attachments' });
  const seen = new Set<string>();
  for (const { fileId, item } of files) {
    const rule = rules.find((one) => one.item === item);
    const file = known.get(fileId);
    if (rule === undefined) complain('ATTACHMENT_ITEM', item);
    if (file === undefined) complain('ATTACHMENT_UNKNOWN', item);
    else if (rule !== undefined && !rule.kinds.includes(kindOf(file.mime))) complain('ATTACHMENT_KIND', item);
    if (seen.has(fileId)) complain('ATTACHMENT_TWICE', item);
    seen.add(fileId);
  }
  for (const { item, max, required } of rules) {
    const count = files.filter((file) => file.item === item).length;
    if (count > max) complain('ATTACHMENT_TOO_MANY', item, max);
    if (required && count === 0) complain('ATTACHMENT_REQUIRED', item, max);
  }
  return [...unmet.values()];
}
