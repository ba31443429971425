import { useStore } from '../store';
import { currentLanguage, languageStore, type Language } from './language';

/** The texts of one room, in every language. */
export type Catalogue<Key extends string> = Record<Language, Record<Key, string>>;
export type Params = Record<string, string | number>;
export type Say<Key extends string> = (key: Key, params?: Params) => string;

/** Fills `{name}` places. */
export function fill(text: string, params: Params = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}

/** Words outside of a component. */
export function say<Key extends string>(catalogue: Catalogue<Key>, key: Key, params?: Params): string {
  return fill(catalogue[currentLanguage()][key], params);
}

/** The words of a room for a component; follows the language. */
export function useTexts<Key extends string>(catalogue: Catalogue<Key>): Say<Key> {
  const language = useStore(languageStore);
  return (key, params) => fill(catalogue[language][key], params);
}
