import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConfirmCounsellingDocument } from '../../graph/graphql';
import { act, newRequestId } from './act';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const input = { id: 'b1', expectedVersion: 3, requestId: newRequestId() };
const done = { data: { confirmCounselling: { booking: { id: 'b1' } } } };
const answer = (body: object, status = 200) => new Response(JSON.stringify(body), { status });

/** Answers the calls one after the other and keeps what was sent. */
function answering(...answers: (Response | Error)[]) {
  const sent: { headers: Record<string, string>; input: unknown; body: Record<string, unknown> }[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: { body: string; headers: Record<string, string> }) => {
    const body = JSON.parse(init.body);
    sent.push({ headers: init.headers, input: body.variables.input, body });
    const next = answers[sent.length - 1] ?? new Error('nobody asked for so many calls');
    if (next instanceof Error) throw next;
    return next;
  });
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

describe('an act', () => {
  it('is sent again with the same request id when the answer is lost', async () => {
    const sent = answering(new TypeError('Failed to fetch'), answer({}, 502), answer(done));
    await expect(act(ConfirmCounsellingDocument, input, [0, 0])).resolves.toEqual(done.data);
    expect(sent.map((call) => call.input)).toEqual([input, input, input]);
    expect(sent[0]?.headers).toMatchObject({ 'x-xuegong-client': 'console', 'accept-language': 'zh-CN' });
  });

  it('is not repeated when it was refused', async () => {
    const refusal = { errors: [{ message: '内容已变化', extensions: { code: 'CONFLICT' } }] };
    const sent = answering(answer(refusal), answer(done));
    await expect(act(ConfirmCounsellingDocument, input, [0, 0])).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(sent).toHaveLength(1);
  });

  it('goes by its hash, and as text only where the server does not know the hash', async () => {
    const unknown = [{ code: 'UNKNOWN_DOCUMENT', reason: '未知的文档' }];
    const refusal = { errors: [{ message: '未知的文档', extensions: { code: 'INVALID_INPUT', unmet: unknown } }] };
    const sent = answering(answer(refusal, 400), answer(done));
    await expect(act(ConfirmCounsellingDocument, input, [])).resolves.toEqual(done.data);
    expect(sent[0]?.body).toEqual({ documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), variables: { input } });
    expect(sent[1]?.body).toEqual({ query: ConfirmCounsellingDocument.toString(), variables: { input } });
  });

  it('gives up after its pauses and says that nobody answered', async () => {
    const sent = answering(new TypeError('x'), new TypeError('x'), new TypeError('x'), answer(done));
    await expect(act(ConfirmCounsellingDocument, input, [0, 0])).rejects.toMatchObject({ code: 'UNREACHABLE' });
    expect(sent).toHaveLength(3);
  });
});

describe('a request id', () => {
  it('is a UUID, also where the page is not a secure context', () => {
    expect(newRequestId()).toMatch(uuid);
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(255) });
    expect(newRequestId()).toMatch(uuid);
  });
});
