import { describe, expect, it } from 'vitest';
import { judgePassword } from './passwordRules';

const own = ['230900001', '李雨桐'];
const unmet = (next: string, current = 'Old-pass-1'): string[] =>
  judgePassword(next, current, own)
    .filter(({ met }) => !met)
    .map(({ rule }) => rule);

describe('rules of a new password', () => {
  it('ten characters of three kinds, or twenty of any', () => {
    expect(unmet('Abcdefgh1')).toEqual(['ruleLength']);
    expect(unmet('Abcdefghi1')).toEqual([]);
    expect(unmet('abcdefghi1')).toEqual(['ruleClasses']);
    expect(unmet('abcdefghijabcdefghij')).toEqual([]);
    expect(unmet('abcdefghijabcdefghi')).toEqual(['ruleClasses']);
  });

  it('neither number nor name in it, in whatever width', () => {
    expect(unmet('Ab-230900001')).toEqual(['ruleOwn']);
    expect(unmet('Ab-２３０９００００１')).toEqual(['ruleOwn']);
    expect(unmet('Abc-1234-李雨桐')).toEqual(['ruleOwn']);
  });

  it('not the current one; an empty field meets nothing', () => {
    expect(unmet('Abcdefghi1', 'Abcdefghi1')).toEqual(['ruleOther']);
    expect(unmet('', '')).toEqual(['ruleLength', 'ruleClasses', 'ruleOwn', 'ruleOther']);
  });
});
