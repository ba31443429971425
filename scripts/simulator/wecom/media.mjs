/** POST /cgi-bin/media/upload */
import { unguessable } from '../world.mjs';
import { appOf } from './access.mjs';
import { ok, refuse } from './errors.mjs';

const megabyte = 1024 * 1024;
/** @type {Record<string, number>} */
const largest = { image: 5 * megabyte, voice: 2 * megabyte, video: 10 * megabyte, file: 20 * megabyte };

/** @param {import('../context.mjs').Context} context */
export function upload(context) {
  const { world, call, now } = context;
  appOf(context);
  const type = call.query.get('type') ?? '';
  const limit = largest[type];
  if (limit === undefined) refuse(40058);
  const bytes = mediaBytes(call);
  if (bytes <= 5) refuse(40063);
  if (bytes > limit) refuse(45002);
  const id = unguessable('', 40);
  world.media.set(id, { type, bytes, at: now });
  return ok({ type, media_id: id, created_at: String(Math.floor(now / 1000)) });
}

/** Length of the part `media` that has a filename; 0 where there is none. @param {import('../transport.mjs').Call} call */
function mediaBytes(call) {
  const boundary = /boundary="?([^";]+)/.exec(call.headers['content-type'] ?? '')?.[1];
  if (!boundary) return 0;
  for (const part of call.body.toString('latin1').split(`--${boundary}`)) {
    const [head = '', ...rest] = part.split('\r\n\r\n');
    if (!/name="?media"?/.test(head) || !/filename="?[^"\r\n]+/.test(head)) continue;
    return rest.join('\r\n\r\n').replace(/\r\n$/, '').length;
  }
  return 0;
}
