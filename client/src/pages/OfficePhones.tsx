import type { ReactNode } from 'react';
import type { OfficeFieldsFragment } from '../graph/graphql';
import { Box } from '../ui/base/Box';
import { Phone } from '../ui/base/Phone';
import { Words } from '../ui/base/Words';
import './OfficePhones.scss';

/** An office's telephones, by campus. */
export function OfficePhones({ office }: { office: OfficeFieldsFragment }): ReactNode {
  return (
    <Box className="phones">
      <Box className="phones-office">{office.name}</Box>
      {office.contacts.map((contact) => (
        <Box key={`${contact.campus?.code ?? ''} ${contact.phone}`} className="phones-line">
          <Box className="phones-where">
            <Words>{[contact.campus?.name, contact.address].filter(Boolean).join(' ')}</Words>
            <Words className="phones-hours">{contact.hours}</Words>
          </Box>
          <Phone number={contact.phone} className="phones-number">
            {contact.phone}
          </Phone>
        </Box>
      ))}
    </Box>
  );
}
