import type { ReactNode } from 'react';
import type { ApplicationFieldsFragment } from '../../graph/graphql';
import { sayDeadline } from '../../lib/dates';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Tag } from '../../ui/Tag';
import { toneOf } from '../tones';
import { applicationTexts } from './texts';
import './Application.scss';

/** Where it stands, what that means, what is asked and until when. */
export function StateCard({ application }: { application: ApplicationFieldsFragment }): ReactNode {
  const t = useTexts(applicationTexts);
  const { supplementBy, appealBy, returnedItems, serialNo } = application;
  const tone = toneOf(application.stateTone);
  return (
    <Box className={`card application-state state-${tone}`}>
      <Box className="application-head">
        <Box as="h2" className="application-label">
          {application.stateLabel}
        </Box>
        {supplementBy ? <Tag tone={tone} text={t('before', { when: sayDeadline(supplementBy) })} /> : null}
      </Box>
      <Box className="application-meaning">{application.stateMeaning}</Box>
      {returnedItems.length > 0 ? (
        <Box as="ul" className="application-asked" label={t('toSupplement')}>
          {returnedItems.map(({ field, label, reason }) => (
            <Box as="li" key={field} className="application-item">
              {t('returnedItem', { label, reason })}
            </Box>
          ))}
        </Box>
      ) : null}
      {appealBy ? <Box className="application-small">{t('appealUntil', { when: sayDeadline(appealBy) })}</Box> : null}
      <Box className="application-small">
        {[...(serialNo ? [t('serial', { no: serialNo })] : []), application.office.name].join(' · ')}
      </Box>
    </Box>
  );
}
