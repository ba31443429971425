import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { at, root } from './paths.mjs';

/** Files of the checkout that are committed or about to be (ignored ones are nobody's business). */
export function committedFiles() {
  const out = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  return [...new Set(out.split('\0'))].filter((file) => file && existsSync(at(file)));
}
