import { createStore, type Store } from '../store';
import { keepStored, readStored } from '../storage';

export type Language = 'zh-CN' | 'en';

const store = createStore<Language | null>(null);

/** The language of texts and of the graph's labels; Chinese unless the person chose otherwise. */
export function currentLanguage(): Language {
  const known = store.get();
  if (known) return known;
  const language: Language = readStored('xg.language') === 'en' ? 'en' : 'zh-CN';
  store.set(language);
  return language;
}

/** Switches the language and remembers it. */
export function chooseLanguage(language: Language): void {
  keepStored('xg.language', language);
  store.set(language);
  if (typeof document === 'object' && document?.documentElement) {
    document.documentElement.setAttribute?.('lang', language);
  }
}

/** The language, to be watched. */
export const languageStore: Pick<Store<Language>, 'get' | 'subscribe'> = {
  get: currentLanguage,
  subscribe: store.subscribe,
};
