import { Alert, Button } from 'antd';
import { usePeopleDates } from '../../lib/people-dates';
import { ChangedWords } from './changed-words';
import type { Version, Words } from './draft';
import { instructionTexts } from './texts';

interface ConflictProps {
  theirs: Version;
  /** number of the version that one began from */
  begunFrom: number;
  mine: Words;
  onTheirs(): void;
  onMine(): void;
}

/** A colleague published another version meanwhile: who, when, theirs beside one's own; one chooses how to go on. */
export function Conflict({ theirs, begunFrom, mine, onTheirs, onMine }: ConflictProps) {
  const t = instructionTexts.use();
  const dates = usePeopleDates();
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('conflict', {
        who: theirs.savedBy?.name ?? t('somebody'),
        time: dates.moment(theirs.publishedAt),
        n: theirs.version,
        from: begunFrom,
      })}
      description={
        <>
          <p>{t('conflictHint')}</p>
          {/* Focusable so that long versions can be scrolled by keyboard. */}
          <div className="instructions-beside" tabIndex={0} role="group" aria-label={t('beside')}>
            <section aria-label={t('theirs')}>
              <h3>{t('theirs')}</h3>
              <Plain words={theirs} />
            </section>
            <section aria-label={t('mineMarked')}>
              <h3>{t('mineMarked')}</h3>
              <ChangedWords before={theirs} after={mine} />
            </section>
          </div>
          <div className="instructions-acts">
            <Button onClick={onTheirs}>{t('takeTheirs')}</Button>
            <Button type="primary" onClick={onMine}>
              {t('keepMine', { n: theirs.version })}
            </Button>
          </div>
        </>
      }
    />
  );
}

/** A version in plain lines. */
export function Plain({ words }: { words: Words }) {
  const t = instructionTexts.use();
  return (
    <div className="instructions-plain">
      <p>
        <b>{words.title}</b>
      </p>
      {(['notice', 'procedure'] as const).map((part) => (
        <section key={part} aria-label={t(part)}>
          <h3>{t(part)}</h3>
          <ol>
            {words[part].map((line, place) => (
              <li key={place}>{line}</li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
