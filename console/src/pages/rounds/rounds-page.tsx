import './rounds.css';
import { CalendarOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Modal, message } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLanguage } from '../../lib/i18n/language';
import { usePermissions } from '../../lib/session/viewer';
import { Chips } from '../../ui/chips';
import { Page } from '../../ui/page';
import { Failure, Loading, Notice } from '../../ui/states';
import { permissionOf, useEntries } from '../../worklist/entries';
import { type Round, type RoundDraft, draftOf, newDraft } from './draft';
import { RoundDialog } from './round-dialog';
import { RoundTable } from './round-table';
import { roundTexts } from './texts';
import { useRoundActs, useRounds } from './use-rounds';

/** 申请批次: when each function is open, for how many, and what it asks on paper. */
export default function RoundsPage() {
  const t = roundTexts.use();
  const language = useLanguage();
  const permissions = usePermissions();
  const entries = useEntries();
  const mine = entries.map(({ code }) => code).filter((code) => permissions.includes(permissionOf(code, 'ROUNDS')));
  const [search, setSearch] = useSearchParams();
  const workflow = entries.find(({ code }) => code === search.get('workflow'))?.code ?? null;
  const { data, error, isPending, refetch } = useRounds();
  const [editing, setEditing] = useState<{ draft: RoundDraft; round?: Round } | null>(null);
  const [turning, setTurning] = useState<Round | null>(null);
  const [brief, told] = message.useMessage();
  const { save, turn } = useRoundActs((round) => {
    setEditing(null);
    setTurning(null);
    void brief.success(`${round.stateLabel} · ${round.workflowTitle} · ${round.title}`);
  });
  const rounds = (data ?? []).filter((round) => workflow === null || round.workflow === workflow);
  const seen = entries.filter(({ code }) => mine.includes(code) || data?.some((round) => round.workflow === code));
  const chips = [
    { key: '', label: t('all') },
    ...seen.map((entry) => ({ key: entry.code, label: entry.title(language) })),
  ];
  const opening = turning !== null && turning.state !== 'OPEN';
  return (
    <Page
      title={t('rounds')}
      aside={
        mine.length > 0 && (
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => {
              save.reset();
              setEditing({ draft: newDraft(workflow && mine.includes(workflow) ? workflow : '') });
            }}
          >
            {t('newRound')}
          </Button>
        )
      }
      toolbar={
        <Chips
          label={t('byWorkflow')}
          items={chips}
          value={workflow ?? ''}
          onChange={(code) => setSearch(code ? { workflow: code } : {})}
        />
      }
    >
      {isPending && <Loading rows={8} />}
      {!data && error && <Failure error={error} retry={() => void refetch()} />}
      {data && rounds.length === 0 && (
        <Notice icon={<CalendarOutlined aria-hidden />} title={t('empty')}>
          {t('emptyHint')}
        </Notice>
      )}
      {rounds.length > 0 && (
        <RoundTable
          rounds={rounds}
          editable={mine}
          onEdit={(round) => {
            save.reset();
            setEditing({ draft: draftOf(round), round });
          }}
          onTurn={(round) => {
            turn.reset();
            setTurning(round);
          }}
        />
      )}
      {editing && (
        <RoundDialog
          key={editing.draft.id ?? 'new'}
          {...editing}
          workflows={mine}
          busy={save.isPending}
          problem={save.error}
          onSave={save.mutate}
          onClose={() => setEditing(null)}
        />
      )}
      {turning && (
        <Modal
          open
          title={t(opening ? 'openTitle' : 'closeTitle', { title: turning.title })}
          okText={t(opening ? 'openRound' : 'closeRound')}
          cancelText={t('cancel')}
          okButtonProps={{ danger: !opening }}
          confirmLoading={turn.isPending}
          onOk={() => turn.mutate({ round: turning, open: opening })}
          onCancel={() => setTurning(null)}
        >
          <p>{t(opening ? 'openMeans' : 'closeMeans', { workflow: turning.workflowTitle, n: turning.taken })}</p>
          {turn.error && (
            <p className="form-wrong" role="alert">
              {turn.error.sentences.join(' ')}
            </p>
          )}
        </Modal>
      )}
      {told}
    </Page>
  );
}
