import './imports.css';
import { Alert, Button, Progress, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { RegistryKind } from '../../graph/graphql';
import { Page } from '../../ui/page';
import { Failure, Loading, Notice } from '../../ui/states';
import { ExportButton } from '../students/export-button';
import { DropZone } from './drop-zone';
import { RunCard } from './run-card';
import { kinds, unfit } from './run';
import { importTexts } from './texts';
import { useImport, useUpload } from './use-import';

/** 导入: a list is sent, read and compared; it is written only once somebody has seen what it would do. */
export default function ImportsPage() {
  const t = importTexts.use();
  const [search, setSearch] = useSearchParams();
  const run = search.get('run');
  const kind = kinds.find((each) => each === search.get('kind')) ?? 'STUDENTS';
  const shown = useImport(run);
  const [odd, setOdd] = useState<ReturnType<typeof unfit>>(null);
  const sending = useUpload(({ id }) => setSearch({ kind, run: id }));
  const names: Record<RegistryKind, string> = {
    STUDENTS: t('STUDENTS'),
    AWARD: t('AWARD'),
    LOAN: t('LOAN'),
    HONOUR: t('HONOUR'),
    HARDSHIP: t('HARDSHIP'),
    GRADE: t('GRADE'),
    SKILL_CERTIFICATE: t('SKILL_CERTIFICATE'),
    VOLUNTEER: t('VOLUNTEER'),
    STAFF: t('STAFF'),
  };
  const oddities = { kind: t('unfitKind'), oldExcel: t('unfitOldExcel'), size: t('unfitSize'), empty: t('unfitEmpty') };
  const take = (file: File) => {
    sending.reset();
    const why = unfit(file);
    setOdd(why);
    if (why === null) sending.mutate({ file, kind });
  };
  const { error } = sending;
  return (
    <Page
      title={t('imports')}
      aside={kind !== 'STAFF' && <ExportButton kind={kind} />}
      toolbar={
        <label className="kind-choice">
          {t('kind')}
          <Select
            aria-label={t('kind')}
            style={{ width: 160 }}
            value={kind}
            disabled={sending.isPending}
            options={kinds.map((value) => ({ value, label: names[value] }))}
            onChange={(next) => setSearch({ kind: next })}
          />
        </label>
      }
    >
      {run === null && (
        <>
          {sending.isPending ? (
            <div className="card run-card" role="status">
              <h3>{t('sending')}</h3>
              <Progress percent={Math.round(sending.share * 100)} status="active" aria-label={t('progress')} />
              <Button onClick={sending.cancel}>{t('cancel')}</Button>
            </div>
          ) : (
            <DropZone disabled={false} onFile={take} />
          )}
          {odd && <Alert type="error" showIcon title={oddities[odd]} role="alert" />}
          {error && error.name === 'Problem' && (
            <Alert type="error" showIcon role="alert" title={error.sentences.join(' ')} />
          )}
          <p className="muted import-hint">
            {t('hint')}
            {kind === 'STAFF' && `\n${t('staffHint')}`}
          </p>
        </>
      )}
      {run !== null && shown.isPending && <Loading rows={4} />}
      {run !== null && shown.data === undefined && shown.error && (
        <Failure error={shown.error} retry={() => void shown.refetch()} />
      )}
      {shown.data === null && <Notice title={t('gone')}>{t('goneHint')}</Notice>}
      {shown.data && <RunCard run={shown.data} onAgain={() => setSearch({ kind })} />}
    </Page>
  );
}
