import { useQuery } from '@tanstack/react-query';
import { CertificateRecordsDocument } from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { useLanguage } from '../../lib/i18n/language';
import { certificateTexts } from './texts';

/** What the certificate will list: the items on record, as they will be printed. */
export default function Records({ id }: { id: string }) {
  const t = certificateTexts.use();
  const language = useLanguage();
  const { data: records, isError } = useQuery({
    queryKey: ['certificate-records', id, language],
    queryFn: async ({ signal }) => {
      const { node } = await send(CertificateRecordsDocument, { id }, signal);
      return node && 'records' in node ? node.records : [];
    },
  });
  return (
    <section aria-busy={!records && !isError}>
      <h3>{t('records')}</h3>
      {isError && !records && <p className="muted">{t('recordsFailed')}</p>}
      {records?.length === 0 && <p className="muted">{t('noRecords')}</p>}
      {records && records.length > 0 && (
        <ul className="pairs">
          {records.map(({ label, period, detail, amount }) => (
            <li key={label + period + detail}>
              <span>{label}</span>
              <span className="muted">
                {[period, detail, amount && t('amount', { amount })].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
