import { Checkbox, DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { addDays, today } from '../lib/dates';
import { type ReturnCheck, type ReturnDraft, withReason, withTick } from './return-items';
import type { FormPart } from './reviewed';
import { reviewTexts } from './texts';

const LONGEST = 200;
/** days that the server allows at most */
const LATEST = 90;

interface ReturnFieldsProps {
  parts: readonly FormPart[];
  draft: ReturnDraft;
  /** what is wrong, shown once it was tried to send */
  check: ReturnCheck | null;
  onChange(draft: ReturnDraft): void;
}

/** Which parts are to be supplemented, why, and until when. */
export function ReturnFields({ parts, draft, check, onChange }: ReturnFieldsProps) {
  const t = reviewTexts.use();
  const tomorrow = addDays(today(), 1);
  return (
    <fieldset className="return-items">
      <legend>{t('itemsToSupplement')}</legend>
      {parts.map(({ field, label, value }, place) => {
        const unexplained = check?.unexplained.includes(field) ?? false;
        return (
          <div key={field} className="return-item">
            <Checkbox
              autoFocus={place === 0}
              checked={draft.ticked.has(field)}
              onChange={(event) => onChange(withTick(draft, field, event.target.checked))}
            >
              {label} {value && <small className="clip">{value}</small>}
            </Checkbox>
            <Input
              value={draft.reasons[field] ?? ''}
              maxLength={LONGEST}
              disabled={!draft.ticked.has(field) && (draft.reasons[field] ?? '') !== ''}
              status={unexplained ? 'error' : undefined}
              aria-invalid={unexplained}
              aria-label={t('itemReason', { item: label })}
              placeholder={t('itemReasonHint')}
              onChange={(event) => onChange(withReason(draft, field, event.target.value))}
            />
            {unexplained && <p className="field-error">{t('itemReasonMissing')}</p>}
          </div>
        );
      })}
      {check?.nothing && (
        <p className="field-error" role="alert">
          {t('itemsMissing')}
        </p>
      )}
      <div className="return-date">
        <label htmlFor="supplement-by">{t('supplementBy')}</label>
        <DatePicker
          id="supplement-by"
          allowClear={false}
          value={dayjs(draft.date)}
          minDate={dayjs(tomorrow)}
          maxDate={dayjs(addDays(today(), LATEST))}
          status={check?.past ? 'error' : undefined}
          presets={[3, 7, 14].map((days) => ({
            label: t('inDays', { n: days }),
            value: dayjs(addDays(today(), days)),
          }))}
          onChange={(value) => value && onChange({ ...draft, date: value.format('YYYY-MM-DD') })}
        />
        {check?.past && <p className="field-error">{t('supplementPast')}</p>}
      </div>
    </fieldset>
  );
}
