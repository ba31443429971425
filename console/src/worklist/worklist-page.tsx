import './worklist.css';
import { useQueryClient } from '@tanstack/react-query';
import type { InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { usePermissions } from '../lib/session/viewer';
import { type KeyedActions, applicationKeys } from '../review/choose';
import { KeysHelp } from '../ui/keys-help';
import { KeysHint } from '../ui/keys-hint';
import { Page } from '../ui/page';
import { SearchBox } from '../ui/search-box';
import { useShortcuts } from '../ui/shortcuts';
import { useListed } from '../ui/walk/use-listed';
import { useSelection } from '../ui/walk/use-selection';
import { type ApplicationDetail, staysOpen } from './application';
import { BulkBar } from './bulk/bulk-bar';
import { useBulkSurface } from './bulk/use-bulk-surface';
import { permissionOf, useEntries } from './entries';
import { useKeyHelp } from './key-help';
import { keys } from './keys';
import { ApplicationList } from './list/application-list';
import { type Filter, readFilter, writeFilter } from './list/filter';
import { Narrowing, Queues } from './list/toolbar';
import { useWorklist } from './list/use-worklist';
import { ApplicationPane } from './pane/application-pane';
import { worklistTexts } from './texts';
import { useApplicationActing } from './use-application-acting';

/** The one work list for all application workflows: queues, the list, acts on many, the open item at the side. */
export default function WorklistPage() {
  const t = worklistTexts.use();
  const client = useQueryClient();
  const permissions = usePermissions();
  const [address] = useSearchParams();
  const workflows = useEntries()
    .map(({ code }) => code)
    .filter((code) => permissions.includes(permissionOf(code, 'READ')));
  const filter = readFilter(address, workflows);
  const worklist = useWorklist(filter);
  const { rows } = worklist;
  const ids = rows.map((row) => row.id);
  const { search, setSearch, open, show, goOn, ...list } = useListed(ids);
  const selection = useSelection(ids);
  const bulk = useBulkSurface(selection.drop);
  const box = useRef<InputRef>(null);
  const [help, setHelp] = useState(false);
  const keyHelp = useKeyHelp();
  const acting = useApplicationActing((after, before) => {
    if (!staysOpen(after)) goOn(before.id);
  });
  // The open one may have left the list; its pane still offers its actions.
  const currentOf = () =>
    (open ? client.getQueryData<ApplicationDetail | null>(keys.application(open)) : null) ??
    rows.find((row) => row.id === (open ?? list.cursor));
  const [opinion, setOpinion] = useState({ id: '', text: '' });
  const opinionOf = (id: string) => (opinion.id === id ? opinion.text : '');
  const choose = (key: keyof KeyedActions) => {
    // At the key, not at the last drawing: the pane gets its application without this page being drawn anew.
    const current = currentOf();
    const action = current && applicationKeys(current.availableActions)[key];
    if (action) acting.start(current, action, opinionOf(current.id).trim() || undefined);
  };
  const tick = () => {
    const id = list.cursor ?? open;
    if (id) selection.toggle(id);
  };
  useShortcuts({
    ...list.shortcuts,
    escape: list.shortcuts.escape ?? (selection.chosen.size > 0 ? selection.clear : undefined),
    a: () => choose('A'),
    r: () => choose('R'),
    x: () => choose('X'),
    ' ': tick,
    '/': () => box.current?.focus(),
    '?': () => setHelp(true),
  });

  const narrow = (change: Partial<Filter>) => setSearch(writeFilter(search, change));
  const pane = open && (
    <ApplicationPane
      key={open}
      id={open}
      busy={acting.busy?.id === open ? acting.busy.code : null}
      opinion={opinionOf(open)}
      onOpinion={(text) => setOpinion({ id: open, text })}
      onAct={(application, action) => acting.start(application, action, opinionOf(open).trim() || undefined)}
      onClose={() => show(null)}
    />
  );
  const chosen = rows.filter((row) => selection.chosen.has(row.id));
  return (
    <Page
      title={t('worklist')}
      aside={
        <>
          <SearchBox
            box={box}
            width={180}
            value={filter.search}
            label={t('search')}
            placeholder={t('searchHint')}
            onChange={(text) => narrow({ search: text })}
          />
          <Narrowing filter={filter} onChange={narrow} />
        </>
      }
      toolbar={<Queues filter={filter} workflows={workflows} onChange={narrow} />}
      hint={<KeysHint sentence={t('keysHint')} names={{ help: '?' }} />}
      pane={pane}
    >
      <ApplicationList
        worklist={worklist}
        filter={filter}
        cursor={list.cursor}
        open={open}
        ticking={{ chosen: selection.chosen, onToggle: selection.toggle, onToggleAll: selection.toggleAll }}
        onCursor={list.setCursor}
        onOpen={show}
      />
      {chosen.length > 0 && <BulkBar rows={chosen} busy={bulk.busy} onAct={bulk.start} onClear={selection.clear} />}
      {acting.surface}
      {bulk.surface}
      {help && <KeysHelp items={keyHelp} onClose={() => setHelp(false)} />}
    </Page>
  );
}
