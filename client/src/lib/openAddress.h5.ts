import { addressOfPath } from './address';

/** Opens a page, here or of another site, in a tab of its own. */
export function openAddress(url: string): void {
  window.open(addressOfPath(url), '_blank', 'noopener');
}
