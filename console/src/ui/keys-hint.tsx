import { Fragment } from 'react';
import { Kbd } from './kbd';

/** A sentence whose `{J}` are drawn as keys. */
export function KeysHint({ sentence, names = {} }: { sentence: string; names?: Record<string, string> }) {
  return sentence.split(/\{(\w+)\}/).map((part, index) =>
    // Every second part is what stood in braces.
    index % 2 === 1 ? <Kbd key={part}>{names[part] ?? part}</Kbd> : <Fragment key={part + index}>{part}</Fragment>,
  );
}
