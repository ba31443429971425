import { describe, expect, it } from 'vitest';
import { failureOf, validationOf } from './cas-answers.js';

const of = (text: string) => validationOf(text, 100_000);
const xml = (inside: string) =>
  `<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">${inside}</cas:serviceResponse>`;
const success = (inside: string) => xml(`<cas:authenticationSuccess>${inside}</cas:authenticationSuccess>`);

describe('an answer of CAS', () => {
  it('says the same in XML and in JSON', () => {
    const inXml = success(
      '\n  <cas:user>\n230900001 </cas:user><cas:attributes><cas:cn>林晓雨</cas:cn><cas:memberOf>a</cas:memberOf>' +
        '<cas:memberOf>b&amp;c</cas:memberOf></cas:attributes>',
    );
    const inJson = JSON.stringify({
      serviceResponse: {
        authenticationSuccess: { user: '230900001', attributes: { cn: '林晓雨', memberOf: ['a', 'b&c'] } },
      },
    });
    expect(of(inXml)).toEqual({ user: '230900001', attributes: { cn: '林晓雨', memberOf: ['a', 'b&c'] } });
    expect(of(inJson)).toEqual(of(inXml));
  });

  it('may lack attributes, put them beside the user, or count in numbers', () => {
    expect(of(success('<cas:user>a</cas:user>'))).toEqual({ user: 'a', attributes: {} });
    expect(of(success('<cas:attributes/>'))).toEqual({ user: null, attributes: {} });
    expect(of(success('<cas:user>a</cas:user><cas:uid>7</cas:uid>'))).toEqual({ user: 'a', attributes: { uid: '7' } });
    expect(of('{"serviceResponse":{"authenticationSuccess":{"user":230900001,"attributes":{"x":null}}}}')).toEqual({
      user: '230900001',
      attributes: {},
    });
  });

  it('is nobody’s in every other case', () => {
    const doubtful = [
      xml('<cas:authenticationFailure code="INVALID_TICKET">no</cas:authenticationFailure>'),
      success('<cas:user>a</cas:user>').slice(0, -10),
      `<!DOCTYPE x [<!ENTITY u "admin">]>${success('<cas:user>&u;</cas:user>')}`,
      '<html>502</html>',
      '{"serviceResponse":[]}',
      '',
    ];
    for (const text of doubtful) expect(of(text)).toBeNull();
  });

  it('tells a failure by its code, and never by its words', () => {
    expect(failureOf(xml("<cas:authenticationFailure code='INVALID_TICKET'>x</cas:authenticationFailure>"))).toBe(
      'INVALID_TICKET',
    );
    expect(failureOf(xml('<authenticationFailure\n code = " INVALID_SERVICE ">x</authenticationFailure>'))).toBe(
      'INVALID_SERVICE',
    );
    expect(failureOf('{"serviceResponse":{"authenticationFailure":{"code":"INTERNAL_ERROR"}}}')).toBe('INTERNAL_ERROR');
    expect(failureOf(xml('<cas:authenticationFailure code="ST-1-secret">x</cas:authenticationFailure>'))).toBe(
      'UNKNOWN_FAILURE',
    );
    expect(failureOf('<html/>')).toBeNull();
  });
});
