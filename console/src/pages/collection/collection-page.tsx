import './collection.css';
import '../../worklist/worklist.css';
import { type InputRef, message } from 'antd';
import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { readScan } from '../../lib/scan';
import { Chips } from '../../ui/chips';
import { Page } from '../../ui/page';
import { ScanBox } from '../../ui/scan-box';
import { useShortcuts } from '../../ui/shortcuts';
import { useListed } from '../../ui/walk/use-listed';
import { useScan } from '../../ui/walk/use-scan';
import { CertificateList } from './certificate-list';
import { CertificatePane } from './certificate-pane';
import { PrintQueue } from './print-queue';
import { collectionTexts } from './texts';
import { useCertificateActing } from './use-certificate-acting';
import { useCertificates, useCollectionCounts, useMayPrint } from './use-certificates';
import { type Place, type View, readPlace, writePlace } from './view';

/** 打印与领取: what waits to be printed, what waits to be collected, what nobody came for. */
export default function CollectionPage() {
  const t = collectionTexts.use();
  const mayPrint = useMayPrint();
  const [address] = useSearchParams();
  const place = readPlace(address, mayPrint);
  const counts: Partial<Record<View, string>> = useCollectionCounts().data ?? {};
  const certificates = useCertificates(place);
  const { rows } = certificates;
  const { search, setSearch, open, show, ...list } = useListed(rows.map((row) => row.id));
  const acting = useCertificateActing();
  const [brief, told] = message.useMessage();
  const box = useRef<InputRef>(null);
  const go = (change: Partial<Place>) => setSearch(writePlace(search, change));
  const scan = useScan({
    search: place.search,
    ids: rows.map((row) => row.id),
    fetching: certificates.isFetching || certificates.isPlaceholderData,
    onSearch: (text) => go({ search: text }),
    onOpen: show,
  });
  const nextStudent = () => {
    box.current?.focus();
    box.current?.select();
  };

  const printing = place.view === 'print';
  useShortcuts(printing ? {} : { ...list.shortcuts, '/': nextStudent });
  const views: View[] = mayPrint ? ['print', 'ready', 'unclaimed', 'over'] : ['ready', 'unclaimed', 'over'];
  const labels = { print: t('viewPrint'), ready: t('viewReady'), unclaimed: t('viewUnclaimed'), over: t('viewOver') };
  const chips = views.map((key) => ({ key, label: labels[key], count: counts[key] === '0' ? undefined : counts[key] }));
  const scanned = readScan(place.search);
  const pane = open && !printing && (
    <CertificatePane
      key={open}
      id={open}
      busy={acting.busy?.id === open ? acting.busy.code : null}
      scanned={scanned.kind === 'number' ? scanned.text : ''}
      onAct={acting.start}
      onCollected={({ student, serialNo }) => {
        void brief.success(t('collected', { name: student?.name ?? '', serial: serialNo }));
        nextStudent();
      }}
      onClose={() => show(null)}
    />
  );
  return (
    <Page
      title={t('collection')}
      toolbar={
        <Chips label={t('views')} items={chips} value={place.view} onChange={(view) => go({ view, search: '' })} />
      }
      pane={pane}
    >
      {printing ? (
        <PrintQueue />
      ) : (
        <>
          <div className="scan-line">
            <ScanBox box={box} label={t('scan')} placeholder={t('scanHint')} value={place.search} onScan={scan} />
          </div>
          <CertificateList
            certificates={certificates}
            place={place}
            cursor={list.cursor}
            open={open}
            onCursor={list.setCursor}
            onOpen={show}
          />
        </>
      )}
      {acting.surface}
      {told}
    </Page>
  );
}
