import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { useService } from '../../lib/useService';
import { Box } from '../../ui/base/Box';
import { Phone } from '../../ui/base/Phone';
import { Words } from '../../ui/base/Words';
import { Icon } from '../../ui/Icon';
import { counsellingTexts } from './texts';
import './CrisisLine.scss';

// the national line stands here as well, so that it shows before and without any answer of the server
const NATIONAL = '12356';

/** Help that needs no appointment, always in sight, each number to be rung by a tap. */
export function CrisisLine(): ReactNode {
  const t = useTexts(counsellingTexts);
  const known = useService()?.crisisLines ?? [];
  const lines = known.length > 0 ? known : [{ label: t('crisisNational'), number: NATIONAL }];
  return (
    <Box className="crisis" role="complementary" label={t('crisis')}>
      <Icon name="phone" size={22} className="crisis-icon" />
      <Box className="crisis-words">
        <Words>{t('crisis')}</Words>
        <Box className="crisis-lines">
          {lines.map(({ label, number }) => (
            <Phone key={`${label} ${number}`} number={number} label={t('crisisCall', { label, number })} className="crisis-number">
              <Words className="crisis-digits">{number}</Words>
              <Words className="crisis-label">{label}</Words>
            </Phone>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
