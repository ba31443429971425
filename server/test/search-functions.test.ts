import { describe, expect, it } from 'vitest';
import { functionTexts } from '../src/app/function-texts.js';
import { findableFunctions, functionOf } from '../src/bulletin/search/function-words.js';
import { wordsOf } from '../src/bulletin/search/fold.js';
import { inOrder } from '../src/bulletin/search/in-order.js';
import { SearchIndex } from '../src/bulletin/search/search-index.js';
import { searchTexts } from '../src/bulletin/search/search.texts.js';
import { Texts } from '../src/platform/texts/texts.js';

/** What students type, and the functions that must be among the first ones then, in this order where it matters. */
const ASKED: readonly (readonly [string, ...string[]])[] = [
  ['心理', 'COUNSELLING'],
  ['我最近很焦虑怎么办', 'COUNSELLING'],
  ['xlzx', 'COUNSELLING'],
  ['xinli', 'COUNSELLING'],
  ['心理諮詢', 'COUNSELLING'],
  ['兼职', 'WORK_STUDY'],
  ['家教', 'WORK_STUDY'],
  ['我想找一份兼职', 'WORK_STUDY'],
  ['勤工助學', 'WORK_STUDY'],
  ['Tutoring', 'WORK_STUDY'],
  ['开证明', 'FUNDING_CERTIFICATE', 'HONOUR_CERTIFICATE', 'HARDSHIP_CERTIFICATE'],
  ['我要开证明', 'FUNDING_CERTIFICATE', 'HONOUR_CERTIFICATE', 'HARDSHIP_CERTIFICATE'],
  ['怎么开证明？', 'FUNDING_CERTIFICATE', 'HONOUR_CERTIFICATE', 'HARDSHIP_CERTIFICATE'],
  ['贫困', 'HARDSHIP_CERTIFICATE'],
  ['三好学生证书', 'HONOUR_CERTIFICATE'],
  ['补助', 'INTERNSHIP_SUBSIDY', 'MUTUAL_AID', 'QUALIFICATION_GRANT'],
  ['申请补助', 'INTERNSHIP_SUBSIDY', 'MUTUAL_AID', 'QUALIFICATION_GRANT'],
  ['义工证丢了', 'VOLUNTEER_CARD_REPLACEMENT'],
  ['志愿时长', 'VOLUNTEERING'],
  ['投诉', 'FEEDBACK'],
  ['考试费', 'QUALIFICATION_GRANT'],
  ['培训班', 'SKILL_COURSE'],
  ['公告', 'NOTICES'],
  ['流程', 'GUIDES'],
];

describe('functions', () => {
  const index = new SearchIndex();
  for (const one of findableFunctions(new Texts([functionTexts, searchTexts]))) index.put(one);
  const find = (text: string) =>
    [...inOrder(index.find(wordsOf(text), null), null, 20)].flat().map(({ id }) => functionOf(id));

  it.each(ASKED)('“%s” leads to what it asks for', (text, ...codes) => {
    expect([...find(text)].sort()).toEqual(expect.arrayContaining([...codes].sort()));
    expect(find(text).length, find(text).join()).toBeLessThanOrEqual(codes.length + 1);
  });

  it('are asked for in words of one’s own only where none has the words as they are, and by words of two characters', () => {
    // 义工 stands in it and asks for 公益活动, but 补办义工证 has the whole word.
    expect(find('义工证')).toEqual(['VOLUNTEER_CARD_REPLACEMENT']);
    expect(find('查无此事')).toEqual([]);
    expect(find('兼')).toEqual(['WORK_STUDY']);
    expect(index.find(wordsOf('我想找一份兼职'), new Set(['NOTICE'])).sorts.length).toBe(0);
  });

  it('come by how well their names fit', () => {
    // Listed after the other, but 证书 stands in its name.
    expect(find('证书').slice(0, 2)).toEqual(['QUALIFICATION_GRANT', 'HONOUR_CERTIFICATE']);
    expect(find('义工')).toEqual(['VOLUNTEER_CARD_REPLACEMENT', 'VOLUNTEERING']);
    expect(find('证明').slice(0, 3).sort()).toEqual([
      'FUNDING_CERTIFICATE',
      'HARDSHIP_CERTIFICATE',
      'HONOUR_CERTIFICATE',
    ]);
  });
});
