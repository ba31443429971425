import { MyCounsellingDocument, type CounsellingBookingState, type CounsellingRowFragment } from '../../graph/graphql';
import { dayOf, sayDay, sayMoment, timeOf } from '../../lib/dates';
import { ask } from '../../lib/graph/client';
import { say } from '../../lib/i18n/texts';
import type { Page } from '../../lib/paged';
import type { Matter, MatterFilter } from '../../review/manifest';
import { toneOf } from '../../review/tones';
import { paths } from './paths';
import { counsellingTexts } from './texts';

// what to ask for, not what a state means: labels, tones and actions come with each row
const OPEN: CounsellingBookingState[] = ['REQUESTED', 'CONFIRMED', 'ARRIVED'];
const ENDED: CounsellingBookingState[] = [
  'COMPLETED',
  'DECLINED',
  'EXPIRED',
  'NO_SHOW',
  'CANCELLED_BY_STUDENT',
  'CANCELLED_LATE',
  'CANCELLED_BY_CENTRE',
];
const STATES: Record<MatterFilter, CounsellingBookingState[] | undefined> = {
  all: undefined,
  open: OPEN,
  ended: ENDED,
};

/** My own bookings, newest first. */
export async function counsellingMatters(
  filter: MatterFilter,
  after: string | null,
  first: number,
): Promise<Page<Matter>> {
  const state = STATES[filter];
  const { viewer } = await ask(MyCounsellingDocument, { first, after, ...(state ? { state } : {}) });
  const found = viewer?.student?.appointments;
  return {
    items: found?.nodes.map(asMatter) ?? [],
    endCursor: found?.pageInfo.endCursor ?? null,
    hasNextPage: found?.pageInfo.hasNextPage ?? false,
  };
}

function asMatter(booking: CounsellingRowFragment): Matter {
  const { startsAt, endsAt, counsellor } = booking.slot;
  return {
    id: booking.id,
    title: say(counsellingTexts, 'matterTitle'),
    stateLabel: booking.stateLabel,
    tone: toneOf(booking.stateTone),
    when: booking.ended ? sayDay(dayOf(startsAt)) + ` ${timeOf(startsAt)}` : `${sayMoment(startsAt)}–${timeOf(endsAt)}`,
    line: `${counsellor.name} · ${counsellor.campus.name} ${counsellor.room}`,
    url: paths.booking(booking.id),
    needsMe: !booking.ended,
    due: booking.ended ? null : startsAt,
    at: booking.createdAt,
  };
}
