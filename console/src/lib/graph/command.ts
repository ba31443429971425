import type { TypedDocumentString } from '../../graph/graphql';
import { act } from './act';
import type { createIntents } from './intent';
import { toProblem } from './problem';

/**
 * Sends a command under the request id of its input. The id lives on only while nobody knows whether the act happened;
 * after any other answer the same input is a new act.
 */
export async function sendCommand<R, I extends { requestId?: string | null }>(
  intents: ReturnType<typeof createIntents>,
  document: TypedDocumentString<R, { input: I }>,
  input: Omit<I, 'requestId'>,
  pauses?: readonly number[],
): Promise<R> {
  const requestId = intents.idFor('command', input);
  const settle = () => intents.settle('command', input);
  try {
    const answer = await act(document, { ...input, requestId } as I & { requestId: string }, pauses);
    settle();
    return answer;
  } catch (error) {
    if (!toProblem(error).again) settle();
    throw error;
  }
}
