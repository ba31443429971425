import { NoticeCommandsResolver } from '../bulletin/notices/notice-commands.resolver.js';
import { noticeMachine } from '../bulletin/notices/notice.machine.js';
import { noticeMessages } from '../bulletin/notices/notice.messages.js';
import { noticeById } from '../bulletin/notices/notice.reads.js';
import { NoticeQueriesResolver } from '../bulletin/notices/notice.resolver.js';
import { noticeTexts } from '../bulletin/notices/notice.texts.js';
import { publishDue } from '../bulletin/notices/publish-due.js';
import { pushNotices } from '../bulletin/notices/push-notices.js';
import { RECALL_SWEEP, recallWithdrawn } from '../bulletin/notices/recall-withdrawn.js';
import { forgetRuns } from '../bulletin/site/forget-runs.js';
import { runDue, SYNC_SWEEP } from '../bulletin/site/run-due.js';
import { runById } from '../bulletin/site/run.reads.js';
import { SiteResolver } from '../bulletin/site/site.resolver.js';
import { SECOND } from '../kernel/clock.js';
import type { CompanionManifest } from '../review/workflow-manifest.js';

/** 近期通知: a machine without applications, so it stands beside the workflows. */
export const noticesCompanion: CompanionManifest = {
  code: 'NOTICE',
  machine: noticeMachine,
  texts: noticeTexts,
  messages: noticeMessages,
  resolvers: [NoticeQueriesResolver, NoticeCommandsResolver, SiteResolver],
  nodes: {
    Notice: (context, id) => noticeById(context).load(id),
    SiteSyncRun: (context, id) => runById(context).load(id),
  },
  sweeps: [
    { name: 'notices.publish', every: 10 * SECOND, run: publishDue },
    { name: 'notices.push', every: 30 * SECOND, run: pushNotices },
    { name: RECALL_SWEEP, every: 60 * SECOND, run: recallWithdrawn },
    { name: SYNC_SWEEP, every: 15 * SECOND, run: runDue },
    { name: 'notices.forgetRuns', cron: '45 3 * * *', run: forgetRuns },
  ],
};
