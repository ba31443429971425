import { MINUTE } from '../../kernel/clock.js';
import { papersMachine } from '../../papers/papers.machine.js';
import { papersMessages } from '../../papers/papers.messages.js';
import { papersTexts } from '../../papers/papers.texts.js';
import type { ApplicationWorkflows } from '../review-context.js';
import type { CompanionManifest } from '../workflow-manifest.js';
import { papersById } from './papers.reads.js';
import { PapersApplicationResolver, PapersResolver } from './papers.resolver.js';
import { papersTodo } from './papers.todo.js';
import { passDeadlines } from './pass-deadlines.js';

/** Papers handed in, for every workflow whose rounds ask some. */
export function papersCompanion(workflows: ApplicationWorkflows): CompanionManifest {
  return {
    code: 'PAPERS',
    machine: papersMachine,
    texts: papersTexts,
    messages: papersMessages,
    resolvers: [PapersResolver, PapersApplicationResolver],
    nodes: { Papers: (context, id) => papersById(context).load(id) },
    todo: papersTodo,
    sweeps: [
      {
        name: 'papers.passDeadlines',
        every: MINUTE,
        run: (services, signal) => passDeadlines(services, workflows, signal),
      },
    ],
  };
}
