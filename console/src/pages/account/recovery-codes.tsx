import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useService, useViewer } from '../../lib/session/viewer';
import { CopyButton } from '../../ui/copy-button';
import { accountTexts } from './texts';

/** Codes for the day on which the phone is lost: shown once, to be printed or copied away. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept(): void }) {
  const t = accountTexts.use();
  const service = useService().data;
  const account = useViewer().data?.account;
  const [kept, setKept] = useState(false);
  const list = (
    <ol className="recovery-codes">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ol>
  );
  return (
    <section className="account-form" aria-label={t('recoveryTitle')}>
      <h3>{t('recoveryTitle')}</h3>
      <p>{t('recoveryMeans')}</p>
      {list}
      <div className="account-acts">
        <CopyButton text={codes.join('\n')} label={t('copyAll')} />
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </div>
      <Checkbox checked={kept} onChange={(event) => setKept(event.target.checked)}>
        {t('recoveryKept')}
      </Checkbox>
      <Button type="primary" disabled={!kept} onClick={onKept}>
        {t('goOn')}
      </Button>
      {createPortal(
        <div className="sheet">
          <h1>{t('recoverySheet', { service: service?.name ?? '' })}</h1>
          <p>{account?.username}</p>
          {list}
          <p>{t('recoveryMeans')}</p>
        </div>,
        document.body,
      )}
    </section>
  );
}
