import { say, type RequestContext } from '../../campus/request-context.js';

/** What an error code means, in words; the code itself where nobody has put it into words. */
export function errorWords(context: RequestContext, code: string | null): string | null {
  if (code === null) return null;
  const key = `deliveryError.${code}`;
  return context.services.texts.has(key) ? say(context, key) : say(context, 'deliveryError.OTHER', { code });
}
