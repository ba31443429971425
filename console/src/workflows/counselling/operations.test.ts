import { describe, expect, it } from 'vitest';
import sdl from '../../../../schema/schema.graphql?raw';
import { operations } from './operations';
import { outcomeOf } from './outcomes';

describe('the operations', () => {
  it('cover every counselling mutation that is not the student’s own', () => {
    const mutations = /type Mutation \{([\s\S]*?)\n\}/.exec(sdl)?.[1] ?? '';
    const names = [...mutations.matchAll(/^\s{2}(\w+)\(/gm)].map((match) => match[1]!);
    const staffs = names.filter((name) => /Counselling|LateCancellation/.test(name));
    const students = ['bookCounselling', 'cancelCounselling'];
    expect(staffs).toEqual(expect.arrayContaining(students));
    expect(staffs.filter((name) => !students.includes(name)).sort()).toEqual(Object.keys(operations).sort());
  });

  it('tell the outcomes apart by the action’s code and refuse to guess', () => {
    expect(outcomeOf('RECORD_NO_SHOW')).toBe('NO_SHOW');
    expect(outcomeOf('COMPLETE')).toBe('COMPLETED');
    expect(outcomeOf('CORRECT_NO_SHOW')).toBe('COMPLETED');
    expect(() => outcomeOf('SOMETHING_NEW')).toThrow('SOMETHING_NEW');
  });
});
