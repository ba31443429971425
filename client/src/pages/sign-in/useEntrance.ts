import Taro from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { RedeemSignInTicketDocument, type SignedInFragment, type SignInWay } from '../../graph/graphql';
import { tell } from '../../lib/graph/client';
import { toFailure, type Failure } from '../../lib/graph/failure';
import { sayFailure } from '../../lib/graph/sayFailure';
import { say } from '../../lib/i18n/texts';
import { runtime } from '../../lib/runtime';
import { signInByCode } from '../../lib/signIn/byCode';
import { bindThisWeChat } from '../../lib/signIn/bind';
import { goOn, keepSession } from '../../lib/signIn/enter';
import { goOut } from '../../lib/signIn/goOut';
import { noteSilentTry, triedSilently } from '../../lib/signIn/marker';
import { takePending } from '../../lib/signIn/pending';
import { planOf, type Plan } from '../../lib/signIn/plan';
import { isWeapp } from '../../lib/target';
import { signInTexts } from './texts';

// longer than any door takes to open; then the ways are shown
const PATIENCE_MS = 10_000;

export interface Address {
  from: string;
  problem: string;
  ticket: string;
}

export interface Entrance {
  /** what goes on by itself; ASK when the person has to choose, null while that is not known */
  plan: Plan | null;
  /** why what went by itself, or was tapped, did not work */
  failure: Failure | null;
  /** the host's code is known to nobody yet: once signed in, it can be bound */
  unbound: boolean;
  /** signs in by the host's code, on a tap */
  byCode: () => void;
  /** keeps an opened session, binds this WeChat if wished, and goes on */
  enter: (answer: SignedInFragment, bind: boolean, from?: string) => Promise<void>;
}

/** What the sign-in page does by itself once it knows the ways; each address is worked off once. */
export function useEntrance(ways: readonly SignInWay[] | undefined, address: Address): Entrance {
  const { from, problem, ticket } = address;
  const [plan, setPlan] = useState<Plan | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const done = useRef('');

  const enter = useCallback(
    async (answer: SignedInFragment, bind: boolean, to = from) => {
      keepSession(answer);
      const refused = bind ? await bindThisWeChat() : null;
      goOn(answer, to);
      if (refused) void Taro.showToast({ icon: 'none', duration: 4000, title: notBound(refused) });
    },
    [from],
  );
  const run = useCallback(async (running: Plan, act: () => Promise<void>) => {
    setPlan(running);
    setFailure(null);
    try {
      await act();
    } catch (error) {
      setFailure(toFailure(error));
      setPlan('ASK');
    }
  }, []);
  const byCode = useCallback(() => void run('CODE', async () => enter(await signInByCode(), false)), [run, enter]);

  useEffect(() => {
    const key = `${ticket} ${problem}`;
    if (!ways || done.current === key) return;
    done.current = key;
    const next = planOf({ runtime: runtime(), weapp: isWeapp, ways, problem, ticket, tried: triedSilently() });
    if (next === 'ASK') setPlan(next);
    if (next === 'REDEEM') {
      void run(next, async () => {
        const pending = takePending();
        // a ticket works once, so it is sent without a request id, once
        const answer = await tell(RedeemSignInTicketDocument, { input: { ticket } }, false);
        await enter(answer.redeemSignInTicket, pending.bind, pending.from);
      });
    }
    if (next === 'CODE') {
      noteSilentTry();
      byCode();
    }
    if (next === 'OAUTH') {
      noteSilentTry();
      setPlan(next);
      goOut('wecom', from, true);
    }
  }, [ways, problem, ticket, from, run, enter, byCode]);

  useEffect(() => {
    if (plan !== 'OAUTH') return undefined;
    const timer = setTimeout(() => setPlan('ASK'), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [plan]);

  return { plan, failure, unbound: isNotBound(failure), byCode, enter };
}

function isNotBound(failure: Failure | null): boolean {
  return failure?.unmet.some(({ code }) => code === 'NOT_BOUND') ?? false;
}

function notBound(refused: Failure): string {
  return `${say(signInTexts, 'bindFailed')}${sayFailure(refused)}`;
}
