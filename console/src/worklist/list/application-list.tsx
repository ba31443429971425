import { InboxOutlined } from '@ant-design/icons';
import { PagedTable } from '../../ui/paged-table';
import { Notice } from '../../ui/states';
import type { Ticking } from '../../ui/ticks';
import { type ApplicationRow, describeApplication } from '../application';
import { worklistTexts } from '../texts';
import { useColumns } from './columns';
import { type Filter, isNarrowed } from './filter';
import type { useWorklist } from './use-worklist';

interface ApplicationListProps {
  worklist: ReturnType<typeof useWorklist>;
  filter: Filter;
  cursor: string | null;
  open: string | null;
  ticking: Omit<Ticking<ApplicationRow>, 'nameOf'>;
  onCursor(id: string): void;
  onOpen(id: string): void;
}

/** The applications of the filter, or why there are none. */
export function ApplicationList({ worklist, filter, ticking, ...table }: ApplicationListProps) {
  const t = worklistTexts.use();
  const columns = useColumns(filter.workflow);
  const plain = filter.view === 'todo' && !isNarrowed(filter);
  return (
    <PagedTable
      pages={worklist}
      rows={worklist.rows}
      label={t('tableLabel')}
      columns={columns}
      ticking={{ ...ticking, nameOf: describeApplication }}
      empty={
        <Notice icon={<InboxOutlined aria-hidden />} title={t(plain ? 'emptyTodo' : 'emptyFiltered')}>
          {t(plain ? 'emptyTodoHint' : 'emptyFilteredHint')}
        </Notice>
      }
      {...table}
    />
  );
}
