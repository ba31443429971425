import { describe, expect, it } from 'vitest';
import { readFrom, readView, writePath } from './view';

const read = (path: string) => new URLSearchParams(path.split('?')[1]);

describe('addresses of instructions', () => {
  it('name the function and the version to begin with', () => {
    expect(read(writePath('MUTUAL_AID')).get('workflow')).toBe('MUTUAL_AID');
    expect(readFrom(read(writePath('MUTUAL_AID')))).toBeNull();
    expect(readFrom(read(writePath('MUTUAL_AID', 2)))).toBe(2);
    for (const nonsense of ['x', '-1', '0', '1.5', ''])
      expect(readFrom(new URLSearchParams({ from: nonsense }))).toBeNull();
  });

  it('list one’s own unless all are asked for', () => {
    expect(readView(read('/instructions?view=all'))).toBe('all');
    expect(readView(read('/instructions?view=nonsense'))).toBe('mine');
  });
});
