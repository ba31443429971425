import { SafetyCertificateOutlined } from '@ant-design/icons';
import { dayOf, longDay } from '../../lib/dates';
import { usePeopleDates } from '../../lib/people-dates';
import { auditTexts } from './texts';
import { useChain } from './use-audit';

/** How far the log is sealed against changes: how many entries, the last seal, what isn't sealed yet. */
export function ChainLine() {
  const t = auditTexts.use();
  const dates = usePeopleDates();
  const { data } = useChain();
  if (!data) return null;
  return (
    <p className="chain-line" aria-label={t('chain')} role="note">
      <SafetyCertificateOutlined aria-hidden />
      <span>{t('chainEntries', { n: data.entries })}</span>
      {data.lastAt && <span>{t('chainLast', { time: dates.moment(data.lastAt) })}</span>}
      {data.unchained > 0 && <span>{t('chainWaiting', { n: data.unchained })}</span>}
      {data.keptFrom && <span>{t('chainKept', { day: longDay(dayOf(data.keptFrom), dates.language) })}</span>}
      {data.head && (
        <span title={t('chainHeadHint')}>
          {t('chainHead')} <code>{data.head.slice(0, 16)}</code>
        </span>
      )}
    </p>
  );
}
