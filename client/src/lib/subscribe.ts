import { answered, miniHost } from './host/mini';

/** WeChat shows no more at once. */
const MOST = 3;
/** Somebody reads and decides. */
const PATIENCE_MS = 5 * 60_000;

interface Template {
  key: string;
  templateId: string;
}

/** What WeChat answers for each template: accept, reject, ban, filter. */
export type ConsentAnswer = Readonly<Record<string, unknown>>;

/** WeChat's own question for the first three templates; to be called in a tap. Empty when it was not shown or failed. */
export async function requestConsent(templates: readonly Template[]): Promise<ConsentAnswer> {
  const ask = miniHost()?.requestSubscribeMessage;
  if (!ask) return {};
  const tmplIds = templates.slice(0, MOST).map(({ templateId }) => templateId);
  return (await answered<ConsentAnswer>((called) => ask({ ...called, tmplIds }), PATIENCE_MS)) ?? {};
}

/** The keys of the templates that were accepted. */
export function acceptedKeys(templates: readonly Template[], answer: ConsentAnswer): string[] {
  return templates.filter(({ templateId }) => answer[templateId] === 'accept').map(({ key }) => key);
}
