import { describe, expect, it } from 'vitest';
import sdl from '../../../../schema/schema.graphql?raw';
import {
  type NoticeDetail,
  draftOf,
  emptyDraft,
  hasWords,
  identities,
  inputOf,
  isChanged,
  movedAt,
  wrongOf,
} from './draft';

const notice = {
  id: 'N1',
  version: 3,
  title: '标题',
  body: '<p>甲<img src="/files/F2?expires=9&amp;signature=s" alt="p" /></p>',
  office: { code: 'STUDENT_AFFAIRS', name: '学生处' },
  pushes: true,
  audience: {
    label: '',
    everybody: false,
    campuses: [{ code: 'SONGJIANG', name: '松江' }],
    colleges: ['纺织学院'],
    identities: ['MASTER'],
  },
  attachments: [{ id: 'F1', name: 'a.pdf', mime: 'application/pdf', size: 12, url: '/files/F1?x', picture: false }],
} as unknown as NoticeDetail;

describe('a notice being written', () => {
  it('is sent as it stands, its files by their ids', () => {
    expect(inputOf(draftOf(notice), { id: 'N1', version: 3 })).toEqual({
      id: 'N1',
      expectedVersion: 3,
      office: 'STUDENT_AFFAIRS',
      title: '标题',
      body: '<p>甲<img src="xg-file:F2" alt="p" /></p>',
      audience: { campuses: ['SONGJIANG'], colleges: ['纺织学院'], identities: ['MASTER'] },
      attachments: ['F1'],
      push: true,
    });
    expect(inputOf(emptyDraft('X'), null)).not.toHaveProperty('id');
  });

  it('is unchanged until something is typed; fresh signatures are no change', () => {
    const later = { ...notice, body: notice.body.replace('expires=9', 'expires=10') };
    expect(isChanged(draftOf(notice), draftOf(later))).toBe(false);
    expect(isChanged(draftOf(notice), { ...draftOf(notice), push: false })).toBe(true);
  });

  it('needs an office and a title and a text', () => {
    expect(wrongOf(emptyDraft(''))).toEqual(['office', 'title', 'body']);
    expect(wrongOf({ ...draftOf(notice), body: '<p>&nbsp; </p>' })).toEqual(['body']);
    expect(wrongOf({ ...draftOf(notice), title: '字'.repeat(201) })).toEqual(['titleLong']);
    const file = { id: 'F', name: 'f', size: 1 };
    expect(wrongOf({ ...draftOf(notice), attachments: Array<typeof file>(21).fill(file) })).toEqual(['attachments']);
    expect(wrongOf(draftOf(notice))).toEqual([]);
  });

  it('has something to read with a picture alone', () => {
    expect(hasWords('<p><img src="/files/F"></p>')).toBe(true);
    expect(hasWords('<p><br></p>')).toBe(false);
  });

  it('knows every identity of the graph', () => {
    const body = /enum StudentIdentity \{([^}]*)\}/.exec(sdl)?.[1] ?? '';
    const codes = body.replace(/"""[\s\S]*?"""/g, '').match(/[A-Z_]{3,}/g) ?? [];
    expect([...identities].sort()).toEqual([...codes].sort());
  });

  it('moves a file by one, never over the ends', () => {
    expect(movedAt(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(movedAt(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
    expect(movedAt(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  });
});
