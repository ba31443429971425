import type { ReactNode } from 'react';
import type { CertificateFieldsFragment } from '../../graph/graphql';
import { sayDeadline, sayMoment } from '../../lib/dates';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Card } from '../../ui/Card';
import { Row } from '../../ui/Row';
import { Tag } from '../../ui/Tag';
import { toneOf } from '../tones';
import { DeskRows } from './DeskRows';
import { applicationTexts } from './texts';
import './Application.scss';

/** The printed paper: ready where and until when, or collected. */
export function CertificateCard({ certificate }: { certificate: CertificateFieldsFragment }): ReactNode {
  const t = useTexts(applicationTexts);
  const { desk, collectBy, collectedAt, serialNo, ended } = certificate;
  return (
    <Card title={t('collection')} aside={<Tag tone={toneOf(certificate.stateTone)} text={certificate.stateLabel} />}>
      <Box className="card-lead">{certificate.stateMeaning}</Box>
      {ended ? null : (
        <>
          <Row
            icon="card"
            title={t('bring')}
            {...(collectBy ? { hint: t('collectBy', { when: sayDeadline(collectBy) }) } : {})}
          />
          {desk ? <DeskRows title={t('where')} desk={desk} /> : null}
        </>
      )}
      <Box className="application-small">
        {[
          t('serial', { no: serialNo }),
          ...(collectedAt ? [t('collected', { when: sayMoment(collectedAt) })] : []),
        ].join(' · ')}
      </Box>
    </Card>
  );
}
