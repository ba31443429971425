import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Words } from '../../ui/base/Words';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/icons';
import { guideTexts } from './texts';

interface Facts {
  who: string;
  bring: readonly string[];
  duration: string;
  place: string;
}

/** Who, with what, how long, where. */
export function FactsCard({ guide }: { guide: Facts }): ReactNode {
  const t = useTexts(guideTexts);
  const bring = guide.bring.length > 0 ? guide.bring : [t('bringNothing')];
  const facts: readonly { icon: IconName; label: string; lines: readonly string[] }[] = [
    { icon: 'user', label: t('who'), lines: [guide.who] },
    { icon: 'briefcase', label: t('bring'), lines: bring },
    { icon: 'clock', label: t('duration'), lines: [guide.duration] },
    { icon: 'pin', label: t('place'), lines: [guide.place] },
  ];
  return (
    <Card title={t('facts')}>
      {facts
        .filter(({ lines }) => lines.some((line) => line !== ''))
        .map(({ icon, label, lines }) => (
          <Box key={label} className="fact">
            <Icon name={icon} size={22} className="fact-icon" />
            <Box className="fact-words">
              <Words className="fact-label">{label}</Words>
              {lines.map((line) => (
                <Words key={line} className="fact-line">
                  {line}
                </Words>
              ))}
            </Box>
          </Box>
        ))}
    </Card>
  );
}
