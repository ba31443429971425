import { Button, Select } from 'antd';
import { usePeopleDates } from '../../lib/people-dates';
import { useLanguage } from '../../lib/i18n/language';
import { Chips } from '../../ui/chips';
import { useEntries } from '../entries';
import { worklistTexts } from '../texts';
import { type Filter, type View, views } from './filter';
import { queueOf } from './queues';
import { useCounts } from './use-counts';

const labels = {
  todo: 'viewTodo',
  submitted: 'viewSubmitted',
  reviewing: 'viewReviewing',
  returned: 'viewReturned',
  approved: 'viewApproved',
  rejected: 'viewRejected',
  ended: 'viewEnded',
  all: 'viewAll',
} as const satisfies Record<View, string>;

interface ToolbarProps {
  filter: Filter;
  /** the workflows that one may see */
  workflows: readonly string[];
  onChange(change: Partial<Filter>): void;
}

/** The queues to choose from: how much stands in each, and since when the oldest waits. */
export function Queues({ filter, workflows, onChange }: ToolbarProps) {
  const t = worklistTexts.use();
  const language = useLanguage();
  const dates = usePeopleDates();
  const counts = useCounts().data ?? [];
  const chip = (workflow: string | null, label: string) => {
    const queue = queueOf(counts, workflow, filter.view);
    const age = queue.oldest === null ? null : dates.waited(queue.oldest);
    return {
      key: workflow ?? '',
      label,
      count: queue.count && (
        <>
          <b>{queue.count}</b>
          {age && <small title={t('oldest', { age })}> · {age}</small>}
        </>
      ),
    };
  };
  const titles = useEntries().filter(({ code }) => workflows.includes(code));
  const chips = titles.map((entry) => chip(entry.code, entry.title(language)));
  return (
    <Chips
      label={t('queues')}
      items={chips.length > 1 ? [chip(null, t('allQueues')), ...chips] : chips}
      value={chips.length > 1 ? (filter.workflow ?? '') : (chips[0]?.key ?? '')}
      onChange={(key) => onChange({ workflow: key || null })}
    />
  );
}

/** The filters beside the title: state, whose, by what order, and the search. */
export function Narrowing({ filter, onChange }: Omit<ToolbarProps, 'workflows'>) {
  const t = worklistTexts.use();
  const narrowed = filter.view !== 'todo' || filter.assignee !== null || filter.search !== '';
  const select = { popupMatchSelectWidth: false } as const;
  return (
    <>
      {narrowed && (
        <Button type="text" onClick={() => onChange({ view: 'todo', assignee: null, search: '' })}>
          {t('clear')}
        </Button>
      )}
      <Select
        {...select}
        aria-label={t('state')}
        value={filter.view}
        options={(Object.keys(views) as View[]).map((view) => ({ value: view, label: t(labels[view]) }))}
        onChange={(view: View) => onChange({ view })}
      />
      <Select
        {...select}
        aria-label={t('assignee')}
        value={filter.assignee ?? ''}
        options={[
          { value: '', label: t('anybody') },
          { value: 'ME', label: t('assigneeMe') },
          { value: 'NOBODY', label: t('assigneeNobody') },
          { value: 'OTHERS', label: t('assigneeOthers') },
        ]}
        onChange={(value) => onChange({ assignee: (value || null) as Filter['assignee'] })}
      />
      <Select
        {...select}
        aria-label={t('sort')}
        value={filter.sort}
        options={[
          { value: 'OLDEST', label: t('oldestFirst') },
          { value: 'NEWEST', label: t('newestFirst') },
        ]}
        onChange={(sort) => onChange({ sort })}
      />
    </>
  );
}
