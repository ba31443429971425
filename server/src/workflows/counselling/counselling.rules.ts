import type { Actor } from '../../campus/actor.js';
import { may } from '../../campus/permissions.js';
import type { Rule } from '../../platform/graph/authority.js';
import { READ } from './counselling.permissions.js';

interface Asked {
  readonly actor: Actor | null;
}

/** Staff of the Counselling Centre. */
export const centre: Rule = {
  name: 'the Counselling Centre',
  allows: (context: Asked) => may(context.actor, READ),
  otherwise: 'refuse',
};

/** A student's own appointments, or staff of the centre, who see them through `readBookings` and its log. */
export const studentOrCentre: Rule = {
  name: 'the student or the Counselling Centre',
  allows: (context: Asked, row: { id: string }) => context.actor?.studentId === row.id || may(context.actor, READ),
  otherwise: 'null',
};
