import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../src/platform/db/open-database.js';
import { applyForFunding, change, FUNDING_FORM, reference, review, reviewRefused } from './kit/applications.js';
import { leaked, NOTE, PURPOSE } from './kit/canaries.js';
import { chinaDay } from './kit/china-time.js';
import { DIALECTS } from './kit/databases.js';
import { place, served, tidyUp } from './kit/fault-place.js';
import { onDatabase } from './kit/on-database.js';
import { signIn } from './kit/person.js';
import { smallDemo } from './kit/small-demo.js';
import { wholeTables } from './kit/whole-database.js';

const REASON = 'canary-reason-金丝雀原因';
const OVERRIDE = 'canary-override-金丝雀放行';
/** Where words of people, and what the rules said of them, are kept. */
const SEALED: readonly (readonly [table: string, column: string])[] = [
  ['submission_form', 'content'],
  ['submission_form', 'returned_items'],
  ['submission_verdict', 'verdicts'],
  ['submission_event', 'note'],
  ['eligibility_override', 'reason'],
  ['certificate_application', 'purpose'],
  ['audit_entry', 'reason'],
];

tidyUp();

describe.each(DIALECTS)('what people write in applications, on %s', (dialect) => {
  it('stands sealed in the database, and nowhere in logs and metrics, whatever goes wrong', async () => {
    const { env, url } = await place(dialect);
    await smallDemo(env);
    const server = await served({ ...env, LOG_LEVEL: 'debug' });
    const greeting = server.output().length;
    const lin = await signIn(server, '230900001');
    const han = await signIn(server, 'student-affairs', 'console');
    const draft = await change(lin, 'saveFundingCertificateDraft', { purpose: PURPOSE });
    const submitted = await applyForFunding(lin, { purpose: PURPOSE, expectedVersion: draft.version });
    const override =
      'mutation ($input: OverrideEligibilityInput!) { overrideEligibility(input: $input) { eligibility { eligible } } }';
    await han.get(override, {
      input: { applicationId: submitted.id, rule: 'QUOTA', reason: OVERRIDE, requestId: randomUUID() },
    });
    const claimed = await review(han, submitted, 'CLAIM', { note: NOTE });
    const returned = await review(han, claimed, 'RETURN', {
      items: [{ field: 'purpose', reason: REASON }],
      supplementBy: chinaDay(Date.now(), 2),
      note: NOTE,
    });
    expect(returned.returnedItems).toEqual([{ field: 'purpose', reason: REASON }]);
    const again = await change(lin, 'supplementFundingCertificate', {
      ...reference(returned),
      ...FUNDING_FORM,
      purpose: `${PURPOSE} 二`,
      note: NOTE,
    });
    expect(again.changes).toEqual([{ field: 'purpose', before: PURPOSE, after: `${PURPOSE} 二` }]);

    // Mistakes of every sort, each with something in it that must not be kept.
    await reviewRefused(han, again, 'REJECT', { note: NOTE.repeat(60) });
    await reviewRefused(han, again, 'APPROVE', { note: NOTE });
    await han.ask(`{ worklist(search: "${PURPOSE}") { nodes { ${NOTE.slice(0, 6)} } } }`);
    await han.ask('query ($s: String) { worklist(search: $s) { nodes { id } } }', { s: NOTE });
    await lin.ask(
      `mutation { applyForFundingCertificate(input: { purpose: "${PURPOSE}", copies: "${NOTE}" }) { application { id } } }`,
    );
    await onDatabase(url, 'ALTER TABLE submission_event RENAME TO mislaid');
    const failing = { ...reference(again), note: NOTE };
    await expect(change(lin, 'withdrawFundingCertificate', failing)).rejects.toThrow(/INTERNAL/);
    await expect(applyForFunding(lin, { purpose: PURPOSE })).rejects.toThrow(/INTERNAL/);
    await onDatabase(url, 'ALTER TABLE mislaid RENAME TO submission_event');

    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    const logged = server.output().slice(greeting);
    const canaries = {
      purpose: 'canary-purpose',
      note: 'canary-note',
      reason: 'canary-reason',
      override: 'canary-override',
      han: '金丝雀',
      name: '林晓雨',
      number: '230900001',
      serial: again.serialNo ?? '',
      token: lin.token ?? '',
      staffToken: han.token ?? '',
      application: again.id,
    };
    expect(logged).toMatch(/"level":50/);
    expect(leaked(logged, canaries)).toEqual([]);
    expect(leaked(metrics, canaries)).toEqual([]);
    server.signal('SIGTERM');
    await server.exited;

    const rows = await openDatabase(url, { connections: 1 });
    const tables = await wholeTables(rows);
    for (const [table, column] of SEALED) {
      const kept = (tables[table] ?? []).flatMap((row) => {
        const value = (row as Record<string, unknown>)[column];
        return typeof value === 'string' ? [value] : [];
      });
      expect(kept.length, `${table}.${column}`).toBeGreaterThan(0);
      for (const value of kept) expect(value, `${table}.${column}`).toMatch(/^v1\./);
      expect(new Set(kept).size, `${table}.${column}`).toBe(kept.length);
    }
    await rows.close();
    const words = {
      purpose: 'canary-purpose',
      note: 'canary-note',
      reason: 'canary-reason',
      override: 'canary-override',
    };
    expect(leaked(JSON.stringify(tables), { ...words, han: '金丝雀' })).toEqual([]);
  });
});
