import type { ReactNode } from 'react';
import type { StudentViewerFragment } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { routes } from '../../lib/routes';
import { Avatar } from '../../ui/Avatar';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { pageTexts } from '../texts';
import type { PageText } from '../texts.zh-CN';
import { ScanButton } from './ScanButton';
import './home.scss';

const HELLO: readonly { until: number; key: PageText }[] = [
  { until: 5, key: 'evening' },
  { until: 11, key: 'morning' },
  { until: 13, key: 'noon' },
  { until: 18, key: 'afternoon' },
  { until: 24, key: 'evening' },
];

/** A greeting by the hour, and who one is here. */
export function Greeting({ viewer, hour }: { viewer: StudentViewerFragment; hour: number }): ReactNode {
  const t = useTexts(pageTexts);
  const hello = t(HELLO.find(({ until }) => hour < until)?.key ?? 'evening');
  const name = viewer.student?.name ?? viewer.account.displayName;
  const { student } = viewer;
  return (
    <Box className="greeting">
      <Box className="greeting-words">
        <Box as="h2" className="greeting-hello">
          {t('greeting', { hello, name })}
        </Box>
        {student ? (
          <Box className="greeting-who">
            {`${student.campus.name} · ${t('grade', { identity: student.identityLabel, year: student.grade })}`}
          </Box>
        ) : null}
      </Box>
      <ScanButton />
      <Press label={t('me')} className="greeting-me" onPress={() => open(routes.me)}>
        <Avatar name={name} size={44} />
      </Press>
    </Box>
  );
}
