import { Button } from 'antd';
import { Chips } from '../../../ui/chips';
import { DayRange } from '../../../ui/day-range';
import { CounsellorSelect } from '../counsellor-select';
import { counsellingTexts } from '../texts';
import { type Filter, type View, views } from './filter';
import { useCounts } from './use-counts';

const labels = {
  requested: 'viewRequested',
  confirmed: 'viewConfirmed',
  arrived: 'viewArrived',
  ended: 'viewEnded',
  all: 'viewAll',
} as const satisfies Record<View, string>;

interface ToolbarProps {
  filter: Filter;
  onChange(change: Partial<Filter>): void;
}

/** The states to choose from, with counts where somebody has something to do. */
export function ViewChips({ filter, onChange }: ToolbarProps) {
  const t = counsellingTexts.use();
  const counts: Partial<Record<View, string>> = useCounts(filter).data ?? {};
  const chips = (Object.keys(views) as View[]).map((key) => ({ key, label: t(labels[key]), count: counts[key] }));
  return <Chips label={t('viewGroup')} items={chips} value={filter.view} onChange={(view) => onChange({ view })} />;
}

/** The filters beside the title: whose bookings, and when. */
export function Narrowing({ filter, onChange }: ToolbarProps) {
  const t = counsellingTexts.use();
  const narrowed = filter.counsellor !== null || filter.from !== null || filter.to !== null;
  return (
    <>
      {narrowed && (
        <Button type="text" onClick={() => onChange({ counsellor: null, from: null, to: null })}>
          {t('clear')}
        </Button>
      )}
      <CounsellorSelect value={filter.counsellor} onChange={(counsellor) => onChange({ counsellor })} />
      <DayRange label={t('dates')} from={filter.from} to={filter.to} onChange={onChange} />
    </>
  );
}
