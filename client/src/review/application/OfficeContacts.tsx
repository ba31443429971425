import type { ReactNode } from 'react';
import type { OfficeFieldsFragment } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Phone } from '../../ui/base/Phone';
import { Words } from '../../ui/base/Words';
import { applicationTexts } from './texts';
import './OfficeContacts.scss';

/** An office with its telephones, by campus. */
export function OfficeContacts({ office }: { office: OfficeFieldsFragment }): ReactNode {
  const t = useTexts(applicationTexts);
  return (
    <Box className="contacts">
      {office.contacts.map((contact) => (
        <Box key={`${contact.campus?.code ?? ''} ${contact.phone}`} className="contacts-line">
          <Box className="contacts-where">
            <Words>{[office.name, contact.campus?.name, contact.address].filter(Boolean).join(' ')}</Words>
            <Words className="contacts-hours">{contact.hours}</Words>
          </Box>
          <Phone
            number={contact.phone}
            className="contacts-phone"
            label={t('ring', { office: office.name, number: contact.phone })}
          >
            {contact.phone}
          </Phone>
        </Box>
      ))}
    </Box>
  );
}
