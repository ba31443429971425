import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Failure, NoAnswer, REFUSAL_CODES, toFailure } from './failure';

const refused = (code: string, extra: object = {}) => ({
  response: { status: 200, errors: [{ message: '人数已满', extensions: { code, ...extra } }] },
});

describe('failures', () => {
  it('knows exactly the refusal codes of the schema', () => {
    const sdl = readFileSync(new URL('../../../../schema/schema.graphql', import.meta.url), 'utf8');
    const body = /enum RefusalCode \{([\s\S]*?)\n\}/.exec(sdl)?.[1] ?? '';
    const codes = [...body.replace(/"""[\s\S]*?"""/g, '').matchAll(/\b[A-Z][A-Z_]+\b/g)].map(([code]) => code);
    expect([...REFUSAL_CODES].sort()).toEqual(codes.sort());
  });

  it('keeps the code, the sentence and the unmet conditions of a refusal', () => {
    const failure = toFailure(refused('FULL', { unmet: [{ code: 'SLOT_FULL', reason: '请选择其他时段' }, null] }));
    expect(failure).toMatchObject({ code: 'FULL', message: '人数已满', unanswered: false });
    expect(failure.unmet).toEqual([{ code: 'SLOT_FULL', reason: '请选择其他时段' }]);
  });

  it('keeps which field an unmet condition is about, where it names one', () => {
    const unmet = [
      { code: 'FIELD_TOO_SHORT', reason: '太短', field: 'purpose' },
      { code: 'CLOSED', reason: '已截止', field: null },
    ];
    expect(toFailure(refused('INVALID_INPUT', { unmet })).unmet).toEqual([
      { code: 'FIELD_TOO_SHORT', reason: '太短', field: 'purpose' },
      { code: 'CLOSED', reason: '已截止' },
    ]);
  });

  it('takes a code it does not know for a failure of the server', () => {
    expect(toFailure(refused('INTERNAL')).code).toBe('INTERNAL');
    expect(toFailure(refused('SOMETHING_NEW')).code).toBe('INTERNAL');
  });

  it('takes silence and a gateway’s own page for no answer', () => {
    expect(toFailure(new NoAnswer('request:fail timeout')).unanswered).toBe(true);
    expect(toFailure({ response: { status: 502 } }).unanswered).toBe(true);
    expect(toFailure({ response: { status: 500 } }).unanswered).toBe(false);
  });

  it('leaves a failure as it is', () => {
    const failure = new Failure('CONFLICT', 'changed');
    expect(toFailure(failure)).toBe(failure);
  });
});
