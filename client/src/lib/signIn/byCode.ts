import { SignInWithMiniProgramDocument, type SignedInFragment } from '../../graph/graphql';
import { tell } from '../graph/client';
import { Failure } from '../graph/failure';
import { miniCode } from './code';

let underway: Promise<SignedInFragment> | null = null;

/**
 * Signs in by what the host says of the phone's owner; asked by several at once, it happens once. The session is not
 * kept yet. Rejects with a Failure: NETWORK when the host gave no code.
 */
export function signInByCode(): Promise<SignedInFragment> {
  underway ??= begin().finally(() => {
    underway = null;
  });
  return underway;
}

async function begin(): Promise<SignedInFragment> {
  const code = await miniCode();
  if (!code) throw new Failure('NETWORK', 'no code of the host');
  // a code works once: sent without a request id, hence once; the next try brings a code of its own
  const answer = await tell(SignInWithMiniProgramDocument, { input: code }, false);
  return answer.signInWithMiniProgram;
}
