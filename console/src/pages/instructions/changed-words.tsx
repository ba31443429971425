import { ToneTag } from '../../ui/tone-tag';
import type { Words } from './draft';
import { type MarkedLine, countOf, markedLines } from './marked';
import { instructionTexts } from './texts';

interface ChangedWordsProps {
  before: Words | null;
  after: Words;
}

const none: Words = { title: '', notice: [], procedure: [] };

/** What is other in `after`: every line of both, those new and those gone with a word beside, not by colour alone. */
export function ChangedWords({ before, after }: ChangedWordsProps) {
  const t = instructionTexts.use();
  const old = before ?? none;
  const parts = [
    { name: t('title'), lines: markedLines(old.title ? [old.title] : [], after.title ? [after.title] : []) },
    { name: t('notice'), lines: markedLines(old.notice, after.notice) },
    { name: t('procedure'), lines: markedLines(old.procedure, after.procedure) },
  ];
  const { added, removed } = countOf(parts.flatMap(({ lines }) => lines));
  return (
    <div className="instructions-changes">
      <p className="muted">{added + removed === 0 ? t('same') : t('changeCount', { added, removed })}</p>
      {parts.map(({ name, lines }) => (
        <section key={name} aria-label={name}>
          <h3>{name}</h3>
          <Lines lines={lines} />
        </section>
      ))}
    </div>
  );
}

function Lines({ lines }: { lines: readonly MarkedLine[] }) {
  const t = instructionTexts.use();
  return (
    <ul className="changed-lines">
      {lines.map(({ text, mark }, place) => (
        // Two lines may say the same: their places tell them apart.
        <li key={place} data-mark={mark}>
          {mark === 'ADDED' && <ToneTag tone="OK">{t('added')}</ToneTag>}
          {mark === 'REMOVED' && <ToneTag tone="BAD">{t('removed')}</ToneTag>}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
