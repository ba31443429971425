import '../../ui/form-line.css';
import './deliveries.css';
import { SendOutlined } from '@ant-design/icons';
import { Select, message } from 'antd';
import { useSearchParams } from 'react-router';
import type { MessageChannel } from '../../graph/graphql';
import { Chips } from '../../ui/chips';
import { Page } from '../../ui/page';
import { PagedTable } from '../../ui/paged-table';
import { useShortcuts } from '../../ui/shortcuts';
import { Notice } from '../../ui/states';
import { useListed } from '../../ui/walk/use-listed';
import { useSelection } from '../../ui/walk/use-selection';
import { useColumns } from './columns';
import { DeliveryBar } from './delivery-bar';
import { DeliveryPane } from './delivery-pane';
import { HealthCards } from './health-cards';
import { deliveryTexts } from './texts';
import { useDeliveryActs } from './use-delivery-acts';
import { useDeliveries } from './use-deliveries';
import { type Place, channels, readPlace, writePlace } from './view';

/** 消息投递: how the channels stand, what got stuck on its way and why, and what to do about it. */
export default function DeliveriesPage() {
  const t = deliveryTexts.use();
  const [brief, told] = message.useMessage();
  const columns = useColumns();
  const [address] = useSearchParams();
  const place = readPlace(address);
  const deliveries = useDeliveries(place);
  const { rows } = deliveries;
  const ids = rows.map((row) => row.id);
  const { setSearch, open, show, ...list } = useListed(ids);
  const selection = useSelection(ids);
  const { run, resume, problem, busy } = useDeliveryActs((act, done) => {
    selection.drop(done.map(({ id }) => id));
    void brief.success(t('doneAs', { act: t(act), n: done.length }));
  });
  useShortcuts(list.shortcuts);
  const chosen = rows.filter((row) => selection.chosen.has(row.id));
  const go = (change: Partial<Place>) => setSearch(writePlace({ ...place, ...change }));
  const names: Record<MessageChannel, string> = { WECOM: t('WECOM'), WECHAT: t('WECHAT'), MAIL: t('MAIL') };
  const chips = [
    { key: 'stuck', label: t('viewStuck') },
    { key: 'waiting', label: t('viewWaiting') },
    { key: 'sent', label: t('viewSent') },
    { key: 'over', label: t('viewOver') },
  ] as const;
  const opened = rows.find(({ id }) => id === open);
  return (
    <Page
      title={t('deliveries')}
      toolbar={
        <>
          <Chips label={t('views')} items={chips} value={place.view} onChange={(view) => go({ view })} />
          <Select
            aria-label={t('channel')}
            style={{ width: 140 }}
            value={place.channel ?? ''}
            options={[
              { value: '', label: t('anyChannel') },
              ...channels.map((value) => ({ value, label: names[value] })),
            ]}
            onChange={(channel) => go({ channel: (channel || null) as MessageChannel | null })}
          />
        </>
      }
      pane={opened && <DeliveryPane delivery={opened} onClose={() => show(null)} />}
    >
      <HealthCards
        busy={resume.isPending ? resume.variables.channel : null}
        onResume={(channel) => resume.mutate({ channel })}
      />
      {problem && (
        <p className="form-wrong" role="alert">
          {problem.sentences.join(' ')}
        </p>
      )}
      <PagedTable
        pages={deliveries}
        rows={rows}
        label={t('deliveries')}
        columns={columns}
        cursor={list.cursor}
        open={open}
        ticking={
          place.view === 'stuck' || place.view === 'sent'
            ? {
                chosen: selection.chosen,
                nameOf: (row) => `${row.recipient.displayName} ${row.about}`,
                onToggle: selection.toggle,
                onToggleAll: selection.toggleAll,
              }
            : undefined
        }
        onCursor={list.setCursor}
        onOpen={show}
        empty={
          <Notice icon={<SendOutlined aria-hidden />} title={t(place.view === 'stuck' ? 'nothingStuck' : 'nothing')}>
            {t(place.view === 'stuck' ? 'nothingStuckHint' : 'nothingHint')}
          </Notice>
        }
      />
      {chosen.length > 0 && <DeliveryBar rows={chosen} busy={busy} onAct={run} onClear={selection.clear} />}
      {told}
    </Page>
  );
}
