import type { ReactNode } from 'react';
import type { CounsellingDoorQuery } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { useParam } from '../../lib/nav';
import { NotesChanges } from '../../review/NotesChanges';
import { reviewTexts } from '../../review/texts';
import { Box } from '../../ui/base/Box';
import { Phone } from '../../ui/base/Phone';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { Steps } from '../../ui/Steps';
import { Tag } from '../../ui/Tag';
import { hasConsented } from './consent';
import { ConsentGiven } from './ConsentGiven';
import { counsellingTexts } from './texts';
import './Door.scss';

type Office = CounsellingDoorQuery['workflows'][number]['ownerOffice'];

/** 注意事项 and 流程须知. */
export function DoorNotes({ data, refresh }: { data: CounsellingDoorQuery; refresh: () => Promise<void> }): ReactNode {
  const t = useTexts(counsellingTexts);
  const review = useTexts(reviewTexts);
  const changed = useParam('changed') === '1';
  const { instructions } = data;
  if (!instructions) return null;
  // only before ticking: afterwards there is nothing to compare with
  const changes = instructions.acknowledged ? null : instructions.changes;
  return (
    <Box>
      {changed && !instructions.acknowledged ? <Notice tone="warn" text={t('changed')} /> : null}
      {changes ? <Notice tone="info" text={review('notesSince')} /> : null}
      <Card title={t('notice')} aside={instructions.acknowledged ? <Tag tone="ok" text={t('read')} /> : null}>
        {changes ? (
          <NotesChanges lines={changes.notice} />
        ) : (
          <Box as="ul">
            {instructions.notice.map((item) => (
              <Box as="li" key={item} className="door-note">
                {item}
              </Box>
            ))}
          </Box>
        )}
      </Card>
      <Card title={t('procedure')}>
        {changes ? <NotesChanges lines={changes.procedure} /> : <Steps steps={instructions.procedure} />}
      </Card>
      {hasConsented(data) ? <ConsentGiven onWithdrawn={refresh} /> : null}
    </Box>
  );
}

/** Who is in charge, and their telephones by campus. */
export function DoorContacts({ office }: { office: Office | undefined }): ReactNode {
  const t = useTexts(counsellingTexts);
  if (!office || office.contacts.length === 0) return null;
  return (
    <Card title={t('contact')} aside={office.name}>
      {office.contacts.map((contact) => (
        <Box key={contact.phone} className="door-contact">
          <Box className="door-contact-words">
            <Box>{[contact.campus?.name, contact.address].filter(Boolean).join(' ')}</Box>
            <Box className="door-contact-hours">{contact.hours}</Box>
          </Box>
          <Phone number={contact.phone} className="door-contact-phone">
            {contact.phone}
          </Phone>
        </Box>
      ))}
    </Card>
  );
}
