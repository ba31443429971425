import type { TextParams } from '../../kernel/refusal.js';
import { deskOf } from '../desk-of.js';
import type { ReviewContext } from '../review-context.js';
import type { TodoRow } from './todo-kind.js';

/** `{place}`: the address of the desk to go to, or its office's name where none is known. */
export function placeOf({ deskOffice, deskCampus }: TodoRow, { dictionaries, language }: ReviewContext): TextParams {
  if (deskOffice === null) return { place: '' };
  const address = deskOf(dictionaries, { deskOffice, deskCampus })?.address ?? '';
  const { name, nameEn } = dictionaries.office(deskOffice);
  return { place: address === '' ? (language === 'en' ? nameEn : name) : address };
}
