import type { ReactNode } from 'react';
import type { PapersFieldsFragment } from '../../graph/graphql';
import { sayDeadline } from '../../lib/dates';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Words } from '../../ui/base/Words';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Tag } from '../../ui/Tag';
import { toneOf } from '../tones';
import { DeskRows } from './DeskRows';
import { applicationTexts } from './texts';
import './Application.scss';

/** What is handed in on paper: which, where, by when, and what came. */
export function PapersCard({ papers }: { papers: PapersFieldsFragment }): ReactNode {
  const t = useTexts(applicationTexts);
  const waiting = !papers.ended;
  return (
    <Card title={t('papers')} aside={<Tag tone={toneOf(papers.stateTone)} text={papers.stateLabel} />}>
      <Box className="card-lead">{papers.stateMeaning}</Box>
      {waiting && papers.deadline ? (
        <Box className="card-lead">{t('papersBy', { when: sayDeadline(papers.deadline) })}</Box>
      ) : null}
      <Box as="ul">
        {papers.items.map(({ code, label, received, note }) => (
          <Box as="li" key={code} className="papers-item">
            <Box className={`papers-mark ${received ? 'is-here' : ''}`} decorative>
              <Icon name={received ? 'check' : 'clock'} size={20} />
            </Box>
            <Box className="papers-words">
              <Box>{label}</Box>
              {note ? <Box className="papers-note">{note}</Box> : null}
            </Box>
            <Words className="papers-state">{received ? t('paperCame') : t('paperAwaited')}</Words>
          </Box>
        ))}
      </Box>
      {waiting && papers.desk ? <DeskRows title={t('handIn')} desk={papers.desk} /> : null}
      {papers.receiptNo ? <Box className="application-small">{t('receipt', { no: papers.receiptNo })}</Box> : null}
    </Card>
  );
}
