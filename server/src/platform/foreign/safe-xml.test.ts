import { describe, expect, it } from 'vitest';
import { childrenOf, readXml, textOfChild } from './safe-xml.js';

const read = (xml: string, most = 10_000) => readXml(xml, most);

describe('foreign XML', () => {
  it('is read with prefixes, CDATA, lists and the entities that XML itself has', () => {
    const xml =
      '<?xml version="1.0"?><!-- who --><c:r xmlns:c="urn:x"><c:user> 2309 </c:user><c:a>1</c:a><c:a><![CDATA[<b>&amp;]]></c:a>' +
      '<c:n>A&amp;B&#20013;&#x6587;&unknown;</c:n><c:empty/></c:r>';
    expect(read(xml)).toEqual({ r: { user: '2309', a: ['1', '<b>&amp;'], n: 'A&B中文&unknown;', empty: '' } });
  });

  it('keeps numbers as they were written', () => {
    expect(read('<x><n>007</n><b>true</b></x>')).toEqual({ x: { n: '007', b: 'true' } });
  });

  it('is refused with a DOCTYPE or entities of its own, however written', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>';
    for (const xml of [
      bomb,
      bomb.toLowerCase(),
      '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
      '<x><!ENTITY a "b"></x>',
    ]) {
      expect(read(xml)).toBeNull();
    }
  });

  it('is refused when cut off, unclosed, empty, too long, or no XML at all', () => {
    for (const xml of ['<x><y>1</y>', '<x><y></x></y>', '', 'x', '{"a":1}', '<html><p>Bad gateway'])
      expect(read(xml)).toBeNull();
    expect(read('<x>12345678</x>', 14)).toBeNull();
    expect(read('<x>1234567</x>', 14)).toEqual({ x: '1234567' });
    expect(read('<x>中中</x>', 12)).toBeNull();
  });

  it('survives being nested very deep, and names that objects have', () => {
    const deep = 9_000;
    expect(() => readXml('<a>'.repeat(deep) + '</a>'.repeat(deep), 200_000)).not.toThrow();
    const odd = read('<x><__proto__><polluted>1</polluted></__proto__><constructor>2</constructor></x>');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(textOfChild(odd, 'x', 'toString')).toBeNull();
  });

  it('is asked by paths, of which any part may be missing or repeated', () => {
    const xml = read('<x><i><q>1</q></i><i><q>2</q></i></x>');
    expect(textOfChild(xml, 'x', 'i', 'q')).toBe('1');
    expect(textOfChild(xml, 'x', 'j', 'q')).toBeNull();
    expect(textOfChild(xml, 'x', 'i')).toBeNull();
    expect(childrenOf(xml && (xml['x'] ?? null), 'i').map((i) => textOfChild(i, 'q'))).toEqual(['1', '2']);
  });
});
