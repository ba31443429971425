import type { SignInWay } from '../../graph/graphql';
import type { Runtime } from '../runtime';

export interface Situation {
  runtime: Runtime;
  weapp: boolean;
  /** ways that this installation offers here */
  ways: readonly SignInWay[];
  /** why the last attempt failed, as the address says; '' when it does not */
  problem: string;
  /** a ticket of the portal, on the way back into the mini-program; '' without */
  ticket: string;
  /** a silent try failed, or somebody signed out */
  tried: boolean;
}

/** REDEEM: a ticket is changed into a session. OAUTH: this very window goes to WeCom and comes back. CODE: the host's code. ASK: the person chooses. */
export type Plan = 'REDEEM' | 'OAUTH' | 'CODE' | 'ASK';

/** What the sign-in page does by itself when it opens. */
export function planOf({ runtime, weapp, ways, problem, ticket, tried }: Situation): Plan {
  if (weapp && ticket !== '') return 'REDEEM';
  if (tried || problem !== '') return 'ASK';
  if (!weapp) return runtime === 'wecom' && ways.includes('WECOM') ? 'OAUTH' : 'ASK';
  return ways.includes(codeWay(runtime)) ? 'CODE' : 'ASK';
}

/** The way by which a mini-program's code signs in. */
export function codeWay(runtime: Runtime): SignInWay {
  return runtime === 'wecom' ? 'WECOM_MINI_PROGRAM' : 'WECHAT_MINI_PROGRAM';
}
