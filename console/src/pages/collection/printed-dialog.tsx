import { FilePdfOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import type { Printed } from './printed';
import { collectionTexts } from './texts';

/** What was printed, with the one PDF for all, and why the rest was not. */
export function PrintedDialog({ printed, onClose }: { printed: Printed; onClose(): void }) {
  const t = collectionTexts.use();
  const { pdfUrl, rows, count } = printed;
  return (
    <Modal
      open
      width={600}
      title={t('printedTitle')}
      onCancel={onClose}
      footer={[
        <Button key="close" onClick={onClose}>
          {t('close')}
        </Button>,
        pdfUrl && count > 0 && (
          <Button
            key="pdf"
            type="primary"
            icon={<FilePdfOutlined aria-hidden />}
            href={pdfUrl}
            target="_blank"
            rel="noreferrer"
          >
            {t('openPdf')}
          </Button>
        ),
      ]}
    >
      <p className="dialog-subject">{t('printed', { done: count, refused: rows.length - count })}</p>
      <table className="data-table plain" aria-label={t('printedTable')}>
        <thead>
          <tr>
            <th scope="col">{t('application')}</th>
            <th scope="col" style={{ width: 170 }}>
              {t('result')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...rows]
            .sort((one, other) => Number(one.serialNo !== null) - Number(other.serialNo !== null))
            .map(({ id, name, serialNo, reasons }) => (
              <tr key={id}>
                <td>{name}</td>
                <td className={serialNo ? 'done' : 'refused'}>{serialNo ?? reasons.join(' ')}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </Modal>
  );
}
