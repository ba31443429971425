import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromGlobalId, idOf, toGlobalId } from './global-id.js';
import { isUuid, newId } from './ids.js';

describe('ids', () => {
  it('are UUIDs of version 7 that grow with time', async () => {
    const first = newId();
    await new Promise((resolve) => setTimeout(resolve, 3));
    const second = newId();
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second > first).toBe(true);
  });

  it.each([
    ['0199a0b2-6f6e-7c3a-9d7e-2f6f3e1c5a4b', true],
    ['', false],
    ['0199a0b2-6f6e-7c3a-9d7e-2f6f3e1c5a4', false],
    ['0199a0b2-6f6e-7c3a-9d7e-2f6f3e1c5a4b ', false],
    ["' OR 1=1 --", false],
    ['０199a0b2-6f6e-7c3a-9d7e-2f6f3e1c5a4b', false],
  ])('%j is a UUID: %s', (text, is) => {
    expect(isUuid(text)).toBe(is);
  });
});

describe('global ids', () => {
  it('come back as they went, for any type and id of ours', () => {
    const type = fc.stringMatching(/^[A-Za-z]{1,30}$/);
    const id = fc.oneof(fc.uuid(), fc.stringMatching(/^[0-9A-Za-z_-]{1,64}$/));
    fc.assert(
      fc.property(type, id, (t, i) => {
        expect(fromGlobalId(toGlobalId(t, i))).toEqual({ type: t, id: i });
      }),
    );
  });

  it('hide the type behind base64url', () => {
    expect(toGlobalId('Slot', 'a')).toBe('U2xvdDph');
  });

  it('have one spelling only: whatever is accepted is what we would have written', () => {
    const nearly = fc
      .tuple(fc.uuid(), fc.nat(200), fc.stringMatching(/^[A-Za-z0-9_=+/.-]{1}$/))
      .map(([id, at, sign]) => {
        const text = toGlobalId('Student', id);
        const place = at % (text.length + 1);
        return text.slice(0, place) + sign + text.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string(), fc.base64String()), (text) => {
        const read = fromGlobalId(text);
        expect(read === null || toGlobalId(read.type, read.id) === text).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('of a mistyped last character are not another spelling of the same thing', () => {
    // 'Type:ab' leaves spare bits in its last character: Q and R decode alike.
    const text = toGlobalId('Type', 'ab');
    const spare = text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1);
    expect(Buffer.from(spare, 'base64url').equals(Buffer.from(text, 'base64url'))).toBe(true);
    expect(fromGlobalId(spare)).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['plain text', 'Student:1'],
    ['no colon', Buffer.from('Student').toString('base64url')],
    ['no type', Buffer.from(':1').toString('base64url')],
    ['no id', Buffer.from('Student:').toString('base64url')],
    ['SQL in the id', Buffer.from("Student:1' OR '1'='1").toString('base64url')],
    ['a path in the id', Buffer.from('Student:../../etc').toString('base64url')],
    ['a type with a dot', Buffer.from('a.b:1').toString('base64url')],
    ['two colons', Buffer.from('Student:1:2').toString('base64url')],
    ['an id of 65 signs', Buffer.from(`S:${'a'.repeat(65)}`).toString('base64url')],
    ['a NUL', Buffer.from('Student:\0').toString('base64url')],
    ['a line break at the end', `${toGlobalId('Student', '1')}\n`],
    ['padding', 'UzphYQ=='],
    ['Chinese', '学生'],
    ['a megabyte', 'A'.repeat(1 << 20)],
  ])('of %s are none', (_, text) => {
    expect(fromGlobalId(text)).toBeNull();
  });

  it('of another type give no id', () => {
    const slot = toGlobalId('CounsellingSlot', 'x1');
    expect(idOf('CounsellingSlot', slot)).toBe('x1');
    expect(idOf('CounsellingBooking', slot)).toBeNull();
    expect(idOf('CounsellingSlot', 'x1')).toBeNull();
  });
});
