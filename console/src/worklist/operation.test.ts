import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Action } from '../review/reviewed';
import type { ApplicationRow } from './application';
import { isReview, operationFor } from './operation';
import { partsOf } from './use-application';

const action = (code: string, mutation: string) =>
  ({ code, mutation, label: code, needs: [], blockedBy: [] }) as unknown as Action;
const application = { id: 'a1', version: 4 } as ApplicationRow;
const answering = (result: object) => {
  const sent: { variables: { input: unknown } }[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: { body: string }) => {
    sent.push(JSON.parse(init.body));
    return new Response(JSON.stringify({ data: { reviewApplications: { results: [result] } } }));
  });
  return sent;
};
afterEach(() => vi.unstubAllGlobals());

describe('an action on an application', () => {
  it('is a review whatever the workflow, and nothing that the console doesn’t know', () => {
    expect(isReview(action('APPROVE', 'reviewFundingCertificate'))).toBe(true);
    expect(isReview(action('RETURN', 'reviewSomethingOfNextYear'))).toBe(true);
    expect(operationFor(action('WITHDRAW', 'withdrawFundingCertificate'))).toBeUndefined();
    expect(operationFor(action('ESCALATE', 'reviewFundingCertificate'))).toBeUndefined();
  });

  it('is sent with all that was said and answers the application as it is then', async () => {
    const after = { ...application, version: 5 };
    const sent = answering({ id: 'a1', application: after, refusal: null });
    const said = { note: 'n', items: [{ field: 'purpose', reason: 'r' }], date: '2026-12-01', requestId: 'q' };
    const returning = action('RETURN', 'reviewFundingCertificate');
    await expect(operationFor(returning)!(application, returning, said)).resolves.toEqual(after);
    expect(sent[0]?.variables.input).toEqual({
      items: [{ id: 'a1', expectedVersion: 4 }],
      action: 'RETURN',
      note: 'n',
      itemsToSupplement: [{ field: 'purpose', reason: 'r' }],
      supplementBy: '2026-12-01',
      requestId: 'q',
    });
  });

  it('throws the refusal that came as a result, so that a stale version is met like any other', async () => {
    const unmet = [{ code: 'STALE', reason: 'r' }];
    answering({ id: 'a1', application: null, refusal: { code: 'CONFLICT', message: 'm', unmet } });
    const approving = action('APPROVE', 'reviewFundingCertificate');
    const done = operationFor(approving)!(application, approving, { requestId: 'q' });
    await expect(done).rejects.toMatchObject({ name: 'Problem', code: 'CONFLICT', message: 'm', unmet });
  });
});

describe('what may be asked to be supplemented', () => {
  it('is all that the form asks, filled in or not, and what it once asked', () => {
    const form = [
      { field: 'purpose', label: 'Purpose', value: 'abroad' },
      { field: 'old', label: 'Old', value: 'x' },
    ];
    const asked = [
      { field: 'proof', label: 'Proof' },
      { field: 'purpose', label: 'Purpose now' },
    ];
    expect(partsOf({ form }, asked)).toEqual([
      { field: 'proof', label: 'Proof', value: undefined },
      { field: 'purpose', label: 'Purpose now', value: 'abroad' },
      { field: 'old', label: 'Old', value: 'x' },
    ]);
    expect(partsOf({ form })).toEqual(form);
  });
});
