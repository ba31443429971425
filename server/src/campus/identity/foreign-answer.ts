import { refuse } from '../../kernel/refusal.js';
import { ForeignError } from '../../platform/foreign/foreign-error.js';

/**
 * What another service says to a code that somebody brought, its troubles told as refusals: UNAUTHENTICATED WRONG_CODE or
 * OTHER_CORP where it does not take the code, UNAVAILABLE FOREIGN_SERVICE_DOWN where it does not work, FORBIDDEN WAY_NOT_OFFERED
 * where there is none.
 */
export async function foreignAnswer<T>(ask: () => Promise<T> | undefined): Promise<T> {
  try {
    const answer = ask();
    if (answer === undefined) return refuse('FORBIDDEN', 'WAY_NOT_OFFERED');
    return await answer;
  } catch (error) {
    if (!(error instanceof ForeignError)) throw error;
    if (error.trouble !== 'INPUT') return refuse('UNAVAILABLE', 'FOREIGN_SERVICE_DOWN');
    return refuse('UNAUTHENTICATED', error.code === 'OTHER_CORP' ? 'OTHER_CORP' : 'WRONG_CODE', {}, 'code');
  }
}
