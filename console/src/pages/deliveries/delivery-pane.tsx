import { exact } from '../../lib/dates';
import { useLanguage } from '../../lib/i18n/language';
import { type Fact, Facts } from '../../ui/facts';
import { SidePane } from '../../ui/side-pane';
import { ToneTag } from '../../ui/tone-tag';
import { tones } from './columns';
import { deliveryTexts } from './texts';
import type { Delivery } from './view';

/** One delivery on its way; never what it says. */
export function DeliveryPane({ delivery, onClose }: { delivery: Delivery; onClose(): void }) {
  const t = deliveryTexts.use();
  const language = useLanguage();
  const moment = (iso: string | null | undefined) => (iso ? exact(iso, language) : t('never'));
  const facts: Fact[] = [
    { name: t('recipient'), value: `${delivery.recipient.displayName} ${delivery.recipient.username}` },
    { name: t('about'), value: delivery.about },
    { name: t('channel'), value: delivery.channelLabel },
    { name: t('state'), value: <ToneTag tone={tones[delivery.state]}>{delivery.stateLabel}</ToneTag> },
    ...(delivery.errorLabel || delivery.errorCode
      ? [{ name: t('why'), value: [delivery.errorLabel, delivery.errorCode].filter(Boolean).join(' · ') }]
      : []),
    { name: t('attempts'), value: delivery.attempts },
    { name: t('createdAt'), value: moment(delivery.createdAt) },
    { name: t('dueAt'), value: moment(delivery.dueAt) },
    { name: t('sentAt'), value: moment(delivery.sentAt) },
    ...(delivery.recallableUntil ? [{ name: t('recallableUntil'), value: moment(delivery.recallableUntil) }] : []),
  ];
  return (
    <SidePane title={delivery.recipient.displayName} subject={delivery.id} onClose={onClose}>
      <Facts items={facts} />
      {delivery.state === 'UNKNOWN' && <p className="pane-note">{t('unknownMeans')}</p>}
    </SidePane>
  );
}
