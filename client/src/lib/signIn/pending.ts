/**
 * What is meant while one signs in through the portal's pages and comes back with a ticket only: where to, and whether
 * this WeChat is to be remembered. It lives as long as the app; lost, one lands at home, unbound.
 */
export interface Pending {
  from: string;
  bind: boolean;
}

let kept: Pending = { from: '', bind: false };

/** Keeps what is meant. */
export function keepPending(pending: Pending): void {
  kept = pending;
}

/** What was meant, once. */
export function takePending(): Pending {
  const taken = kept;
  kept = { from: '', bind: false };
  return taken;
}
