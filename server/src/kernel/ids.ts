import { v7, validate } from 'uuid';

/** A new row's id: UUID version 7, so that ids grow with time and need no round trip. */
export function newId(): string {
  return v7();
}

export function isUuid(text: string): boolean {
  return validate(text);
}
