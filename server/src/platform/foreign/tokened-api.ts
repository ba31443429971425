import type { Breaker } from './breaker.js';
import { exchange } from './exchange.js';
import type { ForeignDeps } from './foreign-deps.js';
import { ForeignError, type ForeignService, type ForeignTrouble } from './foreign-error.js';
import { BACKGROUND, pauseBeforeRetry, within, type Patience } from './patience.js';
import type { Fetched, Token } from './token-store.js';

export interface ApiCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** JSON, sent as it is */
  readonly body?: string;
  readonly patience: Patience;
  /** false: the call goes without an access token */
  readonly tokened?: boolean;
}

/** How a service of this family speaks. */
export interface ApiManner {
  readonly service: ForeignService;
  readonly baseUrl: string;
  /** key of the access token in the store */
  readonly tokenKey: string;
  /** the call that brings an access token; its `expires_in` is in seconds */
  readonly tokenCall: Omit<ApiCall, 'patience' | 'tokened'>;
  /** error codes by which the token is told to be stale */
  readonly stale: ReadonlySet<number>;
  troubleOf(errcode: number): ForeignTrouble;
  /** the same for the token's own call */
  tokenTroubleOf(errcode: number): ForeignTrouble;
}

export type Answer = Readonly<Record<string, unknown>>;

const MAX_BYTES = 8 * 1024 * 1024;
const BUSY_ERRCODE = -1;

/**
 * An API whose answers are JSON with an `errcode` and whose calls carry an access token in the address. Tokens come from the
 * store; a stale one is replaced and the call made once more. `errmsg` is never looked at: it carries hints and addresses.
 */
export class TokenedApi {
  constructor(
    private readonly manner: ApiManner,
    private readonly deps: ForeignDeps,
    private readonly breaker: Breaker,
  ) {}

  /**
   * @returns the answer of a call that succeeded
   * @throws ForeignError
   */
  call(call: ApiCall): Promise<Answer> {
    return this.#guarded(call, () => this.#patiently(call));
  }

  /** A ticket that is got with the access token and kept like one; `key` is its place in the store. */
  ticket(key: string, call: ApiCall): Promise<Token> {
    const { tokens } = this.deps;
    const late = () => this.#error(call, 'BUSY', 'NO_TICKET');
    const fetch = async () =>
      fetchedOf(await this.#patiently({ ...call, patience: BACKGROUND }), 'ticket') ?? this.#malformed(call);
    return this.#guarded(call, () =>
      within(tokens.get(key, fetch, late), AbortSignal.timeout(call.patience.totalMs), late),
    );
  }

  /** Counts how it ends, and spares people the waiting where nothing has been ending well. */
  #guarded<T>(call: ApiCall, work: () => Promise<T>): Promise<T> {
    return this.deps.calls.counted(this.manner.service, async () => {
      if (call.patience.person && !this.breaker.letsThrough()) throw this.#error(call, 'BUSY', 'BREAKER_OPEN');
      try {
        const result = await work();
        this.breaker.answered();
        return result;
      } catch (error) {
        const gone = error instanceof ForeignError && (error.trouble === 'BUSY' || error.trouble === 'TIMEOUT');
        if (gone) this.breaker.failed();
        else this.breaker.answered();
        throw error;
      }
    });
  }

  async #patiently(call: ApiCall): Promise<Answer> {
    const signal = AbortSignal.timeout(call.patience.totalMs);
    let renewed = false;
    for (let attempt = 0; ;) {
      const token = call.tokened === false ? null : await this.#token(call, signal);
      const answer = await this.#once(call, token?.value ?? null, signal);
      const errcode = errcodeOf(answer);
      if (errcode === 0) return answer;
      if (token !== null && this.manner.stale.has(errcode)) {
        if (renewed) throw this.#error(call, 'BUSY', String(errcode));
        renewed = true;
        await this.deps.tokens.drop(this.manner.tokenKey, token.version);
      } else if (errcode === BUSY_ERRCODE && attempt < call.patience.retries && !signal.aborted) {
        await pauseBeforeRetry(attempt++, signal);
        if (signal.aborted) throw this.#error(call, 'BUSY', String(errcode));
      } else {
        throw this.#error(call, this.manner.troubleOf(errcode), codeOf(errcode));
      }
    }
  }

  #token(call: ApiCall, signal: AbortSignal): Promise<Token> {
    const { tokenCall, tokenKey } = this.manner;
    const busy = () => this.#error(tokenCall, 'BUSY', 'NO_TOKEN');
    // Nothing of the call has gone out yet, so that being late is no doubt about its effect.
    return within(
      this.deps.tokens.get(tokenKey, () => this.#fetchToken(), busy),
      signal,
      () => this.#error(call, 'BUSY', 'NO_TOKEN'),
    );
  }

  async #fetchToken(): Promise<Fetched> {
    const { tokenCall } = this.manner;
    const signal = AbortSignal.timeout(BACKGROUND.totalMs);
    for (let attempt = 0; ; attempt++) {
      const answer = await this.#once(tokenCall, null, signal);
      const errcode = errcodeOf(answer);
      if (errcode === 0) return fetchedOf(answer, 'access_token') ?? this.#malformed(tokenCall);
      if (errcode !== BUSY_ERRCODE || attempt >= BACKGROUND.retries || signal.aborted) {
        throw this.#error(tokenCall, this.manner.tokenTroubleOf(errcode), codeOf(errcode));
      }
      await pauseBeforeRetry(attempt, signal);
    }
  }

  async #once(call: Omit<ApiCall, 'patience'>, token: string | null, signal: AbortSignal): Promise<Answer> {
    const query = new URLSearchParams({ ...(token === null ? {} : { access_token: token }), ...call.query });
    const text = await exchange({
      service: this.manner.service,
      call: call.path,
      method: call.method,
      url: `${this.manner.baseUrl}${call.path}?${query.toString()}`,
      body: call.body,
      signal,
      maxBytes: MAX_BYTES,
    });
    try {
      const answer: unknown = JSON.parse(text);
      if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) return answer as Answer;
    } catch {
      // told below, without what was said
    }
    return this.#malformed(call);
  }

  #malformed(call: Pick<ApiCall, 'method' | 'path'>): never {
    throw this.#error(call, 'BUSY', 'MALFORMED');
  }

  #error(call: Pick<ApiCall, 'method' | 'path'>, trouble: ForeignTrouble, code: string): ForeignError {
    return new ForeignError(this.manner.service, trouble, code, `${call.method} ${call.path}`);
  }
}

/** 0 where it is absent: some calls leave it out when they succeed. */
function errcodeOf(answer: Answer): number {
  const code = answer['errcode'] ?? 0;
  return typeof code === 'number' ? code : Number.isInteger(Number(code)) ? Number(code) : NaN;
}

const codeOf = (errcode: number): string => (Number.isNaN(errcode) ? 'MALFORMED' : String(errcode));

function fetchedOf(answer: Answer, field: string): Fetched | null {
  const value = answer[field];
  const seconds = Number(answer['expires_in']);
  return typeof value === 'string' && value !== '' && seconds > 0 ? { value, lifeMs: seconds * 1_000 } : null;
}
