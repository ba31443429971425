import { describe, expect, it } from 'vitest';
import { Problem, readAnswer, toProblem } from './problem';

function problemOf(status: number, body: unknown): Problem {
  try {
    readAnswer({ status, text: typeof body === 'string' ? body : JSON.stringify(body) });
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('no problem was told');
}

describe('an answer', () => {
  it('gives its data', () => {
    expect(readAnswer({ status: 200, text: '{"data":{"viewer":null}}' })).toEqual({ viewer: null });
  });

  it('tells a refusal with its sentence and conditions', () => {
    const unmet = [{ code: 'beforeStart', reason: '已经开始', field: null }];
    const problem = problemOf(200, {
      data: null,
      errors: [{ message: '已经开始', extensions: { code: 'INELIGIBLE', unmet } }],
    });
    expect(problem).toMatchObject({ code: 'INELIGIBLE', message: '已经开始', unmet, again: false });
  });

  it('never shows what a masked failure says, but its trace', () => {
    const errors = [{ message: 'SQLITE_BUSY', extensions: { code: 'INTERNAL', traceId: 't-1' } }];
    const problem = problemOf(200, { errors });
    expect(problem).toMatchObject({ code: 'INTERNAL', traceId: 't-1', again: true });
    expect(problem.message).not.toContain('SQLITE');
  });

  it('counts a gateway’s page as no answer', () => {
    expect(problemOf(502, '<html>')).toMatchObject({ code: 'UNREACHABLE', again: true });
    expect(problemOf(404, '<html>')).toMatchObject({ code: 'INTERNAL' });
  });
});

it('takes any other error for a failure', () => {
  expect(toProblem(new RangeError('x'))).toMatchObject({ code: 'INTERNAL' });
});

it('a problem says each of its sentences once, the main one first', () => {
  const unmet = [
    { code: 'A', reason: 'changed' },
    { code: 'B', reason: 'by Li' },
    { code: 'C', reason: 'by Li' },
  ];
  expect(new Problem('CONFLICT', 'changed', { unmet }).sentences).toEqual(['changed', 'by Li']);
});
