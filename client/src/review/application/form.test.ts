import { describe, expect, it } from 'vitest';
import type { Upload } from '../../lib/upload/Uploads';
import { freshValues, inputOf, problemsOf, withKnown, type FormField } from './form';

const field = (code: string, kind: FormField['kind'], part: Partial<FormField> = {}): FormField => ({
  ...{ code, kind, label: code, required: true, hint: null, minLength: null, maxLength: null, min: null, max: null },
  ...{ fileKinds: null, options: null },
  ...part,
});
const file = (item: string, state: Upload['state'], fileId: string | null = null): Upload => ({
  ...{ key: `${item}${state}`, item, name: 'a.jpg', size: 1, preview: null, state, part: 0, failure: null, fileId },
});
const choice = (code: string) => ({ code, label: code, detail: '' });

const FORM = [
  field('project', 'CHOICE'),
  field('purpose', 'TEXT', { minLength: 2, maxLength: 5 }),
  field('copies', 'NUMBER', { min: 1, max: 5 }),
  field('collectAt', 'CAMPUS'),
  field('proof', 'FILES', { required: false, max: 2 }),
];
const RECORD = [choice('GRANT'), choice('LOAN')];
const FULL = { project: 'GRANT', purpose: '出国交流', copies: 2, collectAt: 'SJ' };

const kinds = (values: object, uploads: Upload[] = [], form = FORM) =>
  problemsOf(form, { ...FULL, ...values }, uploads, RECORD).map((problem) => `${problem.field} ${problem.kind}`);

describe('when a form is complete', () => {
  it('is, with everything required in it', () => {
    expect(kinds({})).toEqual([]);
  });

  it('is not while anything required is missing, blank text included', () => {
    expect(kinds({ project: null, purpose: '  ', copies: null, collectAt: undefined })).toEqual([
      'project missing',
      'purpose missing',
      'copies missing',
      'collectAt missing',
    ]);
  });

  it('leaves out what is optional, but not what is wrong in it', () => {
    const optional = [field('note', 'TEXT', { required: false, minLength: 2 })];
    expect(kinds({ note: '' }, [], optional)).toEqual([]);
    expect(kinds({ note: 'a' }, [], optional)).toEqual(['note short']);
  });

  it('counts characters as people do, without blanks at the ends', () => {
    expect(kinds({ purpose: ' 出 ' })).toEqual(['purpose short']);
    expect(kinds({ purpose: '𠮷𠮷𠮷𠮷𠮷' })).toEqual([]);
    expect(kinds({ purpose: '123456' })).toEqual(['purpose long']);
  });

  it('holds numbers to their bounds, both included', () => {
    expect([0, 1, 5, 6].map((copies) => kinds({ copies }))).toEqual([['copies low'], [], [], ['copies high']]);
  });

  it('takes only a choice that is offered: its own, else what is on record', () => {
    expect(kinds({ project: 'ELSE' })).toEqual(['project gone']);
    const own = [field('reason', 'CHOICE', { options: [choice('LOST')] })];
    expect(kinds({ reason: 'LOST' }, [], own)).toEqual([]);
    expect(kinds({ reason: 'GRANT' }, [], own)).toEqual(['reason gone']);
  });

  it('waits for files on their way, and for what is to be done about the others', () => {
    expect(kinds({}, [file('proof', 'stored', 'f')])).toEqual([]);
    expect(kinds({}, [file('proof', 'sending')])).toEqual(['proof fileSending']);
    expect(kinds({}, [file('proof', 'waiting')])).toEqual(['proof fileSending']);
    expect(kinds({}, [file('proof', 'lost'), file('proof', 'sending')])).toEqual(['proof fileLost']);
    expect(kinds({}, [file('proof', 'refused'), file('proof', 'lost')])).toEqual(['proof fileRefused']);
    expect(kinds({}, [file('other', 'lost')])).toEqual([]);
  });

  it('counts files: one where they are required, not more than fit', () => {
    const needed = [field('proof', 'FILES', { max: 1 })];
    expect(kinds({}, [], needed)).toEqual(['proof fileMissing']);
    expect(kinds({}, [file('proof', 'stored', 'a')], needed)).toEqual([]);
    expect(kinds({}, [file('proof', 'stored', 'a'), file('proof', 'stored', 'b')], needed)).toEqual(['proof fileMany']);
  });
});

describe('what stands in a form', () => {
  it('begins with the least number, the own campus, and the only choice there is', () => {
    expect(freshValues(FORM, RECORD, 'SJ')).toEqual({
      ...{ project: null, purpose: null, copies: 1, collectAt: 'SJ', proof: null },
    });
    expect(freshValues(FORM, [choice('GRANT')], 'SJ')['project']).toBe('GRANT');
  });

  it('goes on with what was filled in before, and with nothing that the form does not ask', () => {
    expect(withKnown({ purpose: null, copies: 1 }, { purpose: 'a', copies: null, old: 'x' })).toEqual({
      purpose: 'a',
      copies: 1,
    });
  });

  it('is sent field by field, text trimmed, stored files apart', () => {
    const uploads = [file('proof', 'stored', 'f1'), file('proof', 'sending')];
    expect(inputOf(FORM, { ...FULL, purpose: ' 出国 ', other: 'x' }, uploads)).toEqual({
      ...FULL,
      purpose: '出国',
      attachments: [{ fileId: 'f1', item: 'proof' }],
    });
    expect(inputOf(FORM.slice(0, 2), { purpose: ' ' }, [])).toEqual({ project: null, purpose: null });
  });
});
