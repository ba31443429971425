const CHUNK = 500;

/** Reads for many ids, a few hundred a statement, and puts the rows together. */
export async function inChunks<T>(
  ids: readonly string[],
  read: (chunk: readonly string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const distinct = [...new Set(ids)];
  const rows: T[] = [];
  for (let i = 0; i < distinct.length; i += CHUNK) rows.push(...(await read(distinct.slice(i, i + CHUNK))));
  return rows;
}
