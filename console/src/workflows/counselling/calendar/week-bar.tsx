import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type Day, addDays, longDay } from '../../../lib/dates';
import { useLanguage } from '../../../lib/i18n/language';
import { counsellingTexts } from '../texts';

interface WeekBarProps {
  monday: Day;
  onGo(monday: Day): void;
  onToday(): void;
}

/** Which week is shown, and the way to others. */
export function WeekBar({ monday, onGo, onToday }: WeekBarProps) {
  const t = counsellingTexts.use();
  const language = useLanguage();
  return (
    <div className="week-bar">
      <Button
        icon={<LeftOutlined aria-hidden />}
        aria-label={t('previousWeek')}
        onClick={() => onGo(addDays(monday, -7))}
      />
      <Button onClick={onToday}>{t('currentWeek')}</Button>
      <Button
        icon={<RightOutlined aria-hidden />}
        aria-label={t('followingWeek')}
        onClick={() => onGo(addDays(monday, 7))}
      />
      <strong aria-live="polite">
        {t('weekRange', { from: longDay(monday, language), to: longDay(addDays(monday, 6), language) })}
      </strong>
    </div>
  );
}
