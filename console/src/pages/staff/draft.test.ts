import { describe, expect, it } from 'vitest';
import { draftOf, inputOf, wrongOf } from './draft';

const li = { id: 's1', version: 4, name: '李娜', username: 't1', email: 'li@dhu.edu.cn', weComUserId: 'LiNa' };

describe('a member of staff being written', () => {
  it('is sent under the version it was read in, without a new name to sign in with', () => {
    expect(inputOf({ ...draftOf(li), name: ' 李娜娜 ' }, li)).toEqual({
      id: 's1',
      expectedVersion: 4,
      name: '李娜娜',
      email: 'li@dhu.edu.cn',
      weComUserId: 'LiNa',
    });
  });

  it('loses what was emptied', () => {
    expect(inputOf({ ...draftOf(li), email: ' ', weComUserId: '' }, li)).toMatchObject({
      email: null,
      weComUserId: null,
    });
  });

  it('that is new needs a name and a name to sign in with', () => {
    expect(wrongOf(draftOf(undefined), true)).toEqual(['name', 'username']);
    expect(wrongOf({ ...draftOf(undefined), name: '王', username: 't 1' }, true)).toEqual(['username']);
    expect(wrongOf({ ...draftOf(undefined), name: '王', username: 't.1' }, true)).toEqual([]);
    expect(wrongOf({ ...draftOf(li), username: '' }, false)).toEqual([]);
  });

  it('has addresses that can be such', () => {
    expect(wrongOf({ ...draftOf(li), email: 'li@', weComUserId: '李娜' }, false)).toEqual(['email', 'weComUserId']);
  });
});
