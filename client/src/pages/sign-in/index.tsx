import { useState, type ReactNode } from 'react';
import { ServiceDocument } from '../../graph/graphql';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { useParam } from '../../lib/nav';
import { runtime } from '../../lib/runtime';
import { isWeapp } from '../../lib/target';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Failed } from '../../ui/Failed';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { Tick } from '../../ui/Tick';
import { DemoAccounts } from './DemoAccounts';
import { DEMO_PASSWORD } from './demo';
import { Entering } from './Entering';
import { PasswordForm } from './PasswordForm';
import { problemText } from './problem';
import { signInTexts } from './texts';
import { useEntrance } from './useEntrance';
import { hasOtherWays, Ways } from './Ways';
import './sign-in.scss';

/** 登录: by itself where the host says who one is, else by choice; afterwards one is back where one came from. */
export default function SignInPage(): ReactNode {
  const t = useTexts(signInTexts);
  const asked = useAsk(ServiceDocument, {});
  const address = { from: useParam('from'), problem: useParam('problem'), ticket: useParam('ticket') };
  const service = asked.data?.service;
  const { plan, failure, unbound, byCode, enter } = useEntrance(service?.signInWays, address);
  // what goes by itself is not preceded by buttons that vanish
  const ways = plan ? service?.signInWays : undefined;
  const [unfolded, setUnfolded] = useState(false);
  const [bind, setBind] = useState(true);
  const [picked, setPicked] = useState<{ username: string; password: string } | null>(null);

  if (plan && plan !== 'ASK') return <Entering text={t(plan === 'OAUTH' ? 'enteringWeCom' : 'entering')} />;
  const others = ways !== undefined && hasOtherWays(ways);
  const byPassword = ways?.includes('PASSWORD') ?? false;
  const bindable = isWeapp && runtime() === 'weapp' && (ways?.includes('WECHAT_MINI_PROGRAM') ?? false);
  const hint = unbound ? t('hintBind') : t(others ? 'hintWays' : 'hintPassword');
  return (
    <Screen title={t('signIn')} bare>
      <Box className="signin-head">
        <Box className="signin-university">{service?.university ?? ' '}</Box>
        <Box as="h1" className="signin-title">
          {t('signInTitle')}
        </Box>
        <Box className="signin-hint">{ways ? hint : ' '}</Box>
      </Box>
      {address.problem !== '' && !failure ? <Notice tone="bad" text={t(problemText(address.problem))} /> : null}
      {failure && !unbound ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
      {!ways && asked.failure ? <Failed failure={asked.failure} retry={() => void asked.refresh()} /> : null}
      {!ways && !asked.failure ? <Skeleton cards={1} /> : null}
      {ways && others ? (
        <Ways
          ways={unbound ? ways.filter((way) => way !== 'WECHAT_MINI_PROGRAM') : ways}
          from={address.from}
          bind={bindable && bind}
          busy={false}
          onCode={byCode}
        />
      ) : null}
      {bindable ? (
        <Box className="signin-bind">
          <Tick text={t('bind')} checked={bind} onChange={setBind} />
        </Box>
      ) : null}
      {byPassword && others && !unfolded ? (
        <Box className="signin-fold">
          <Button kind="quiet" text={t('byPassword')} onPress={() => setUnfolded(true)} />
        </Box>
      ) : null}
      {byPassword && (unfolded || !others) ? (
        <PasswordForm picked={picked} onEntered={(answer) => enter(answer, bindable && bind)} />
      ) : null}
      {ways && !byPassword && !others ? <Notice tone="warn" text={t('noWay')} /> : null}
      {service?.demo && byPassword ? (
        <DemoAccounts
          onPick={(username) => {
            setUnfolded(true);
            setPicked({ username, password: DEMO_PASSWORD });
          }}
        />
      ) : null}
    </Screen>
  );
}
