import { readFileSync } from 'node:fs';

/** What the built templates let the mini-program see of each kind of node. */
export interface Templates {
  /** whether this kind of node is drawn at all */
  draws(nn: string): boolean;
  /** whether this kind of node hears of an event, "tap" say */
  hears(nn: string, event: string): boolean;
}

/** Reads base.wxml: a node without its template is invisible on a phone, and one whose template binds nothing is deaf. */
export function readTemplates(file: string): Templates {
  const source = readFileSync(file, 'utf8');
  const bodies = new Map<string, string>();
  for (const [, name = '', body = ''] of source.matchAll(
    /<template name="tmpl_0_(\d+)(?:_focus|_blur)?">([\s\S]*?)\n<\/template>/g,
  )) {
    bodies.set(name, (bodies.get(name) ?? '') + body);
  }
  if (bodies.size === 0) throw new Error(`no templates in ${file}`);
  return {
    draws: (nn) => bodies.has(nn),
    hears: (nn, event) =>
      (bodies.get(nn)?.split('<template is=')[0] ?? '').includes(`bind${event}="eh"`) ||
      hearsInVariant(bodies.get(nn), event),
  };
}

// inputs have a template that only chooses between "focus" and "blur"
function hearsInVariant(body: string | undefined, event: string): boolean {
  return body !== undefined && /<(input|textarea) /.test(body) && body.includes(`bind${event}="eh"`);
}
