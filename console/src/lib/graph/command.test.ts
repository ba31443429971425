import { afterEach, describe, expect, it, vi } from 'vitest';
import { SaveEmailDocument } from '../../graph/graphql';
import { sendCommand } from './command';
import { createIntents } from './intent';

const done = { data: { saveEmail: { account: { id: 'a1' } } } };
const refused = { errors: [{ message: '格式不对', extensions: { code: 'INVALID_INPUT', unmet: [] } }] };
const answer = (body: object, status = 200) => new Response(JSON.stringify(body), { status });

/** Answers the calls one after the other and keeps the request ids that were sent. */
function answering(...answers: Response[]) {
  const ids: string[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: { body: string }) => {
    ids.push(JSON.parse(init.body).variables.input.requestId);
    return answers[ids.length - 1] ?? answer({}, 500);
  });
  return ids;
}

const email = { email: 'li@dhu.edu.cn' };

afterEach(() => vi.unstubAllGlobals());

describe('a command', () => {
  it('keeps its request id while nobody knows whether it was done', async () => {
    const ids = answering(answer({}, 502), answer(done));
    const intents = createIntents();
    await expect(sendCommand(intents, SaveEmailDocument, email, [])).rejects.toMatchObject({ code: 'UNREACHABLE' });
    await expect(sendCommand(intents, SaveEmailDocument, email, [])).resolves.toEqual(done.data);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[1]).toBe(ids[0]);
  });

  it('is a new act once it was done or refused', async () => {
    const ids = answering(answer(done), answer(refused), answer(done));
    const intents = createIntents();
    await sendCommand(intents, SaveEmailDocument, email, []);
    await expect(sendCommand(intents, SaveEmailDocument, email, [])).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await sendCommand(intents, SaveEmailDocument, email, []);
    expect(new Set(ids).size).toBe(3);
  });
});
