import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface MomentFieldProps {
  id: string;
  /** Shanghai's wall clock, `2026-09-01T08:00:00`; empty for none */
  value: string;
  wrong?: boolean;
  placeholder?: string;
  /** the time of day that choosing a day begins with */
  usual?: string;
  onChange(value: string): void;
}

/** A day and a time of Shanghai. The picker reckons with bare wall clocks, so the computer's own zone never shows. */
export function MomentField({ id, value, wrong, placeholder, usual = '00:00:00', onChange }: MomentFieldProps) {
  return (
    <DatePicker
      id={id}
      showTime={{ format: 'HH:mm', defaultOpenValue: dayjs(`2000-01-01T${usual}`) }}
      format="YYYY-MM-DD HH:mm"
      value={value ? dayjs(value) : null}
      status={wrong ? 'error' : undefined}
      placeholder={placeholder}
      style={{ width: '100%' }}
      onChange={(picked) => onChange(picked ? picked.format('YYYY-MM-DDTHH:mm:00') : '')}
    />
  );
}
