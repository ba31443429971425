import { describe, expect, it } from 'vitest';
import { Failure } from '../graph/failure';
import { readAnswer } from './answer';

const failed = (status: number, text: string): Failure => {
  try {
    readAnswer(status, text);
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  throw new Error('no failure');
};

describe('the answer to an upload', () => {
  it('is the stored file', () => {
    const file = { id: 'f', name: 'a.jpg', mime: 'image/jpeg', size: 3, url: '/files/f' };
    expect(readAnswer(201, JSON.stringify(file))).toEqual(file);
  });

  it('is a refusal in the words of the server', () => {
    const unmet = [{ code: 'UNSUPPORTED_HEIC', reason: 'convert it', field: null }];
    const body = { errors: [{ message: 'not this kind', extensions: { code: 'INVALID_INPUT', unmet } }] };
    const failure = failed(422, JSON.stringify(body));
    expect([failure.code, failure.message, failure.unanswered]).toEqual(['INVALID_INPUT', 'not this kind', false]);
    expect(failure.unmet).toEqual([{ code: 'UNSUPPORTED_HEIC', reason: 'convert it' }]);
  });

  it('is none when no answer came or a gateway spoke instead', () => {
    expect([failed(0, '').code, failed(502, '<html>').code, failed(413, '<html>').code]).toEqual([
      'NETWORK',
      'NETWORK',
      'INTERNAL',
    ]);
    expect(failed(201, '{"ok":true}').code).toBe('INTERNAL');
  });
});
