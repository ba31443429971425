import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { usePeopleDates } from '../../lib/people-dates';
import { useShortcuts } from '../../ui/shortcuts';
import type { Column } from '../../ui/data-table';
import { PagedTable } from '../../ui/paged-table';
import { Notice } from '../../ui/states';
import { useSelection } from '../../ui/walk/use-selection';
import { useWalk } from '../../ui/walk/use-walk';
import { type ApplicationRow, aboutOf, describeApplication } from '../../worklist/application';
import { useEntries } from '../../worklist/entries';
import { collectionTexts } from './texts';
import { usePrintQueue } from './use-certificates';
import { usePrinting } from './use-printing';

/** What is approved and waits to be printed: tick, print in one go. */
export function PrintQueue() {
  const t = collectionTexts.use();
  const queue = usePrintQueue(true);
  const { rows } = queue;
  const ids = rows.map((row) => row.id);
  const walk = useWalk(ids, null);
  const selection = useSelection(ids);
  const printing = usePrinting(selection.clear);
  const columns = useColumns();
  const chosen = rows.filter((row) => selection.chosen.has(row.id));
  const step = (by: number) => {
    const id = walk.neighbour(by);
    if (id) walk.setCursor(id);
  };
  const toggle = (id: string | null) => {
    if (id) selection.toggle(id);
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    arrowdown: () => step(1),
    arrowup: () => step(-1),
    ' ': () => toggle(walk.cursor),
  });
  return (
    <>
      <PagedTable
        pages={queue}
        rows={rows}
        label={t('printQueue')}
        columns={columns}
        cursor={walk.cursor}
        open={null}
        onCursor={walk.setCursor}
        onOpen={(id) => {
          walk.setCursor(id);
          selection.toggle(id);
        }}
        ticking={{
          chosen: selection.chosen,
          nameOf: describeApplication,
          onToggle: selection.toggle,
          onToggleAll: selection.toggleAll,
        }}
        empty={
          <Notice icon={<PrinterOutlined aria-hidden />} title={t('printEmpty')}>
            {t('printEmptyHint')}
          </Notice>
        }
      />
      {rows.length > 0 && (
        <div className="bulk-bar card" role="region" aria-label={t('printing')}>
          <span role="status">{t('chosen', { n: chosen.length })}</span>
          <div className="bulk-acts">
            <Button
              type="primary"
              icon={<PrinterOutlined aria-hidden />}
              disabled={chosen.length === 0}
              loading={printing.busy}
              onClick={() =>
                printing.print(
                  chosen.map((row) => ({ id: row.id, version: row.version, name: describeApplication(row) })),
                )
              }
            >
              {t('print', { n: chosen.length })}
            </Button>
          </div>
        </div>
      )}
      {printing.surface}
    </>
  );
}

function useColumns(): Column<ApplicationRow>[] {
  const t = collectionTexts.use();
  const dates = usePeopleDates();
  const entries = useEntries();
  return [
    {
      key: 'serial',
      title: t('serial'),
      width: 122,
      render: ({ serialNo }) => <span className="nowrap">{serialNo}</span>,
    },
    {
      key: 'student',
      title: t('student'),
      width: 168,
      render: ({ student }) => (
        <span className="clip">
          <b>{student?.name}</b> <small>{student?.number}</small>
        </span>
      ),
    },
    {
      key: 'college',
      title: t('college'),
      width: 130,
      render: ({ student }) => <span className="clip">{student?.college}</span>,
    },
    { key: 'workflow', title: t('workflow'), width: 120, render: ({ workflowTitle }) => workflowTitle },
    {
      key: 'about',
      title: t('about'),
      render: (row) => (
        <span className="clip">{aboutOf(row, entries.find(({ code }) => code === row.workflow)?.about ?? [])}</span>
      ),
    },
    {
      key: 'waited',
      title: t('waited'),
      width: 84,
      render: ({ waitingSince }) => waitingSince && <span className="nowrap">{dates.waited(waitingSince)}</span>,
    },
  ];
}
