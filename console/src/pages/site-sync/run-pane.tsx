import { exact } from '../../lib/dates';
import { useLanguage } from '../../lib/i18n/language';
import { type Fact, Facts } from '../../ui/facts';
import { SidePane } from '../../ui/side-pane';
import { ToneTag } from '../../ui/tone-tag';
import { type Run, counts, toneOf } from './run';
import { siteSyncTexts } from './texts';

interface RunPaneProps {
  run: Run;
  /** what people call its source */
  title: string;
  onClose(): void;
}

/** One run: what came of it, and what could not be had, each with its reason. */
export function RunPane({ run, title, onClose }: RunPaneProps) {
  const t = siteSyncTexts.use();
  const language = useLanguage();
  const facts: Fact[] = [
    { name: t('state'), value: <ToneTag tone={toneOf(run)}>{run.stateLabel}</ToneTag> },
    { name: t('who'), value: run.startedBy?.name ?? t('byClock') },
    { name: t('startedAt'), value: exact(run.startedAt, language) },
    { name: t('endedAt'), value: run.endedAt ? exact(run.endedAt, language) : t('notEnded') },
    ...counts.map((count) => ({ name: t(count), value: run[count] })),
  ];
  return (
    <SidePane title={title} note={t('run')} subject={run.id} onClose={onClose}>
      <Facts items={facts} />
      <h3>{t('problems')}</h3>
      {run.problems.length === 0 && <p className="muted">{t('noProblems')}</p>}
      <ul className="run-problems">
        {run.problems.map(({ url, reason }) => (
          <li key={`${url} ${reason}`}>
            {reason}
            <a href={url} target="_blank" rel="noreferrer">
              {url}
            </a>
          </li>
        ))}
      </ul>
      {run.problems.length < run.failed && <p className="muted">{t('problemsCut', { n: run.problems.length })}</p>}
    </SidePane>
  );
}
