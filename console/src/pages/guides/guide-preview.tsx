import './guide-preview.css';
import { inputOf, type GuideDraft } from './draft';
import { guideTexts } from './texts';

/** The guide as a student sees it on a phone, 375 wide: what to know before, then the steps as a path. */
export function GuidePreview({ draft, office }: { draft: GuideDraft; office: string }) {
  const t = guideTexts.use();
  // As it will be saved: without empty steps and lines.
  const { title, summary, steps, who, bring, duration, place } = inputOf(draft, null);
  const facts = [
    { label: t('phoneWho'), lines: [who] },
    { label: t('phoneBring'), lines: bring.length > 0 ? bring : [t('phoneBringNothing')] },
    { label: t('phoneDuration'), lines: [duration] },
    { label: t('phonePlace'), lines: [place] },
  ].filter(({ lines }) => lines.some(Boolean));
  return (
    <section className="guide-phone" aria-label={t('asStudents')} tabIndex={0}>
      <div>
        <h4>{title || t('untitled')}</h4>
        {summary && <p>{summary}</p>}
        {office && <small>{office}</small>}
      </div>
      <div>
        <h5>{t('phoneFacts')}</h5>
        <dl>
          {facts.map(({ label, lines }) => (
            <div key={label}>
              <dt>{label}</dt>
              {lines.map((line, at) => (
                <dd key={`${at} ${line}`}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
      <div>
        <h5>{t('phoneSteps')}</h5>
        {steps.length === 0 ? (
          <small>{t('noSteps')}</small>
        ) : (
          <ol>
            {steps.map((step, at) => (
              <li key={`${at} ${step.title}`}>
                <b aria-hidden="true">{at + 1}</b>
                <span>
                  <strong>{step.title || t('stepUntitled')}</strong>
                  {step.detail && <span>{step.detail}</span>}
                </span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}
