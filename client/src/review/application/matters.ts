import { MyApplicationsDocument, type MyApplicationRowFragment, type ApplicationState } from '../../graph/graphql';
import { sayDeadline } from '../../lib/dates';
import { ask } from '../../lib/graph/client';
import { say } from '../../lib/i18n/texts';
import type { Page } from '../../lib/paged';
import type { Matter, MatterFilter } from '../manifest';
import { toneOf } from '../tones';
import { applicationPaths } from './paths';
import { applicationTexts } from './texts';

/** What to ask for; whether one is over says the row itself, since an approved one still waits to be collected. */
const STATES: Record<MatterFilter, ApplicationState[] | undefined> = {
  all: undefined,
  open: ['DRAFT', 'SUBMITTED', 'REVIEWING', 'RETURNED', 'APPROVED', 'REJECTED'],
  ended: ['APPROVED', 'REJECTED', 'WITHDRAWN', 'LAPSED'],
};
const PAGES_AT_MOST = 5;

/** My applications of every workflow, newest first, in one request. */
export async function applicationMatters(
  filter: MatterFilter,
  after: string | null,
  first: number,
): Promise<Page<Matter>> {
  const state = STATES[filter];
  const items: Matter[] = [];
  let cursor = after;
  // a page may hold none of those asked for: then the next is read as well
  for (let page = 0; page < PAGES_AT_MOST; page += 1) {
    const { viewer } = await ask(MyApplicationsDocument, { first, after: cursor, ...(state ? { state } : {}) });
    const found = viewer?.student?.applications;
    items.push(
      ...(found?.nodes ?? []).filter((row) => filter === 'all' || isOver(row) === (filter === 'ended')).map(asMatter),
    );
    cursor = found?.pageInfo.endCursor ?? null;
    if (!found?.pageInfo.hasNextPage) return { items, endCursor: null, hasNextPage: false };
    if (items.length > 0) break;
  }
  return { items, endCursor: cursor, hasNextPage: true };
}

/** Nothing comes any more. */
export function isOver(row: Pick<MyApplicationRowFragment, 'ended' | 'nextStep'>): boolean {
  return row.ended && !row.nextStep;
}

/** An application as the lists show it: by what happens next. */
export function asMatter(row: MyApplicationRowFragment): Matter {
  return {
    id: row.id,
    title: row.workflowTitle,
    stateLabel: row.stateLabel,
    tone: toneOf(row.stateTone),
    when: null,
    line: row.nextStep ?? row.serialNo ?? row.office.name,
    url: applicationPaths.one(row.workflow, row.id),
    needsMe: false,
    due: null,
    at: row.submittedAt ?? row.createdAt,
    ...(draftMatter(row) ?? returnedMatter(row) ?? readyMatter(row) ?? papersMatter(row)),
  };
}

type Part = Partial<Matter> | null;

function draftMatter(row: MyApplicationRowFragment): Part {
  if (row.state !== 'DRAFT') return null;
  return { needsMe: true, line: say(applicationTexts, 'draftLeft'), url: applicationPaths.door(row.workflow) };
}

function returnedMatter(row: MyApplicationRowFragment): Part {
  if (row.state !== 'RETURNED') return null;
  const what = row.returnedItems.map(({ label, reason }) => say(applicationTexts, 'returnedItem', { label, reason }));
  return { needsMe: true, ...by(row.supplementBy), ...(what.length > 0 ? { line: what.join(' ') } : {}) };
}

function readyMatter({ certificate }: MyApplicationRowFragment): Part {
  if (!certificate || certificate.ended) return null;
  const where = [certificate.desk?.campus?.name, certificate.desk?.address].filter(Boolean).join(' ');
  return {
    needsMe: true,
    stateLabel: certificate.stateLabel,
    tone: toneOf(certificate.stateTone),
    ...by(certificate.collectBy),
    ...(where ? { line: say(applicationTexts, 'readyAt', { where }) } : {}),
  };
}

function papersMatter({ papers }: MyApplicationRowFragment): Part {
  if (!papers || papers.ended) return null;
  return {
    needsMe: true,
    tone: toneOf(papers.stateTone),
    ...by(papers.deadline),
    line: say(applicationTexts, 'papersLeft', { state: papers.stateLabel }),
  };
}

function by(at: string | null | undefined): Pick<Matter, 'due' | 'when'> {
  return at ? { due: at, when: say(applicationTexts, 'before', { when: sayDeadline(at) }) } : { due: null, when: null };
}
