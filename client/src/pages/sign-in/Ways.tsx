import type { ReactNode } from 'react';
import type { SignInWay } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { runtime } from '../../lib/runtime';
import { goOut } from '../../lib/signIn/goOut';
import { keepPending } from '../../lib/signIn/pending';
import { codeWay } from '../../lib/signIn/plan';
import { isWeapp } from '../../lib/target';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { signInTexts } from './texts';

// a mini-program has no cookies: it comes back from the portal with a ticket
const PORTAL: SignInWay = isWeapp ? 'TICKET' : 'CAS';

interface WaysProps {
  ways: readonly SignInWay[];
  from: string;
  /** whether this WeChat is to be bound once the portal has said who it is */
  bind: boolean;
  busy: boolean;
  onCode: () => void;
}

/** The ways that lead through others, the likeliest here first; the first one stands out. */
export function Ways({ ways, from, bind, busy, onCode }: WaysProps): ReactNode {
  const t = useTexts(signInTexts);
  const inWeCom = runtime() === 'wecom';
  const buttons: { text: string; onPress: () => void }[] = [];
  const code = isWeapp && ways.includes(codeWay(runtime()));
  if (code) buttons.push({ text: t(inWeCom ? 'byWeCom' : 'byWeChat'), onPress: onCode });
  const weCom = { text: t('byWeCom'), onPress: () => goOut('wecom', from) };
  if (!isWeapp && inWeCom && ways.includes('WECOM')) buttons.push(weCom);
  if (ways.includes(PORTAL)) {
    buttons.push({
      text: t('byCas'),
      onPress: () => {
        if (!isWeapp) return goOut('cas', from);
        keepPending({ from, bind });
        return open(routes.portal);
      },
    });
  }
  if (!isWeapp && !inWeCom && ways.includes('WECOM')) buttons.push(weCom);
  return (
    <Box className="signin-ways">
      {buttons.map(({ text, onPress }, index) => (
        <Button key={text} kind={index === 0 ? 'primary' : 'plain'} text={text} busy={busy} onPress={onPress} />
      ))}
    </Box>
  );
}

/** Whether any way but a local password is offered here. */
export function hasOtherWays(ways: readonly SignInWay[]): boolean {
  return ways.includes(PORTAL) || ways.includes(isWeapp ? codeWay(runtime()) : 'WECOM');
}
