import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { usePeopleDates } from '../../lib/people-dates';
import { exact } from '../../lib/dates';
import { type Fact, Facts } from '../../ui/facts';
import { SidePane } from '../../ui/side-pane';
import { Failure, Loading, Notice } from '../../ui/states';
import { History } from './history';
import { StudentPreview } from './student-preview';
import { instructionTexts } from './texts';
import { type FunctionRow, useVersions } from './use-instructions';
import { writePath } from './view';

interface FunctionPaneProps {
  row: FunctionRow;
  onClose(): void;
}

/** One function: the version in force as a student sees it, and the versions before. */
export function FunctionPane({ row, onClose }: FunctionPaneProps) {
  const t = instructionTexts.use();
  const dates = usePeopleDates();
  const navigate = useNavigate();
  const [shown, setShown] = useState<number | null>(null);
  const versions = useVersions(row.code, row.writesInstructions);
  const { instructions } = row;
  const all = versions.data ?? [];
  const now = all.find(({ version }) => version === shown) ?? instructions ?? null;
  const before = all.find(({ version }) => version === (now?.version ?? 0) - 1) ?? null;
  const facts: Fact[] = [{ name: t('office'), value: row.ownerOffice.name }];
  if (instructions) {
    facts.push(
      { name: t('inForce'), value: t('version', { n: instructions.version }) },
      {
        name: t('since'),
        value: <time dateTime={instructions.publishedAt}>{exact(instructions.publishedAt, dates.language)}</time>,
      },
      { name: t('savedBy'), value: instructions.savedBy?.name ?? t('byHouse') },
    );
  }
  return (
    <SidePane
      title={row.title}
      note={instructions && t('version', { n: instructions.version })}
      subject={row.code}
      onClose={onClose}
      footer={
        row.writesInstructions ? (
          <Button
            type="primary"
            block
            icon={<EditOutlined aria-hidden />}
            onClick={() => void navigate(writePath(row.code))}
          >
            {t(instructions ? 'writeNext' : 'writeFirst')}
          </Button>
        ) : (
          <p className="muted">{t('notMineHint')}</p>
        )
      }
    >
      <Facts items={facts} />
      {now ? (
        <>
          <h3>{now.version === instructions?.version ? t('asStudents') : t('asStudentsThen', { n: now.version })}</h3>
          <StudentPreview words={now} read={before} />
        </>
      ) : (
        <Notice title={t('unwritten')}>{t('unwrittenHint')}</Notice>
      )}
      {row.writesInstructions && versions.isPending && <Loading rows={3} />}
      {versions.error && !versions.data && <Failure error={versions.error} retry={() => void versions.refetch()} />}
      {all.length > 0 && <History workflow={row.code} versions={all} shown={now?.version ?? 0} onShow={setShown} />}
    </SidePane>
  );
}
