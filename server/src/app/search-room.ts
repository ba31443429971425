import { forgetMisses } from '../bulletin/search/forget-misses.js';
import { missById } from '../bulletin/search/search-miss.reads.js';
import { SearchMissResolver } from '../bulletin/search/search-miss.resolver.js';
import { SearchResolver } from '../bulletin/search/search.resolver.js';
import { searchTexts } from '../bulletin/search/search.texts.js';
import type { Room } from './room.js';

/** One search over everything, and what was searched for in vain. */
export const searchRoom: Room = {
  texts: searchTexts,
  messages: [],
  resolvers: [SearchResolver, SearchMissResolver],
  nodes: { SearchMiss: missById },
  sweeps: [{ name: 'search.forget', cron: '45 3 * * *', run: forgetMisses }],
};
