import { describe, expect, it } from 'vitest';
import { readUpload } from './upload';

const refusal = (code: string, message: string) => JSON.stringify({ errors: [{ message, extensions: { code } }] });

describe('the answer to an upload', () => {
  it('is what was stored', () => {
    expect(readUpload(201, '{"id":"x"}')).toEqual({ id: 'x' });
  });

  it('is a refusal in words, whatever its status', () => {
    expect(() => readUpload(400, refusal('INVALID_INPUT', 'no sheet'))).toThrow('no sheet');
    expect(() => readUpload(429, refusal('RATE_LIMITED', 'slower'))).toThrow(
      expect.objectContaining({ code: 'RATE_LIMITED' }),
    );
  });

  it('says that the file is too large where only a gateway answered', () => {
    expect(() => readUpload(413, '<html>')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });

  it('is no success without a body that can be read', () => {
    expect(() => readUpload(200, '')).toThrow(expect.objectContaining({ code: 'INTERNAL' }));
    expect(() => readUpload(502, '<html>')).toThrow(expect.objectContaining({ code: 'UNREACHABLE' }));
  });
});
