import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { hostHasTitleBar } from '../../lib/runtime';
import { useService } from '../../lib/useService';
import { Box } from '../../ui/base/Box';
import { Phone } from '../../ui/base/Phone';
import { Words } from '../../ui/base/Words';
import { Icon } from '../../ui/Icon';
import { counsellingTexts } from './texts';
import './CrisisLine.scss';

// the national line stands here as well, so that it shows before and without any answer of the server
const NATIONAL = '12356';

/** Help that needs no appointment: it stays in sight while the page scrolls, and each number is rung by a tap. */
export function CrisisLine(): ReactNode {
  const t = useTexts(counsellingTexts);
  const known = useService()?.crisisLines ?? [];
  const lines = known.length > 0 ? known : [{ label: t('crisisNational'), number: NATIONAL }];
  return (
    <Box className={`crisis ${hostHasTitleBar() ? '' : 'is-below-title'}`} role="complementary" label={t('crisisName')}>
      <Box className="crisis-strip">
        <Box className="crisis-words">
          <Icon name="phone" size={18} className="crisis-icon" />
          <Words>{t('crisis')}</Words>
        </Box>
        <Box className="crisis-lines">
          {lines.map(({ label, number }) => (
            <Phone
              key={`${label} ${number}`}
              number={number}
              label={t('crisisCall', { label, number })}
              className="crisis-line"
            >
              <Words className="crisis-number">{number}</Words>
              <Words className="crisis-label">{label}</Words>
            </Phone>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
