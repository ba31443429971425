import type { RequestContext } from '../../campus/request-context.js';
import { defineListLoader } from '../../platform/graph/loader.js';
import type { SlotRow } from './counselling-slot.entity.js';
import { slotsInRange, type DayRange } from './slot.reads.js';

type Loader = ReturnType<typeof defineListLoader<SlotRow, RequestContext>>;

/** One loader a range and request, so that ten counsellors' weeks are one statement. */
export function slotsOfCounsellor(context: RequestContext, range: DayRange): ReturnType<Loader> {
  const key = `${range.from}-${range.until}`;
  const ranges = rangesOf(context);
  let loader = ranges.get(key);
  if (loader === undefined) {
    loader = defineListLoader<SlotRow, RequestContext>(slotsInRange(range), (row) => row.counsellorId);
    ranges.set(key, loader);
  }
  return loader(context);
}

function rangesOf(context: RequestContext): Map<string, Loader> {
  const known = context.loaders.get(slotsOfCounsellor) as Map<string, Loader> | undefined;
  if (known !== undefined) return known;
  const fresh = new Map<string, Loader>();
  context.loaders.set(slotsOfCounsellor, fresh);
  return fresh;
}
