import { newRequestId } from './act';

/**
 * Remembers the request id of an act that has not succeeded yet: pressing retry sends the same id, while a changed
 * input is another act and gets another id (the server refuses an id under other arguments).
 */
export function createIntents() {
  const open = new Map<string, string>();
  return {
    idFor(mutation: string, input: object): string {
      const key = mutation + JSON.stringify(input);
      const id = open.get(key) ?? newRequestId();
      open.set(key, id);
      return id;
    },
    /** The act is settled; the same input later is a new act. */
    settle(mutation: string, input: object): void {
      open.delete(mutation + JSON.stringify(input));
    },
  };
}
