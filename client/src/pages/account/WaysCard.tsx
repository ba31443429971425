import { useState, type ReactNode } from 'react';
import { UnbindWeChatDocument, type AccountSignInsFragment, type SignInWay } from '../../graph/graphql';
import type { Failure } from '../../lib/graph/failure';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { runtime } from '../../lib/runtime';
import { bindThisWeChat } from '../../lib/signIn/bind';
import { Box } from '../../ui/base/Box';
import { Words } from '../../ui/base/Words';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { Row } from '../../ui/Row';
import { Confirm } from './Confirm';
import { accountTexts } from './texts';

interface WaysCardProps {
  account: AccountSignInsFragment;
  ways: readonly SignInWay[];
  onChanged: (account: AccountSignInsFragment) => void;
  onBound: () => void;
}

/** How I sign in: the local password, and this WeChat. */
export function WaysCard({ account, ways, onChanged, onBound }: WaysCardProps): ReactNode {
  const t = useTexts(accountTexts);
  const unbinding = useTell(UnbindWeChatDocument);
  const [asking, setAsking] = useState(false);
  const [binding, setBinding] = useState(false);
  const [refused, setRefused] = useState<Failure | null>(null);
  const bindable = ways.includes('WECHAT_MINI_PROGRAM') && runtime() === 'weapp';
  const { hasPassword, weChatBound } = account;

  const bind = async (): Promise<void> => {
    setBinding(true);
    const failure = await bindThisWeChat();
    setRefused(failure);
    setBinding(false);
    if (!failure) onBound();
  };
  const unbind = async (): Promise<void> => {
    const answer = await unbinding.send({});
    if (answer) onChanged(answer.unbindWeChat.account);
    setAsking(false);
  };

  return (
    <Card title={t('ways')}>
      {hasPassword ? (
        <Row icon="shield" title={t('password')} hint={t('passwordHint')} onPress={() => open(routes.password)} />
      ) : (
        <Row icon="shield" title={t('passwordHint')} hint={t('passwordNone')} />
      )}
      {weChatBound || ways.includes('WECHAT_MINI_PROGRAM') ? (
        <Box className="device">
          <Box className="device-words">
            <Words className="device-name">{t('weChat')}</Words>
            <Words className="device-seen">
              {t(weChatBound ? 'weChatBound' : bindable ? 'weChatFree' : 'weChatWhere')}
            </Words>
          </Box>
          {weChatBound ? (
            <Button kind="quiet" size="small" text={t('unbind')} onPress={() => setAsking(true)} />
          ) : bindable ? (
            <Button kind="quiet" size="small" text={t('bind')} busy={binding} onPress={() => void bind()} />
          ) : null}
        </Box>
      ) : null}
      {refused ? <Notice tone="bad" text={sayFailure(refused)} /> : null}
      {asking ? (
        <Confirm
          title={t('unbindQuestion')}
          meaning={t('unbindMeaning')}
          act={t('unbind')}
          pending={unbinding.pending}
          failure={unbinding.failure}
          onAct={unbind}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Card>
  );
}
