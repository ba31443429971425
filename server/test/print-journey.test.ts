import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyForFunding, reference, review, seeApplication } from './kit/applications.js';
import { DIALECTS } from './kit/databases.js';
import { mint, mintStudent, type Person } from './kit/person.js';
import { testHouse, type TestHouse } from './kit/test-house.js';

const PRINT =
  'mutation ($input: PrintCertificatesInput!) { printCertificates(input: $input) { batchId pdfUrl' +
  ' results { id certificate { id version stateCode serialNo } refusal { code } } } }';
const QUEUE = '{ printQueue { nodes { id } } }';

describe.each(DIALECTS)('an approved application and its print queue on %s', (dialect) => {
  let house: TestHouse;
  let lin: Person;
  let han: Person;

  beforeAll(async () => {
    house = await testHouse(dialect, { size: { students: 3, bookings: 0 } });
    lin = await mintStudent(house, '230900001');
    han = await mint(house, 'student-affairs', 'console');
  });
  afterAll(() => house.close());

  const queued = async () => {
    const { printQueue } = await han.get<{ printQueue: { nodes: { id: string }[] } }>(QUEUE);
    return printQueue.nodes.map((node) => node.id);
  };
  const print = async (application: { id: string; version: number }) => {
    const { printCertificates } = await han.get<{
      printCertificates: { results: { certificate: { id: string; version: number; serialNo: string } | null }[] };
    }>(PRINT, { input: { items: [reference(application)], requestId: randomUUID() } });
    const certificate = printCertificates.results[0]?.certificate;
    if (certificate == null) throw new Error('nothing was printed');
    return certificate;
  };

  it('waits from its approval to its printing, and again when what was printed is void; its time-line tells all', async () => {
    const submitted = await applyForFunding(lin);
    expect(await queued()).toEqual([]);
    const approved = await review(han, await review(han, submitted, 'CLAIM'), 'APPROVE');
    expect(await queued()).toEqual([approved.id]);
    const first = await print(approved);
    expect(await queued()).toEqual([]);
    await han.get(
      'mutation ($input: CertificateActionInput!) { voidCertificate(input: $input) { certificate { id } } }',
      {
        input: { ...reference(first), note: '印章不清', requestId: randomUUID() },
      },
    );
    expect(await queued()).toEqual([approved.id]);
    const standing = await seeApplication(han, approved.id);
    if (standing === null) throw new Error('gone');
    const second = await print(standing);
    expect(second.serialNo).not.toBe(first.serialNo);
    expect(await queued()).toEqual([]);
    const seen = await seeApplication(lin, approved.id);
    expect(seen?.timeline.map((entry) => entry.action)).toEqual([
      'PRINT',
      'VOID',
      'PRINT',
      'APPROVE',
      'CLAIM',
      'SUBMIT',
      'START',
    ]);
  });
});
