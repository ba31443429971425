import { useState, type ReactNode } from 'react';
import { EndOtherSessionsDocument, EndSessionDocument, type AccountSignInsFragment } from '../../graph/graphql';
import { sayPast } from '../../lib/dates';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Words } from '../../ui/base/Words';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Tag } from '../../ui/Tag';
import { Confirm } from './Confirm';
import { accountTexts } from './texts';

interface DevicesCardProps {
  account: AccountSignInsFragment;
  now: number;
  onChanged: (account: AccountSignInsFragment) => void;
}

/** Where I am signed in; each but this one can be signed out. */
export function DevicesCard({ account, now, onChanged }: DevicesCardProps): ReactNode {
  const t = useTexts(accountTexts);
  const one = useTell(EndSessionDocument);
  const others = useTell(EndOtherSessionsDocument);
  const [ending, setEnding] = useState<string | null>(null);
  const [endingAll, setEndingAll] = useState(false);
  const elsewhere = account.sessions.filter(({ current }) => !current);
  const chosen = elsewhere.find(({ id }) => id === ending);

  const end = async (id: string): Promise<void> => {
    const answer = await one.send({ id });
    if (answer) onChanged(answer.endSession.account);
    setEnding(null);
  };
  const endAll = async (): Promise<void> => {
    const answer = await others.send({});
    if (answer) onChanged(answer.endOtherSessions.account);
    setEndingAll(false);
  };

  return (
    <Card title={t('devices')}>
      <Box className="account-hint">{t(elsewhere.length > 0 ? 'devicesHint' : 'onlyThis')}</Box>
      <Box as="ul">
        {account.sessions.map(({ id, device, wayLabel, lastSeenAt, current }) => (
          <Box as="li" key={id} className="device">
            <Box className="device-words">
              <Words className="device-name">{device}</Words>
              <Words className="device-seen">{t('seen', { way: wayLabel, when: sayPast(lastSeenAt, now) })}</Words>
            </Box>
            {current ? (
              <Tag tone="ok" text={t('thisOne')} />
            ) : (
              <Button
                kind="quiet"
                size="small"
                text={t('end')}
                label={t('endOne', { device })}
                onPress={() => setEnding(id)}
              />
            )}
          </Box>
        ))}
      </Box>
      {elsewhere.length > 1 ? (
        <Box className="account-foot">
          <Button kind="danger" text={t('endOthers')} onPress={() => setEndingAll(true)} />
        </Box>
      ) : null}
      {chosen ? (
        <Confirm
          title={t('endQuestion')}
          meaning={t('endMeaning', {
            device: chosen.device,
            way: chosen.wayLabel,
            when: sayPast(chosen.createdAt, now),
          })}
          act={t('end')}
          pending={one.pending}
          failure={one.failure}
          onAct={() => end(chosen.id)}
          onClose={() => setEnding(null)}
        />
      ) : null}
      {endingAll ? (
        <Confirm
          title={t('endOthersQuestion')}
          meaning={t('endOthersMeaning', { n: elsewhere.length })}
          act={t('endOthers')}
          pending={others.pending}
          failure={others.failure}
          onAct={endAll}
          onClose={() => setEndingAll(false)}
        />
      ) : null}
    </Card>
  );
}
