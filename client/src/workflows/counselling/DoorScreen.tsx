import Taro from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { CounsellingDoorDocument, type CounsellingDoorQuery } from '../../graph/graphql';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useAsk } from '../../lib/graph/useAsk';
import { useTexts } from '../../lib/i18n/texts';
import { back, open, useParam } from '../../lib/nav';
import { usePull } from '../../lib/usePull';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Failed, Stale } from '../../ui/Failed';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { Tick } from '../../ui/Tick';
import { counselling } from './counselling';
import { hasConsented } from './consent';
import { CrisisLine } from './CrisisLine';
import { DoorContacts, DoorNotes } from './DoorNotes';
import { paths } from './paths';
import { counsellingTexts } from './texts';
import { useDoor } from './useDoor';

/** 须知: read, tick, agree; then 咨询老师 or 我的预约. */
export function DoorScreen(): ReactNode {
  const t = useTexts(counsellingTexts);
  const asked = useAsk(CounsellingDoorDocument, {});
  usePull(asked.refresh);
  const { data, failure } = asked;
  return (
    <Screen title={t('title')} footer={data ? <DoorBar data={data} refresh={asked.refresh} /> : null}>
      <CrisisLine />
      {data ? (
        <>
          <Stale failure={failure} retry={() => void asked.refresh()} />
          <DoorNotes data={data} refresh={asked.refresh} />
          <DoorContacts office={data.workflows.find((item) => item.code === counselling.code)?.ownerOffice} />
        </>
      ) : failure ? (
        <Failed failure={failure} retry={() => void asked.refresh()} />
      ) : (
        <Skeleton cards={2} lines={4} />
      )}
    </Screen>
  );
}

function DoorBar({ data, refresh }: { data: CounsellingDoorQuery; refresh: () => Promise<void> }): ReactNode {
  const t = useTexts(counsellingTexts);
  const returning = useParam('changed') === '1';
  const door = useDoor();
  const [read, setRead] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const { instructions } = data;
  const needs = { reading: instructions?.acknowledged !== true, consent: !hasConsented(data) };
  const workflow = data.workflows.find((item) => item.code === counselling.code);
  const ready = (!needs.reading || read) && (!needs.consent || agreed);

  const enter = async (): Promise<void> => {
    if (needs.reading || needs.consent) {
      const failed = instructions ? await door.pass(instructions.version, needs) : null;
      await refresh();
      setRead(false);
      if (failed) return;
    }
    // sent here from choosing a time: go on where one was
    if (returning && Taro.getCurrentPages().length > 1) back();
    else open(paths.counsellors);
  };

  return (
    <Box>
      {workflow && !workflow.open ? (
        <Notice tone="warn" text={`${t('closed')}：${workflow.closedReason ?? ''}`} />
      ) : null}
      {needs.reading ? <Tick text={t('acknowledge')} checked={read} onChange={setRead} /> : null}
      {needs.consent ? <Tick text={t('consent')} checked={agreed} onChange={setAgreed} /> : null}
      {door.failure ? <Notice tone="bad" text={sayFailure(door.failure)} /> : null}
      <Box className="door-actions">
        <Button kind="plain" text={t('mine')} onPress={() => open(paths.mine)} />
        <Button text={t('counsellors')} busy={door.pending} disabled={!ready} onPress={() => void enter()} />
      </Box>
    </Box>
  );
}
