import './receipt.css';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { exact } from '../../lib/dates';
import { useLanguage } from '../../lib/i18n/language';
import { useService, useViewer } from '../../lib/session/viewer';
import { papersTexts } from './texts';
import type { PapersDetail } from './use-papers';

/** The receipt that the student takes along: only the printer sees it. Prints once it stands in the page. */
export function Receipt({ papers, onPrinted }: { papers: PapersDetail; onPrinted(): void }) {
  const t = papersTexts.use();
  const language = useLanguage();
  const service = useService().data;
  const viewer = useViewer().data;
  useEffect(() => {
    window.print();
    onPrinted();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it has been asked for
  }, []);
  const { application, items } = papers;
  const office = viewer?.staff?.roles[0]?.office.name ?? '';
  const lines: [string, string][] = [
    ...(papers.receiptNo ? [[t('receiptNo'), papers.receiptNo] satisfies [string, string]] : []),
    [t('application'), [application.serialNo, application.workflowTitle].filter(Boolean).join(' · ')],
    [t('student'), [application.student?.name, application.student?.number].filter(Boolean).join(' · ')],
    [t('recordedAt'), exact(new Date().toISOString(), language)],
    [t('recordedBy'), [office, viewer?.staff?.name].filter(Boolean).join(' · ')],
  ];
  return createPortal(
    <div className="receipt">
      <p>{service?.university}</p>
      <h1>{t('receiptTitle')}</h1>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            <th scope="col">{t('came')}</th>
            <th scope="col">{t('note')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ code, label, received, note }) => (
            <tr key={code}>
              <td>{label}</td>
              <td>{t(received ? 'yes' : 'no')}</td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('receiptState', { state: papers.stateLabel })}</p>
      <p className="receipt-sign">{t('sign')}</p>
    </div>,
    document.body,
  );
}
