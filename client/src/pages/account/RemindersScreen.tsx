import { useState, type ReactNode } from 'react';
import { MyRemindersDocument, SetMessagePreferencesDocument, type MyRemindersQuery } from '../../graph/graphql';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useAsk } from '../../lib/graph/useAsk';
import { useTell } from '../../lib/graph/useTell';
import { useTexts } from '../../lib/i18n/texts';
import { usePull } from '../../lib/usePull';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Failed, Stale } from '../../ui/Failed';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import { Skeleton } from '../../ui/Skeleton';
import { ChannelsCard } from './ChannelsCard';
import { EmailCard } from './EmailCard';
import { QuietCard } from './QuietCard';
import { changesOf, NOTHING_CHANGED } from './reminderDraft';
import { accountTexts } from './texts';
import './account.scss';

/** 消息设置: which reminders where, when not, and to which address. */
export function RemindersScreen(): ReactNode {
  const t = useTexts(accountTexts);
  const { data, failure, refresh, put } = useAsk(MyRemindersDocument, {});
  usePull(refresh);
  const [draft, setDraft] = useState(NOTHING_CHANGED);
  const [saved, setSaved] = useState(false);
  const saving = useTell(SetMessagePreferencesDocument);
  const settings = data?.messagePreferences;
  const changes = settings ? changesOf(draft, settings) : null;

  const edit = (next: typeof draft): void => {
    saving.clear();
    setSaved(false);
    setDraft(next);
  };
  const save = async (): Promise<void> => {
    if (!data || !changes) return;
    try {
      const answer = await saving.send(changes);
      if (!answer) return;
      put({ ...data, messagePreferences: answer.setMessagePreferences.preferences });
      setDraft(NOTHING_CHANGED);
      setSaved(true);
    } catch {
      // said below, from saving.failure
    }
  };
  const footer = (
    <Box>
      {saving.failure ? <Notice tone="bad" text={sayFailure(saving.failure)} /> : null}
      {saved ? <Notice tone="ok" text={t('saved')} /> : null}
      <Button text={t('save')} disabled={!changes} busy={saving.pending} onPress={() => void save()} />
    </Box>
  );
  return (
    <Screen title={t('reminders')} footer={settings ? footer : null}>
      {settings && data ? (
        <Box>
          <Stale failure={failure} retry={() => void refresh()} />
          <ChannelsCard settings={settings} draft={draft} onChange={edit} />
          <QuietCard settings={settings} draft={draft} onChange={edit} />
          <EmailCard email={emailOf(data)} onSaved={() => void refresh()} />
        </Box>
      ) : failure ? (
        <Failed failure={failure} retry={() => void refresh()} />
      ) : (
        <Skeleton cards={3} />
      )}
    </Screen>
  );
}

function emailOf(data: MyRemindersQuery): string {
  return data.viewer?.account.email ?? '';
}
