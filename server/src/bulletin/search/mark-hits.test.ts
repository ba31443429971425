import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithPlaces, wordsOf } from './fold.js';
import { excerptOf, markTitle, sayingWith, type HitPart } from './mark-hits.js';
import { spell, spelledAt } from './spell-title.js';

const whole = (parts: readonly HitPart[]) => parts.map(({ text }) => text).join('');
const shown = (parts: readonly HitPart[]) => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('folding', () => {
  it('makes one of widths, scripts, cases and invisible characters', () => {
    expect(fold('ＡＢｃ１２３')).toBe('abc123');
    expect(fold('獎學金申請，後補')).toBe(fold('奖学金申请，后补'));
    expect(fold('奖\u200B学\uFEFF金')).toBe('奖学金');
    expect(fold('瞭解穿著')).toBe(fold('了解穿着'));
    expect(fold('e\u0301')).toBe(fold('é'));
    expect(fold('ｶﾞ')).toBe(fold('ガ'));
    expect(fold('㈱ﬁ')).toBe('(株)fi');
    expect(fold('奖\u200E学\u202D金\uFE0F❤\uFE0F葛\u{E0100}')).toBe('奖学金❤葛');
    expect(wordsOf('　申请\t獎學金 申請 ')).toEqual(['申请', '奖学金']);
  });

  it('parts words from the marks around them, never within, and leaves those that are nothing else', () => {
    expect(wordsOf('怎么请假？')).toEqual(['怎么请假']);
    expect(wordsOf('《学生手册》 “奖学金”！ (a.b)…')).toEqual(['学生手册', '奖学金', 'a.b']);
    expect(wordsOf('奖学金，助学金 ， 100% _ \\ #1')).toEqual(['奖学金,助学金', ',', '100%', '_', '\\', '#1']);
  });

  it('makes whole texts of any length, and the same by places', () => {
    const long = 'Ａ㈱獎'.repeat(5_000);
    expect(fold(long)).toBe('a(株)奖'.repeat(5_000));
    expect(foldWithPlaces(long).folded).toBe(fold(long));
  });

  it('keeps for every unit where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { folded, starts, ends } = foldWithPlaces(text);
        expect(folded).toBe(fold(text));
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        starts.forEach((start, i) => {
          expect(start).toBeLessThan(ends[i] ?? 0);
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('marks', () => {
  it('leave the text as it is, and mark what folds to the words', () => {
    const character = fc.constantFrom('獎', '奖', '学', '金', '㈱', 'ﬁ', 'Ａ', 'e\u0301', '𠮷', ' ', '，', '\u200B');
    const text = fc.array(character, { maxLength: 20 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, text, (title, query) => {
        const words = wordsOf(query);
        const parts = markTitle(title, words);
        expect(whole(parts)).toBe(title);
        for (const { text: part, hit } of parts) {
          expect(part).not.toBe('');
          if (hit) expect(words.some((word) => fold(part).includes(word) || word.includes(fold(part)))).toBe(true);
          else for (const word of words) expect(fold(part)).not.toContain(word);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are on the original, also where folding changes lengths', () => {
    expect(shown(markTitle('２０２６年獎學金（ＡＢＣ）', wordsOf('奖学金 2026 abc')))).toBe(
      '[２０２６]年[獎學金]（[ＡＢＣ]）',
    );
    expect(shown(markTitle('学学学生', ['学学']))).toBe('[学学学]生');
    expect(shown(markTitle('𠮷獎\u200B學ﬁ', wordsOf('奖学F')))).toBe('𠮷[獎\u200B學ﬁ]');
    expect(shown(markTitle('😀奖😀学', ['😀', '奖学']))).toBe('[😀]奖[😀]学');
    expect(shown(markTitle('㈱東華通知', ['株']))).toBe('[㈱]東華通知');
    expect(shown(markTitle('重庆银行奖学金', ['yhjxj']))).toBe('重庆[银行奖学金]');
    expect(shown(markTitle('重庆银行奖学金', ['jiangxue', '重庆']))).toBe('[重庆]银行[奖学]金');
  });

  it('show the surroundings of the first hit', () => {
    const text = `${'前'.repeat(100)}奖学金${'后'.repeat(100)}`;
    const parts = excerptOf(text, ['奖学金'], 40);
    expect(shown(parts)).toBe(`…${'前'.repeat(10)}[奖学金]${'后'.repeat(27)}…`);
    expect(shown(excerptOf('短文一段\n第二行', ['没有'], 40))).toBe('短文一段 第二行');
    expect(shown(excerptOf('　请\uFEFF假 \n 须知', ['请假'], 40))).toBe('[请\uFEFF假] 须知');
    expect(shown(excerptOf(`${'前'.repeat(9)}假${'后'.repeat(9)}`, ['假'], 19))).toBe(
      `${'前'.repeat(9)}[假]${'后'.repeat(9)}`,
    );
    // Not through the middle of a character.
    expect(whole(excerptOf('𠮷'.repeat(60), ['无'], 41))).not.toMatch(/\p{Cs}/u);
  });
});

describe('the sayings of a function', () => {
  it('show the one that has most of what was searched for, or none', () => {
    const zh = '我要开奖助贷证明 开证明 奖学金证明 打印证明';
    expect(shown(sayingWith(zh, ['开证明']))).toBe('[开证明]');
    expect(shown(sayingWith(zh, ['证明', '奖学金']))).toBe('[奖学金证明]');
    expect(shown(sayingWith(zh, wordsOf('獎學金')))).toBe('[奖学金]证明');
    expect(sayingWith(zh, ['食堂'])).toEqual([]);
    expect(shown(sayingWith('exam fee, campus jobs', wordsOf('Jobs')))).toBe('campus [jobs]');
  });
});

describe('spelling', () => {
  const at = (title: string, word: string) => {
    const spelling = spell(title);
    return spelling === null ? null : spelledAt(spelling, word);
  };

  it('reads characters of several readings as the word wants them', () => {
    expect(spell('重庆银行长大')).toMatchObject({ small: 'chongqingyinhangzhangda', initials: 'cqyhzd' });
    expect(spell('長大返鄉車票')).toMatchObject({ small: 'zhangdafanxiangchepiao' });
    expect(at('绿色通道', 'lv')).toEqual([0, 1]);
  });

  it('begins at a syllable, may end within one, and does not go over other characters', () => {
    expect(at('奖学金申请', 'jxj')).toEqual([0, 3]);
    expect(at('奖学金申请', 'xuejinsh')).toEqual([1, 4]);
    expect(at('奖学金申请', 'iang')).toBeNull();
    expect(at('奖学金2026申请', 'jsq')).toBeNull();
    expect(at('𠮷奖学金', 'jx')).toEqual([1, 3]);
    expect(at('ABC 2026', 'abc')).toBeNull();
  });
});
