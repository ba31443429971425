import { guidesRoom } from './guides-room.js';
import type { Room } from './room.js';
import { searchRoom } from './search-room.js';

/** The rooms beside the workflows and their companions. */
export const rooms: readonly Room[] = [guidesRoom, searchRoom];
