import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type StepDraft, moved, withStep } from './draft';
import { guideTexts } from './texts';

interface StepsFieldProps {
  steps: readonly StepDraft[];
  wrong: string | false;
  onChange(steps: StepDraft[]): void;
}

/** The steps in their order, moved by buttons that keys reach too. */
export function StepsField({ steps, wrong, onChange }: StepsFieldProps) {
  const t = guideTexts.use();
  const put = (key: number, change: Partial<StepDraft>) =>
    onChange(steps.map((step) => (step.key === key ? { ...step, ...change } : step)));
  return (
    <fieldset className="guide-steps" aria-label={t('steps')}>
      <h3>{t('steps')}</h3>
      <ol>
        {steps.map(({ key, title, detail }, place) => {
          const n = place + 1;
          return (
            <li key={key}>
              <div className="guide-step-line">
                <Input
                  value={title}
                  maxLength={60}
                  aria-label={t('step', { n })}
                  placeholder={t('stepTitle')}
                  onChange={(event) => put(key, { title: event.target.value })}
                />
                <Button
                  type="text"
                  icon={<ArrowUpOutlined aria-hidden />}
                  disabled={place === 0}
                  aria-label={t('up', { n })}
                  onClick={() => onChange(moved(steps, key, -1))}
                />
                <Button
                  type="text"
                  icon={<ArrowDownOutlined aria-hidden />}
                  disabled={n === steps.length}
                  aria-label={t('down', { n })}
                  onClick={() => onChange(moved(steps, key, 1))}
                />
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  disabled={steps.length === 1}
                  aria-label={t('drop', { n })}
                  onClick={() => onChange(steps.filter((step) => step.key !== key))}
                />
              </div>
              <Input.TextArea
                value={detail}
                maxLength={500}
                autoSize={{ minRows: 1, maxRows: 6 }}
                aria-label={t('stepDetailOf', { n })}
                placeholder={t('stepDetail')}
                onChange={(event) => put(key, { detail: event.target.value })}
              />
            </li>
          );
        })}
      </ol>
      {wrong && (
        <p className="form-wrong" role="alert">
          {wrong}
        </p>
      )}
      <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => onChange(withStep(steps))}>
        {t('addStep')}
      </Button>
    </fieldset>
  );
}
