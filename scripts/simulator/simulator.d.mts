/** What a test does with the simulator. Instants are epoch milliseconds of its clock. */

export interface Fault {
  /** part of the path, e.g. `message/send` */
  readonly match: string;
  /** part of the body or query, too */
  readonly matchBody?: string;
  /** how many calls suffer (1); 0: every one */
  readonly times?: number;
  /** so many matching calls go well first */
  readonly skip?: number;
  /** instead of `times`: until the simulator's clock has gone on so far */
  readonly forMs?: number;
  /** HTTP 200 with this error; nothing is done */
  readonly errcode?: number;
  /** milliseconds of real time before the answer */
  readonly delayMs?: number;
  /** a status with a page of HTML */
  readonly http?: number;
  /** the connection is cut without an answer */
  readonly drop?: boolean;
  /** the answer is cut short */
  readonly malformed?: boolean;
  /** this text instead of the answer */
  readonly body?: string;
  readonly contentType?: string;
  /** the call is carried out first, then the fault strikes its answer */
  readonly after?: boolean;
}

export interface FaultCount {
  readonly id: number;
  readonly match: string;
  readonly hits: number;
  readonly left: number | null;
}

export interface LoggedRequest {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly ip: string;
  readonly body: string;
  readonly status: number | null;
  readonly faulted: boolean;
}

export interface SimulatedMessage {
  readonly msgid: string;
  readonly platform: 'WECOM' | 'WECHAT';
  readonly corpId: string;
  readonly agentId: number;
  /** userid or openid */
  readonly user: string;
  readonly msgtype: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as it was sent: its shape is what tests look at
  readonly content: any;
  readonly at: number;
  /** DROPPED: swallowed by a limit without a word; only with `all` */
  readonly state: 'PUSHED' | 'RECALLED' | 'UPDATED' | 'DROPPED';
  readonly taskId: string;
  readonly replaceName: string;
}

export interface SimulatedPerson {
  readonly userid: string;
  readonly name?: string;
  /** '' of an outsider */
  readonly corpId?: string;
  readonly departments?: readonly number[];
  readonly position?: string;
  /** 1 active, 2 disabled, 4 inactive, 5 left */
  readonly status?: 1 | 2 | 4 | 5;
  readonly visible?: boolean;
  readonly licensed?: boolean;
  readonly openid?: string;
}

export interface Seed {
  /** added, or changed where the userid is known */
  readonly persons?: readonly SimulatedPerson[];
  readonly departments?: readonly { readonly id: number; readonly name: string; readonly parentid: number }[];
  /** subscription templates: id → names of the fields ([]: any) */
  readonly templates?: Readonly<Record<string, readonly string[]>>;
  readonly notices?: readonly SimulatedNotice[];
}

/** On the university's site; one whose `art` is known is changed. */
export interface SimulatedNotice {
  readonly art: number;
  readonly columns?: readonly ('xsc' | 'zzzx')[];
  readonly title?: string;
  readonly publisher?: string;
  readonly at?: number;
  /** HTML */
  readonly body?: string;
  /** taken down */
  readonly gone?: boolean;
}

export interface Configuration {
  /** the product's address: sets trusted domain, callback and CAS's services at once; null: all trusted, no callback */
  readonly publicUrl?: string | null;
  readonly callbackUrl?: string | null;
  /** getuserinfo answers UserId/OpenId */
  readonly oldSpelling?: boolean;
  readonly silentDrop?: boolean;
  /** calls of one API and corp */
  readonly perMinute?: number;
  readonly perHour?: number;
  /** of the corp; times 200 is what an app may send a day */
  readonly accounts?: number;
  readonly casMissing?: readonly string[];
  readonly casUser?: 'number' | 'opaque';
  readonly casPoison?: 'NONE' | 'DOCTYPE' | 'XXE';
  readonly siteMarkup?: 'NORMAL' | 'CHANGED' | 'BROKEN';
  /** which app the next ones are of (ours) */
  readonly corpId?: string;
  readonly agentId?: number;
  readonly enabled?: boolean;
  readonly trustedIps?: readonly string[] | null;
  readonly trustedDomains?: readonly string[] | null;
  readonly miniProgram?: string;
  readonly secret?: string;
}

export interface Delivered {
  /** HTTP status, or the name of the error (`TimeoutError`) */
  readonly status: number | string;
  readonly ms: number;
  readonly body: string;
}

export interface Click {
  readonly taskId: string;
  readonly key: string;
  readonly userid: string;
  /** question key → option ids */
  readonly selected?: Readonly<Record<string, string | readonly string[]>>;
  /** so many times, whatever is answered; left out: as WeCom would, three at most */
  readonly deliveries?: number;
  /** this event comes after that of the next click */
  readonly reorder?: boolean;
  readonly tamper?: 'SIGNATURE' | 'BODY' | 'CORP' | 'TIMESTAMP';
  readonly corpid?: string;
}

export interface SimulatorControl {
  reset(): Promise<unknown>;
  seed(given: Seed): Promise<{ readonly persons: number }>;
  configure(given: Configuration): Promise<unknown>;
  /** @returns the new instant */
  advance(ms: number): Promise<number>;
  setClock(instant: number): Promise<number>;
  faults(...given: (Fault | readonly Fault[])[]): Promise<FaultCount[]>;
  struck(): Promise<FaultCount[]>;
  clearFaults(): Promise<unknown>;
  /** those whose path holds `match` */
  requests(match?: string): Promise<LoggedRequest[]>;
  clearRequests(): Promise<unknown>;
  /** of a userid (WeChat's messages to the same person included), or of all */
  inbox(user?: string, options?: { readonly all?: boolean }): Promise<SimulatedMessage[]>;
  click(given: Click): Promise<{ readonly deliveries: Delivered[]; readonly held: Delivered[] }>;
  /** WeCom's check of the callback URL */
  checkCallback(): Promise<{ readonly status: number; readonly echoed: boolean }>;
  /** what wx.qy.login or wx.login would have given */
  code(given: {
    readonly platform: 'WECOM' | 'WECHAT';
    readonly userid?: string;
    readonly openid?: string;
    readonly corpid?: string;
  }): Promise<string>;
  consent(given: { readonly openid: string; readonly templateId: string; readonly count?: number }): Promise<unknown>;
  /** all access tokens and JS tickets end early: 40014 or 42001 */
  endTokens(state: 'revoked' | 'expired'): Promise<unknown>;
  /** JS-SDK tickets by `jsapi <corp>` and `agent_config <corp>/<agent>` */
  tickets(): Promise<Readonly<Record<string, string>>>;
  /** single log-outs that CAS sent */
  logouts(): Promise<{ readonly service: string; readonly ticket: string; readonly status: number | string }[]>;
  tellLogout(service: string, ticket: string): Promise<{ readonly status: number | string }>;
}

export interface Simulator {
  /** of the simulator itself: no slash at its end */
  readonly url: string;
  /** the server's variables (PUBLIC_URL is yours to add) */
  readonly env: Readonly<Record<string, string>>;
  readonly control: SimulatorControl;
  close(): Promise<void>;
}

export interface SimulatorOptions {
  /** 0: any that is free */
  readonly port?: number;
  readonly now?: () => number;
  readonly publicUrl?: string;
  readonly callbackUrl?: string;
}

/** Refuses to run with NODE_ENV=production. */
export function startSimulator(options?: SimulatorOptions): Promise<Simulator>;
export function environmentOf(url: string): Readonly<Record<string, string>>;
