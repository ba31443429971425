import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const LIMITS = {
  depth: 14,
  fields: 600,
  fragments: 600,
  aliases: 30,
  rootFields: 20,
  signIns: 1,
  rows: 20_000,
} as const;

/** What tries a password or a code: one in a document, whichever of them it is. */
const TRIES: ReadonlySet<string> = new Set([
  'signIn',
  'signInWithMiniProgram',
  'redeemSignInTicket',
  'giveSecondFactor',
  'confirmSecondFactor',
  'removeSecondFactor',
  'changePassword',
]);

interface Tally {
  fields: number;
  /** inline fragments and spreads, each as often as it is met */
  fragments: number;
  /** names of the fields at the root */
  readonly roots: string[];
  aliases: number;
  depth: number;
  rows: number;
}

/**
 * Bounds what a free document may ask: depth, fields, aliases, fields at the root, rows by its `first` arguments, and one
 * sign-in. Trusted documents are ours: of these bounds only that of one sign-in holds for them (`signsInOnce`).
 */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    Document: (document) => {
      for (const problem of problemsOf(document)) {
        context.reportError(new GraphQLError(problem, { extensions: { code: 'INVALID_INPUT' } }));
      }
    },
  };
}

/** Whether a published document tries at most one password or code. */
export function signsInOnce(document: DocumentNode): boolean {
  return !problemsOf(document).includes(MORE_SIGN_INS);
}

const MORE_SIGN_INS = 'more than one signIn';

function problemsOf(document: DocumentNode): string[] {
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
  const problems: string[] = [];
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const tally: Tally = { fields: 0, fragments: 0, roots: [], aliases: 0, depth: 0, rows: 0 };
    measure(operation.selectionSet, fragments, tally, 1, 1, new Set());
    const { roots } = tally;
    if (tally.depth > LIMITS.depth) problems.push(`deeper than ${LIMITS.depth}`);
    if (tally.fields > LIMITS.fields) problems.push(`more than ${LIMITS.fields} fields`);
    if (tally.fragments > LIMITS.fragments) problems.push(`more than ${LIMITS.fragments} fragments`);
    if (tally.aliases > LIMITS.aliases) problems.push(`more than ${LIMITS.aliases} aliases`);
    if (tally.rows > LIMITS.rows) problems.push(`asks for more than ${LIMITS.rows} rows`);
    if (roots.length > LIMITS.rootFields) problems.push(`more than ${LIMITS.rootFields} fields at the root`);
    if (roots.filter((name) => TRIES.has(name)).length > LIMITS.signIns) problems.push(MORE_SIGN_INS);
  }
  return problems;
}

function measure(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  tally: Tally,
  depth: number,
  rows: number,
  within: ReadonlySet<string>,
): void {
  tally.depth = Math.max(tally.depth, depth);
  for (const selection of set.selections) {
    // A document that bursts its bounds already needs no further walk; nested fragments could make it endless.
    if (tally.fields > LIMITS.fields || tally.fragments > LIMITS.fragments) return;
    if (selection.kind === Kind.FIELD) {
      tally.fields += 1;
      if (depth === 1) tally.roots.push(selection.name.value);
      if (selection.alias !== undefined) tally.aliases += 1;
      const first = selection.arguments?.find((argument) => argument.name.value === 'first')?.value;
      const size = first?.kind === Kind.INT ? Number(first.value) : first === undefined ? 1 : 100;
      const below = rows * Math.max(1, size);
      tally.rows = Math.max(tally.rows, below);
      if (selection.selectionSet) measure(selection.selectionSet, fragments, tally, depth + 1, below, within);
      continue;
    }
    tally.fragments += 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      measure(selection.selectionSet, fragments, tally, depth, rows, within);
    } else {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (fragment === undefined || within.has(name)) continue;
      measure(fragment.selectionSet, fragments, tally, depth, rows, new Set([...within, name]));
    }
  }
}
