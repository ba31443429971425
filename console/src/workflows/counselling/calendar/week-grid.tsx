import './calendar.css';
import zhCn from '@fullcalendar/core/locales/zh-cn';
import FullCalendar from '@fullcalendar/react';
import timeGridPlugin from '@fullcalendar/timegrid';
import { useEffect, useRef } from 'react';
import { type Day, dayOf, isWeekend, wallClock } from '../../../lib/dates';
import { useLanguage } from '../../../lib/i18n/language';
import { DayHead } from './day-head';
import { hoursFor } from './hours';
import { SlotEvent } from './slot-event';
import { lookOf } from './slot-look';
import type { Slot } from './use-slots';

interface WeekGridProps {
  monday: Day;
  slots: readonly Slot[];
  open: string | null;
  /** false when one counsellor is chosen: the name would be the same everywhere */
  named: boolean;
  onOpen(id: string): void;
}

function classesOf(slot: Slot, open: string | null): string[] {
  const { tone, names } = lookOf(slot);
  return [`tone-${tone.toLowerCase()}`, names ? 'slot-taken' : 'slot-free', slot.id === open ? 'slot-open' : ''];
}

/**
 * The week as a grid. FullCalendar is given Shanghai's wall clock as if it were UTC, so that a computer in another
 * zone shows the same hours, without a time-zone library.
 */
export function WeekGrid({ monday, slots, open, named, onOpen }: WeekGridProps) {
  const language = useLanguage();
  const calendar = useRef<FullCalendar>(null);
  const hours = hoursFor(slots);
  useEffect(() => {
    // FullCalendar flushes synchronously; outside the effect React stays undisturbed.
    queueMicrotask(() => calendar.current?.getApi().gotoDate(monday));
  }, [monday]);
  const events = slots.map((slot) => ({
    id: slot.id,
    start: `${wallClock(slot.startsAt)}Z`,
    end: `${wallClock(slot.endsAt)}Z`,
    classNames: classesOf(slot, open),
    extendedProps: { slot, named },
  }));
  return (
    <FullCalendar
      ref={calendar}
      plugins={[timeGridPlugin]}
      initialView="timeGridWeek"
      initialDate={monday}
      locales={[zhCn]}
      locale={language === 'en' ? 'en-gb' : 'zh-cn'}
      timeZone="UTC"
      now={() => `${wallClock(Date.now())}Z`}
      firstDay={1}
      weekends={slots.some((slot) => isWeekend(dayOf(slot.startsAt)))}
      headerToolbar={false}
      allDaySlot={false}
      slotMinTime={hours.from}
      slotMaxTime={hours.to}
      slotDuration="00:30:00"
      slotLabelFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
      nowIndicator
      expandRows
      height="100%"
      events={events}
      eventInteractive
      slotEventOverlap={false}
      dayHeaderContent={({ date, isToday }) => <DayHead date={date} isToday={isToday} />}
      eventContent={({ event }) => <SlotEvent slot={event.extendedProps.slot as Slot} named={named} />}
      eventDidMount={({ el }) => el.setAttribute('role', 'button')}
      eventClick={({ event, jsEvent }) => {
        jsEvent.preventDefault();
        onOpen(event.id);
      }}
    />
  );
}
