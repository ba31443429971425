import { useMemo } from 'react';
import { type Language, language, useLanguage } from './language';

export type Params = Record<string, string | number>;
type Catalogue<K extends string> = Readonly<Record<K, string>>;
export type Translate<K extends string> = (key: K, params?: Params) => string;

/** Puts `{name}` placeholders into a sentence; an unknown one stays visible rather than vanishing. */
export function fill(sentence: string, params: Params = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** Ties a room's two catalogues together. The types see to it that both bear the same keys. */
export function createTexts<K extends string>(catalogues: Record<Language, Catalogue<K>>) {
  const speak =
    (spoken: Language): Translate<K> =>
    (key, params) =>
      fill(catalogues[spoken][key], params);
  return {
    speak,
    /** For code outside a component. */
    now: (): Translate<K> => speak(language.get()),
    use(): Translate<K> {
      const spoken = useLanguage();
      return useMemo(() => speak(spoken), [spoken]);
    },
  };
}
