import { describe, expect, it } from 'vitest';
import { Headers } from './headers';
import { parse } from './graphql-shim';
import * as documents from '../../graph/graphql';

describe('the stand-ins', () => {
  it('finds kind and name of an operation, also behind its fragments', () => {
    const found = parse('fragment A on B { id }\nmutation Book($x: ID!) { book(x: $x) { ...A } }').definitions;
    expect(found).toEqual([{ kind: 'OperationDefinition', operation: 'mutation', name: { value: 'Book' } }]);
  });

  it('finds exactly one named operation in each of our documents', () => {
    const all = Object.entries(documents).filter(([name]) => name.endsWith('Document'));
    expect(all.length).toBeGreaterThanOrEqual(10);
    for (const [name, document] of all) {
      expect(parse(String(document)).definitions.map((found) => `${found.name?.value}Document`)).toEqual([name]);
    }
  });

  it('keeps headers whatever their case', () => {
    const headers = new Headers({ 'Accept-Language': 'en' });
    headers.set('X-One', '1');
    expect([headers.get('accept-language'), headers.has('x-one'), headers.get('none')]).toEqual(['en', true, null]);
  });
});
