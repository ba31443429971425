import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { papersTexts } from './texts';
import { allTicked, checkTally, noted, tallyOf, ticked } from './tally';
import type { PapersDetail } from './use-papers';
import { useRecording } from './use-recording';

interface TallyFormProps {
  papers: PapersDetail;
  onRecorded(after: PapersDetail): void;
}

/** The list to tick: what came, what is missing, a word on each. */
export function TallyForm({ papers, onRecorded }: TallyFormProps) {
  const t = papersTexts.use();
  const [tally, setTally] = useState(() => tallyOf(papers.items));
  const recording = useRecording(onRecorded);
  const check = checkTally(papers.items, tally);
  return (
    <section className="tally" aria-label={t('tally')}>
      <div className="section-head">
        <h3>{t('tally')}</h3>
        <Button size="small" type="link" onClick={() => setTally(allTicked(papers.items, tally))}>
          {t('allHere')}
        </Button>
      </div>
      {papers.items.map(({ code, label }) => (
        <div key={code} className="tally-item">
          <Checkbox
            checked={tally[code]?.received ?? false}
            onChange={(event) => setTally(ticked(tally, code, event.target.checked))}
          >
            {label}
          </Checkbox>
          <Input
            size="small"
            value={tally[code]?.note ?? ''}
            maxLength={200}
            aria-label={t('noteOn', { item: label })}
            placeholder={t('note')}
            onChange={(event) => setTally(noted(tally, code, event.target.value))}
          />
        </div>
      ))}
      {!check.complete && <p className="muted">{t('missing', { items: check.missing.join(t('comma')) })}</p>}
      {recording.error && (
        <p className="field-error" role="alert">
          {recording.error.message}
        </p>
      )}
      <Button
        type="primary"
        block
        loading={recording.isPending}
        onClick={() => recording.mutate({ papers, items: check.input })}
      >
        {t(check.complete ? 'recordComplete' : 'recordIncomplete')}
      </Button>
    </section>
  );
}
