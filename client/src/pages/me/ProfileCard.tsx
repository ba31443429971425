import type { ReactNode } from 'react';
import type { MeQuery } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { Avatar } from '../../ui/Avatar';
import { Box } from '../../ui/base/Box';
import { Card } from '../../ui/Card';
import { Row } from '../../ui/Row';
import { pageTexts } from '../texts';
import './me.scss';

/** Who I am, as the registry has it. */
export function ProfileCard({ viewer }: { viewer: NonNullable<MeQuery['viewer']> }): ReactNode {
  const t = useTexts(pageTexts);
  const { student } = viewer;
  const name = student?.name ?? viewer.account.displayName;
  return (
    <Card>
      <Box className="me-head">
        <Avatar name={name} />
        <Box className="me-words">
          <Box as="h2" className="me-name">
            {name}
          </Box>
          {student ? (
            <Box className="me-who">{t('grade', { identity: student.identityLabel, year: student.grade })}</Box>
          ) : null}
        </Box>
      </Box>
      {student ? (
        <Box>
          <Row title={t('number')} value={student.number} />
          <Row title={t('campus')} value={student.campus.name} />
          <Row title={t('college')} value={student.college} />
          <Row title={t('major')} value={student.major} />
          <Row title={t('className')} value={student.className} />
        </Box>
      ) : null}
    </Card>
  );
}
