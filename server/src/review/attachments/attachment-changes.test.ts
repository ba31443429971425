import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachedIn, changesOf, type KeptAttachment } from './attachment-changes.js';
import type { WishedFile } from './attachment-rules.js';

/** The record after a change, as the database would keep it. */
function after(record: readonly KeptAttachment[], revision: number, files: readonly WishedFile[]): KeptAttachment[] {
  const { changed, added } = changesOf(revision, files, record);
  const byId = new Map(changed.map((row) => [row.id, row]));
  return [
    ...record.map((row) => byId.get(row.id) ?? row),
    ...added.map((file, i) => ({ ...file, id: `${revision}.${record.length + i}`, revision, removedInRevision: null })),
  ];
}

const said = (files: readonly WishedFile[]) => files.map((file) => `${file.item}:${file.fileId}`).sort();

const wish = fc.uniqueArray(
  fc.record({ fileId: fc.constantFrom('a', 'b', 'c', 'd'), item: fc.constantFrom('X', 'Y') }),
  { selector: (file) => file.fileId, maxLength: 4 },
);

describe('the record of attachments', () => {
  it('tells of every revision what was wished in it last, whatever came before and after', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(wish, fc.boolean()), { minLength: 1, maxLength: 8 }), (steps) => {
        let record: KeptAttachment[] = [];
        let revision = 1;
        const last = new Map<number, readonly WishedFile[]>();
        for (const [files, next] of steps) {
          if (next) revision += 1;
          record = after(record, revision, files);
          last.set(revision, files);
        }
        for (const [of, files] of last) expect(said(attachedIn(of, record))).toEqual(said(files));
        const present = record.filter((row) => row.removedInRevision === null);
        const inOrder = [...present].sort((a, b) => a.position - b.position).map((row) => row.fileId);
        expect(inOrder).toEqual((last.get(revision) ?? []).map((file) => file.fileId));
        const keys = record.map((row) => `${row.fileId} ${row.revision}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is left alone by a wish that changes nothing', () => {
    const record = after([], 1, [
      { fileId: 'a', item: 'X' },
      { fileId: 'b', item: 'Y' },
    ]);
    expect(
      changesOf(
        2,
        [
          { fileId: 'a', item: 'X' },
          { fileId: 'b', item: 'Y' },
        ],
        record,
      ),
    ).toEqual({ changed: [], added: [] });
  });
});
