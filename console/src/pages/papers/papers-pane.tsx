import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { usePeopleDates } from '../../lib/people-dates';
import { ActionBar } from '../../review/action-bar';
import { ForeignChange } from '../../review/foreign-change';
import type { Action } from '../../review/reviewed';
import { RevealButton } from '../../review/reveal/reveal-button';
import { Timeline } from '../../review/timeline';
import { type Fact, Facts } from '../../ui/facts';
import { SidePane } from '../../ui/side-pane';
import { Failure, Loading, Notice } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import { Receipt } from './receipt';
import { TallyForm } from './tally-form';
import { papersTexts } from './texts';
import { type PapersDetail, usePapers } from './use-papers';
import { isGivingBack } from './use-papers-acting';

interface PapersPaneProps {
  id: string;
  busy: string | null;
  onAct(papers: PapersDetail, action: Action): void;
  onRecorded(after: PapersDetail): void;
  onClose(): void;
}

/** The papers of one application at the side of the list. */
export function PapersPane({ id, busy, onAct, onRecorded, onClose }: PapersPaneProps) {
  const t = papersTexts.use();
  const { data: papers, error, isPending, refetch } = usePapers(id);
  const [printing, setPrinting] = useState(false);
  const backs = papers?.availableActions.filter(isGivingBack) ?? [];
  const footer = papers && (
    <>
      {papers.items.some((item) => item.received) && (
        <Button block icon={<PrinterOutlined />} className="receipt-button" onClick={() => setPrinting(true)}>
          {t('printReceipt')}
        </Button>
      )}
      {backs.length > 0 && <ActionBar actions={backs} busy={busy} onAct={(action) => onAct(papers, action)} />}
    </>
  );
  return (
    <SidePane
      title={papers?.application.student?.name ?? t('papers')}
      note={papers?.application.serialNo}
      subject={id}
      onClose={onClose}
      footer={footer}
    >
      {isPending && <Loading rows={8} />}
      {papers === undefined && error && <Failure error={error} retry={() => void refetch()} />}
      {papers === null && <Notice title={t('gone')}>{t('goneHint')}</Notice>}
      {papers && <Content papers={papers} onRecorded={onRecorded} />}
      {papers && printing && <Receipt papers={papers} onPrinted={() => setPrinting(false)} />}
    </SidePane>
  );
}

function Content({ papers, onRecorded }: { papers: PapersDetail; onRecorded(after: PapersDetail): void }) {
  const t = papersTexts.use();
  const dates = usePeopleDates();
  const { application, deadline, receivedAt } = papers;
  const { student } = application;
  const recordable = papers.availableActions.some((action) => action.enabled && !isGivingBack(action));
  const blocked = papers.availableActions.flatMap((action) =>
    action.enabled || isGivingBack(action) ? [] : action.blockedBy,
  );
  const facts: Fact[] = [{ name: t('application'), value: `${application.workflowTitle} · ${application.stateLabel}` }];
  if (student) {
    facts.unshift({
      name: t('student'),
      value: (
        <>
          <b>{student.name}</b> {student.number} · {student.college} <RevealButton student={student} />
        </>
      ),
    });
  }
  if (deadline) facts.push({ name: t('deadline'), value: dates.moment(deadline) });
  if (papers.receiptNo) facts.push({ name: t('receiptNo'), value: papers.receiptNo });
  if (receivedAt) facts.push({ name: t('receivedAt'), value: dates.moment(receivedAt) });
  return (
    <div className="application">
      <ForeignChange thing={papers} />
      <p>
        <ToneTag tone={papers.stateTone}>{papers.stateLabel}</ToneTag>
      </p>
      <Facts items={facts} />
      {recordable ? (
        <TallyForm key={`${papers.id}${papers.version}`} papers={papers} onRecorded={onRecorded} />
      ) : (
        <section>
          <h3>{t('tally')}</h3>
          <ul className="pairs">
            {papers.items.map(({ code, label, received, note }) => (
              <li key={code}>
                <span>{label}</span>
                <span className={received ? 'muted' : undefined}>
                  {t(received ? 'yes' : 'no')}
                  {note && ` · ${note}`}
                </span>
              </li>
            ))}
          </ul>
          {[...new Set(blocked.map(({ reason }) => reason))].map((reason) => (
            <p key={reason} className="muted">
              {reason}
            </p>
          ))}
        </section>
      )}
      <Timeline entries={papers.timeline} />
    </div>
  );
}
