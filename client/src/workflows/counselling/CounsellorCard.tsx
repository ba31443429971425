import type { ReactNode } from 'react';
import type { CounsellorFieldsFragment, CounsellorsQuery } from '../../graph/graphql';
import { sayMoment } from '../../lib/dates';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { Avatar } from '../../ui/Avatar';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Tag } from '../../ui/Tag';
import { paths } from './paths';
import { counsellingTexts } from './texts';
import './Counsellor.scss';

export type ListedCounsellor = CounsellorsQuery['counsellors']['nodes'][number];

/** Face, name, specialities and place of a counsellor. */
export function CounsellorHead({
  counsellor,
  aside,
}: {
  counsellor: CounsellorFieldsFragment;
  aside?: ReactNode;
}): ReactNode {
  return (
    <Box className="counsellor">
      <Avatar name={counsellor.name} photoUrl={counsellor.photoUrl ?? null} />
      <Box className="counsellor-words">
        <Box className="counsellor-line">
          <Box as="h2" className="counsellor-name">
            {counsellor.name}
          </Box>
          {aside}
        </Box>
        <Box className="counsellor-about">{counsellor.specialities.join(' · ')}</Box>
        <Box className="counsellor-place">{`${counsellor.campus.name} ${counsellor.room}`}</Box>
      </Box>
    </Box>
  );
}

/** One counsellor of the list, with 我要预约. */
export function CounsellorCard({ counsellor }: { counsellor: ListedCounsellor }): ReactNode {
  const t = useTexts(counsellingTexts);
  const next = counsellor.nextFreeSlot;
  return (
    <Card>
      <CounsellorHead counsellor={counsellor} />
      {counsellor.introduction ? <Box className="counsellor-intro">{counsellor.introduction}</Box> : null}
      <Box className="counsellor-foot">
        {next ? (
          <Tag tone="ok" text={t('nextFree', { when: sayMoment(next.startsAt) })} />
        ) : (
          <Tag text={t('noneFree')} />
        )}
        <Button
          size="small"
          text={t('book')}
          label={t('bookWith', { name: counsellor.name })}
          onPress={() => open(paths.times(counsellor.id))}
        />
      </Box>
    </Card>
  );
}
