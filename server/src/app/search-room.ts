import { SearchResolver } from '../bulletin/search/search.resolver.js';
import { searchTexts } from '../bulletin/search/search.texts.js';
import type { Room } from './rooms.js';

/** One search over everything, and what was searched for in vain. */
export const searchRoom: Room = {
  texts: searchTexts,
  messages: [],
  resolvers: [SearchResolver],
  nodes: {},
  sweeps: [],
};
