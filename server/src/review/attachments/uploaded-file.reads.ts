import { actorOf } from '../../campus/command-of.js';
import type { RequestContext } from '../../campus/request-context.js';
import { inList } from '../../platform/db/in-list.js';
import { defineLoader } from '../../platform/graph/loader.js';

export interface UploadedFileRow {
  readonly __typename: 'UploadedFile';
  readonly fileId: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly uploadedAt: number;
}

/** Files by id, the uploads of the person asking alone. */
export const ownFile = defineLoader<UploadedFileRow, RequestContext>(async (context, ids) => {
  const list = inList(ids);
  const rows = await context.services.database.all<UploadedFileRow>(
    "SELECT 'UploadedFile' AS __typename, id AS fileId, name, mime, size, width, height, created_at AS uploadedAt" +
      ` FROM stored_file WHERE id IN ${list.sql} AND owner_account_id = ?`,
    [...list.params, actorOf(context).accountId],
  );
  return new Map(rows.map((row) => [row.fileId, row]));
});
