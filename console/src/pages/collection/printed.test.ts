import { expect, it } from 'vitest';
import { printedOf } from './printed';

it('tells what was printed and why the rest was not, in the order asked', () => {
  const asked = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  const unmet = [
    { code: 'X', reason: 'printed already' },
    { code: 'Y', reason: 'by Li' },
  ];
  const printed = printedOf(
    asked,
    {
      batchId: 'p1',
      pdfUrl: '/print/p1.pdf',
      results: [
        { id: 'b', certificate: null, refusal: { code: 'ALREADY_DONE', message: 'printed already', unmet } },
        { id: 'a', certificate: { id: 'c1', serialNo: 'XZ2026-00001' }, refusal: null },
      ],
    },
    'no answer',
  );
  expect(printed).toEqual({
    pdfUrl: '/print/p1.pdf',
    count: 1,
    rows: [
      { id: 'a', name: 'a', serialNo: 'XZ2026-00001', reasons: [] },
      { id: 'b', name: 'b', serialNo: null, reasons: ['printed already', 'by Li'] },
      { id: 'c', name: 'c', serialNo: null, reasons: ['no answer'] },
    ],
  });
});
