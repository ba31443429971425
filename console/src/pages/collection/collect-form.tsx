import { IdcardOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { readScan } from '../../lib/scan';
import { collectionTexts } from './texts';
import type { CertificateDetail } from './use-certificates';
import { useCollecting } from './use-collecting';

interface CollectFormProps {
  certificate: CertificateDetail;
  label: string;
  /** the number that was read off a card to find the certificate */
  scanned: string;
  onCollected(after: CertificateDetail): void;
}

/** The number on the student's card, and the button that hands the certificate out; the server compares. */
export function CollectForm({ certificate, label, scanned, onCollected }: CollectFormProps) {
  const t = collectionTexts.use();
  const [number, setNumber] = useState(scanned);
  const [missing, setMissing] = useState(false);
  const collecting = useCollecting(onCollected);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { text } = readScan(number);
    setMissing(!text);
    if (text) collecting.mutate({ certificate, studentNumber: text });
  };
  const wrong = missing ? t('cardMissing') : collecting.error?.sentences.join(' ');
  return (
    <form className="collect-form" onSubmit={submit}>
      <label htmlFor="card-number">{t('cardNumber')}</label>
      <div>
        <Input
          id="card-number"
          autoFocus={!scanned}
          autoComplete="off"
          prefix={<IdcardOutlined aria-hidden />}
          placeholder={t('cardHint')}
          value={number}
          maxLength={20}
          status={wrong ? 'error' : undefined}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong ? 'card-wrong' : undefined}
          onChange={(event) => {
            setNumber(event.target.value);
            collecting.reset();
          }}
        />
        <Button type="primary" htmlType="submit" loading={collecting.isPending}>
          {label}
        </Button>
      </div>
      {wrong && (
        <p className="field-error" id="card-wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}
