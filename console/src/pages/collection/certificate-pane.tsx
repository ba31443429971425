import { FilePdfOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { ActionBar } from '../../review/action-bar';
import type { Action } from '../../review/reviewed';
import { SidePane } from '../../ui/side-pane';
import { Failure, Loading, Notice } from '../../ui/states';
import { CertificateContent } from './certificate-content';
import { CollectForm } from './collect-form';
import { collectionTexts } from './texts';
import { type CertificateDetail, useCertificate, useMayPrint } from './use-certificates';
import { usePrinting } from './use-printing';

interface CertificatePaneProps {
  id: string;
  busy: string | null;
  /** the number that was read off a card to find it */
  scanned: string;
  onAct(certificate: CertificateDetail, action: Action): void;
  onCollected(after: CertificateDetail): void;
  onClose(): void;
}

/** The open certificate at the side of the list. */
export function CertificatePane({ id, onClose, ...rest }: CertificatePaneProps) {
  const t = collectionTexts.use();
  const { data: certificate, error, isPending, refetch } = useCertificate(id);
  return (
    <SidePane
      title={certificate?.student?.name ?? t('certificate')}
      note={certificate?.serialNo}
      subject={id}
      onClose={onClose}
      footer={certificate && <Footer certificate={certificate} {...rest} />}
    >
      {isPending && <Loading rows={8} />}
      {certificate === undefined && error && <Failure error={error} retry={() => void refetch()} />}
      {certificate === null && <Notice title={t('gone')}>{t('goneHint')}</Notice>}
      {certificate && <CertificateContent certificate={certificate} />}
    </SidePane>
  );
}

type FooterProps = Omit<CertificatePaneProps, 'id' | 'onClose'> & { certificate: CertificateDetail };

function Footer({ certificate, busy, scanned, onAct, onCollected }: FooterProps) {
  const t = collectionTexts.use();
  const mayPrint = useMayPrint();
  const printing = usePrinting();
  const { application, availableActions } = certificate;
  const collect = availableActions.find((action) => action.mutation === 'collectCertificate');
  // The card's number belongs to collecting, so that is a form; the rest are buttons.
  const rest = availableActions.filter((action) => action !== collect || !action.enabled);
  const reissue = certificate.state === 'VOIDED' && !application.certificate && mayPrint;
  const name = `${application.serialNo ?? ''} ${certificate.student?.name ?? ''}`.trim();
  return (
    <>
      {collect?.enabled && (
        <CollectForm
          key={certificate.id + scanned}
          certificate={certificate}
          label={collect.label}
          scanned={scanned}
          onCollected={onCollected}
        />
      )}
      {reissue && (
        <Button
          block
          icon={<PrinterOutlined aria-hidden />}
          loading={printing.busy}
          onClick={() => printing.print([{ id: application.id, version: application.version, name }])}
        >
          {t('reissue')}
        </Button>
      )}
      {mayPrint && (certificate.state === 'PRINTED' || certificate.state === 'UNCLAIMED') && (
        <Button
          block
          className="open-pdf"
          icon={<FilePdfOutlined aria-hidden />}
          href={`/print/certificate/${encodeURIComponent(certificate.id)}.pdf`}
          target="_blank"
          rel="noreferrer"
        >
          {t('openPdf')}
        </Button>
      )}
      {(rest.length > 0 || (!collect && !reissue)) && (
        <ActionBar actions={rest} busy={busy} onAct={(action) => onAct(certificate, action)} />
      )}
      {printing.surface}
    </>
  );
}
