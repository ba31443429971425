import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Sent {
  url: string;
  header: Record<string, string>;
  data: string;
}

const sent: Sent[] = [];
let answers: (() => unknown)[] = [];

vi.mock('@tarojs/taro', () => ({
  default: {
    getStorageSync: () => '',
    setStorageSync: () => undefined,
    request: (options: Sent) => {
      sent.push(options);
      const next = answers.shift();
      return next ? Promise.resolve().then(next) : Promise.reject(new Error('no answer was prepared'));
    },
  },
}));
vi.stubGlobal('window', { location: { origin: 'http://test' } });
vi.stubGlobal('API_BASE', '');

const { BookCounsellingDocument, MeDocument, ServiceDocument } = await import('../../graph/graphql');
const { ask, tell } = await import('./client');

const lost = () => {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Taro rejects with an object that is no Error
  throw { errMsg: 'request:fail' };
};
const ok = (body: object) => () => ({
  statusCode: 200,
  header: { 'Content-Type': 'application/json; charset=utf-8' },
  data: JSON.stringify(body),
});
const requestIds = () =>
  sent.map(
    ({ data }) => (JSON.parse(data) as { variables: { input: { requestId?: string } } }).variables.input.requestId,
  );
const input = { slotId: 's', instructionsVersion: 1 };

beforeEach(() => {
  sent.length = 0;
  answers = [];
});

describe('speaking with the graph', () => {
  it('sends an act again under the same id while its answer is lost', async () => {
    answers = [lost, lost, ok({ data: { bookCounselling: { booking: { id: 'b' } } } })];
    const answer = await tell(BookCounsellingDocument, { input: { ...input, requestId: 'one-id' } });
    expect(answer.bookCounselling.booking.id).toBe('b');
    expect(requestIds()).toEqual(['one-id', 'one-id', 'one-id']);
  }, 10_000);

  it('never sends an act without an id twice', async () => {
    answers = [lost, ok({ data: {} })];
    await expect(tell(BookCounsellingDocument, { input })).rejects.toMatchObject({ code: 'NETWORK' });
    expect(sent).toHaveLength(1);
  });

  it('takes a refusal as the answer', async () => {
    answers = [ok({ errors: [{ message: '人数已满', extensions: { code: 'FULL' } }] })];
    const act = tell(BookCounsellingDocument, { input: { ...input, requestId: 'x' } });
    await expect(act).rejects.toMatchObject({ code: 'FULL', message: '人数已满' });
    expect(sent).toHaveLength(1);
  });

  it('takes a read about nobody for a lack of sign-in', async () => {
    answers = [ok({ data: { viewer: null, workflows: [] } })];
    await expect(ask(MeDocument, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('says who asks, in which language, and names the operation', async () => {
    answers = [ok({ data: { service: { name: 'x' } } })];
    await ask(ServiceDocument, {});
    expect(sent[0]?.url).toBe('http://test/graphql');
    expect(sent[0]?.header).toMatchObject({ 'x-xuegong-client': 'student', 'accept-language': 'zh-CN' });
    expect(JSON.parse(sent[0]?.data ?? '{}')).toMatchObject({ operationName: 'Service' });
  });

  it('goes by its hash, and as text only to a server that does not know the hash, once', async () => {
    const unknown = {
      message: 'unknown',
      extensions: { code: 'INVALID_INPUT', unmet: [{ code: 'UNKNOWN_DOCUMENT', reason: 'x' }] },
    };
    const told = ok({ data: { workflows: [], viewer: {} } });
    answers = [() => ({ ...ok({ errors: [unknown] })(), statusCode: 400 }), told, told];
    await ask(MeDocument, {});
    await ask(MeDocument, {});
    const bodies = sent.map(({ data }) => JSON.parse(data) as { documentId?: string; query?: string });
    expect(bodies.map((body) => ['documentId' in body, 'query' in body])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
    expect(bodies[1]?.query).toContain('query Me');
  });
});
