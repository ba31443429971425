import type { ReactNode } from 'react';
import type { CertificateFieldsFragment } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { Phone } from '../../ui/base/Phone';
import { Row } from '../../ui/Row';
import { applicationTexts } from './texts';
import './Application.scss';

type Desk = NonNullable<CertificateFieldsFragment['desk']>;

/** A desk: where, when, its telephone. */
export function DeskRows({ title, desk }: { title: string; desk: Desk }): ReactNode {
  const t = useTexts(applicationTexts);
  return (
    <>
      <Row icon="pin" title={title} value={[desk.campus?.name, desk.address].filter(Boolean).join(' ')} />
      <Row icon="clock" title={t('hours')} value={desk.hours} />
      <Row
        icon="phone"
        title={t('phone')}
        value={
          <Phone number={desk.phone} className="phone-link" label={t('ring', { office: title, number: desk.phone })}>
            {desk.phone}
          </Phone>
        }
      />
    </>
  );
}
