import { DAY } from '../../kernel/clock.js';
import type { Effect } from '../../machine/manifest.js';
import { cancelMessages } from '../../messaging/stage-messages.js';
import { claimQuota, releaseQuota } from '../rounds/quota.js';
import { awaitPapersOf, endPapersOf } from '../papers/paper-effects.js';
import type { ApplicationEffect } from './application-table.js';
import type { ApplicationFacts } from './application.facts.js';

export const SUPPLEMENT_REMINDER = 'application.supplementReminder';

/** How long before the end of the time for a supplement the student is reminded. */
const REMIND_BEFORE = DAY;

export const applicationEffects: Readonly<Record<ApplicationEffect, Effect<ApplicationFacts>>> = {
  releaseQuota: async (unit, facts) => {
    await releaseQuota(unit.tx, facts.roundId);
    return [];
  },
  claimQuota: async (unit, facts) => {
    await claimQuota(unit.tx, facts.roundId);
    return [];
  },
  remindSupplement: async (unit, facts) => {
    if (facts.supplementBy === null) throw new Error(`application ${facts.id} was returned without a date`);
    return [
      {
        dedupeKey: `${facts.workflow}:${facts.id}:${facts.version}:supplementReminder`,
        to: { accountId: facts.applicantAccountId },
        template: SUPPLEMENT_REMINDER,
        subjectType: facts.workflow,
        subjectId: facts.id,
        // Given less than two days, half of them: a reminder at once would only repeat the news.
        dueAt: Math.max(facts.supplementBy - REMIND_BEFORE, Math.round((unit.now + facts.supplementBy) / 2)),
      },
    ];
  },
  cancelReminders: async (unit, facts) => {
    await cancelMessages(unit, facts.id, [SUPPLEMENT_REMINDER]);
    return [];
  },
  openPapers: awaitPapersOf,
  endPapers: endPapersOf,
};
