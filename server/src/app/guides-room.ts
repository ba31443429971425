import { faqById } from '../bulletin/guides/faq.reads.js';
import { guideMessages } from '../bulletin/guides/guide.messages.js';
import { guideById } from '../bulletin/guides/guide.reads.js';
import { guideTexts } from '../bulletin/guides/guide.texts.js';
import { GuidesResolver } from '../bulletin/guides/guides.resolver.js';
import { remindStale } from '../bulletin/guides/remind-stale.js';
import type { Room } from './room.js';

/** 办事流程及Q&A: pages that have no states. */
export const guidesRoom: Room = {
  texts: guideTexts,
  messages: guideMessages,
  resolvers: [GuidesResolver],
  nodes: {
    Guide: (context, id) => guideById(context).load(id),
    Faq: (context, id) => faqById(context).load(id),
  },
  sweeps: [{ name: 'guides.stale', cron: '30 8 * * 1', run: remindStale }],
};
