import type { ReactNode } from 'react';
import type { OfficeFieldsFragment } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Phone } from '../../ui/base/Phone';
import { Words } from '../../ui/base/Words';
import { Card } from '../../ui/Card';
import { contactsFor } from './contactsFor';
import { guideTexts } from './texts';

interface PhonesCardProps {
  contacts: OfficeFieldsFragment['contacts'];
  /** code of my campus */
  campus: string | null;
}

/** Whom to ring: the number of my campus, or all where there is none. */
export function PhonesCard({ contacts, campus }: PhonesCardProps): ReactNode {
  const t = useTexts(guideTexts);
  if (contacts.length === 0) return null;
  return (
    <Card title={t('contact')}>
      {contactsFor(contacts, campus).map((contact) => (
        <Box key={`${contact.campus?.code ?? ''} ${contact.phone}`} className="guide-phone">
          <Box className="fact-words">
            <Words>{[contact.campus?.name, contact.address].filter(Boolean).join(' ')}</Words>
            <Words className="fact-label">{contact.hours}</Words>
          </Box>
          <Phone number={contact.phone} className="guide-phone-number">
            {contact.phone}
          </Phone>
        </Box>
      ))}
    </Card>
  );
}
