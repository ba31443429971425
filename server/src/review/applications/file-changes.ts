import type { RequestContext } from '../../campus/request-context.js';
import { attachedIn } from '../attachments/attachment-changes.js';
import type { AttachmentRow } from '../attachments/attachment.reads.js';
import type { FormChange } from '../forms/form.type.js';
import { fieldLabel } from '../forms/form-words.js';
import type { ApplicationRow } from './application.reads.js';

/** Which files the last supplement exchanged, item by item, by their names. */
export function fileChanges(
  context: RequestContext,
  row: Pick<ApplicationRow, 'workflow' | 'revision'>,
  history: readonly AttachmentRow[],
): FormChange[] {
  const before = attachedIn(row.revision - 1, history);
  const after = attachedIn(row.revision, history);
  const items = [...new Set([...before, ...after].map((file) => file.item))];
  return items.flatMap((item) => {
    const [was, is] = [before, after].map((files) =>
      files.filter((file) => file.item === item).sort((a, b) => a.position - b.position),
    );
    const ids = (files: readonly AttachmentRow[] | undefined) => (files ?? []).map((file) => file.fileId).join();
    if (ids(was) === ids(is)) return [];
    const names = (files: readonly AttachmentRow[] | undefined) => (files ?? []).map((file) => file.name).join('、');
    return [{ field: item, label: fieldLabel(context, row.workflow, item), before: names(was), after: names(is) }];
  });
}
