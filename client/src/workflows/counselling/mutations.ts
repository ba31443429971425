import { CancelCounsellingDocument } from '../../graph/graphql';
import type { MutationMap } from '../../review/actionDocument';

/** The student's side of the graph's actions. */
export const counsellingMutations: MutationMap = {
  cancelCounselling: CancelCounsellingDocument,
};
