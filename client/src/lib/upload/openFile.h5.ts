import { addressOfPath } from '../address';

/** Shows a stored file in a tab of its own; the browser saves a PDF. */
export function openFile(path: string, _mime: string): void {
  window.open(addressOfPath(path), '_blank', 'noopener');
}
