import type { RequestContext } from '../../campus/request-context.js';
import { noticeById } from './notice.reads.js';

/** Lets those read a file who may see the notice that holds it. */
export async function readsNoticeFile(
  context: RequestContext,
  file: { readonly id: string; readonly attachedTo: string | null },
): Promise<boolean> {
  if (file.attachedTo === null || context.actor === null) return false;
  const [held] = await context.services.database.all(
    'SELECT 1 AS one FROM notice_file WHERE notice_id = ? AND file_id = ? LIMIT 1',
    [file.attachedTo, file.id],
  );
  return held !== undefined && (await noticeById(context).load(file.attachedTo)) !== null;
}
