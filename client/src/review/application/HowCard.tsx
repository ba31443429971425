import type { ReactNode } from 'react';
import { sayDeadline } from '../../lib/dates';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Phone } from '../../ui/base/Phone';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Path } from '../../ui/Path';
import { contactOf } from './contactOf';
import type { Door } from './readDoor';
import { applicationTexts } from './texts';
import './Apply.scss';

/** 怎么办: the steps as a path, how long it takes, whom to ring, and the notes. */
export function HowCard({ door, onNotes }: { door: Door; onNotes: () => void }): ReactNode {
  const t = useTexts(applicationTexts);
  const { info, instructions, student } = door;
  const contact = contactOf(info.ownerOffice, student.campus.code);
  const read = instructions?.acknowledged === true;
  const who = contact?.campus ? `${info.ownerOffice.name} (${contact.campus.name})` : info.ownerOffice.name;
  const aside = instructions ? (
    <Press className="how-notes" label={read ? t('notesRead') : t('notesUnread')} onPress={onNotes}>
      <Words>{t('notes')}</Words>
      {read ? <Icon name="check" size={16} className="how-notes-mark" /> : <Words className="how-notes-mark">·</Words>}
      <Words>{read ? t('read') : t('unread')}</Words>
    </Press>
  ) : null;
  return (
    <Card title={t('how')} aside={aside}>
      {instructions ? <Path steps={instructions.procedure} /> : null}
      <Box className="how-line">
        {info.workingDays ? <Words>{t('workingDays', { n: info.workingDays })}</Words> : null}
        {info.open && info.closesAt ? <Words>{t('closesAt', { when: sayDeadline(info.closesAt) })}</Words> : null}
        {contact ? (
          <Phone number={contact.phone} className="how-phone" label={t('ring', { office: who, number: contact.phone })}>
            {`${who} ${contact.phone}`}
          </Phone>
        ) : null}
      </Box>
    </Card>
  );
}
