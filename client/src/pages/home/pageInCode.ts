import { apiBase } from '../../lib/api-base';
import { routes, safeReturn } from '../../lib/routes';

/** The page of ours that a code's text names, by its whole address or its path; null for anything else. */
export function pageInCode(text: string): string | null {
  const base = apiBase();
  const path = text.startsWith(`${base}/`) ? text.slice(base.length) : text;
  const page = safeReturn(path);
  // home stands for everything that may not be opened
  return page === routes.home && !path.endsWith(routes.home) ? null : page;
}
