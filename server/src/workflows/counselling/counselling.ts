import type { WorkflowManifest } from '../../review/workflow-manifest.js';
import { bookingById } from './booking.reads.js';
import {
  AppointmentsResolver,
  CounsellingQueriesResolver,
  CounsellingSlotResolver,
  CounsellorResolver,
} from './counselling.resolver.js';
import { CounsellingCommandsResolver } from './counselling-commands.resolver.js';
import { CounsellingBooking, CounsellingEvent, CounsellingRead } from './counselling.entity.js';
import { counsellingMachine } from './counselling.machine.js';
import { counsellingMessages } from './counselling.messages.js';
import { counsellingPermissions, OFFICE } from './counselling.permissions.js';
import { counsellingTodo } from './counselling.todo.js';
import { counsellingTexts } from './counselling.texts.js';
import { CounsellingSlot } from './counselling-slot.entity.js';
import { Counsellor, CounsellorHours, CounsellorLeave } from './counsellor.entity.js';
import { counsellorLeaves } from './counsellor-leaves.js';
import { counsellorById } from './counsellor.reads.js';
import { expireBookings } from './expire-bookings.js';
import { generateSlots } from './generate-slots.js';
import { slotById } from './slot.reads.js';

/** Everything that the house must know of counselling. */
export const counselling: WorkflowManifest = {
  code: 'COUNSELLING',
  module: 'SERVICES',
  offices: { owner: OFFICE, review: OFFICE, desk: OFFICE, pay: null },
  machine: counsellingMachine,
  application: null,
  demo: null,
  texts: counsellingTexts,
  permissions: counsellingPermissions,
  messages: counsellingMessages,
  leaving: counsellorLeaves,
  entities: [
    Counsellor,
    CounsellorHours,
    CounsellorLeave,
    CounsellingSlot,
    CounsellingBooking,
    CounsellingEvent,
    CounsellingRead,
  ],
  resolvers: [
    CounsellingQueriesResolver,
    CounsellorResolver,
    CounsellingSlotResolver,
    AppointmentsResolver,
    CounsellingCommandsResolver,
  ],
  nodes: {
    Counsellor: (context, id) => counsellorById(context).load(id),
    CounsellingSlot: (context, id) => slotById(context).load(id),
    CounsellingBooking: (context, id) => bookingById(context).load(id),
  },
  todo: counsellingTodo,
  sweeps: [
    { name: 'counselling.expire', every: 15_000, run: expireBookings },
    { name: 'counselling.generateSlots', cron: '10 2 * * *', atStart: true, run: generateSlots },
  ],
};
