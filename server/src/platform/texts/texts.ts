import type { TextParams } from '../../kernel/refusal.js';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One room's texts: the same keys in each language; `{name}` stands for a parameter. */
export type Catalogue = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Every text that the server says to people, out of the catalogues of its rooms. */
export class Texts {
  readonly #texts: Record<Language, Map<string, string>> = { 'zh-CN': new Map(), en: new Map() };

  constructor(catalogues: readonly Catalogue[]) {
    for (const catalogue of catalogues) {
      for (const language of LANGUAGES) {
        for (const [key, text] of Object.entries(catalogue[language])) {
          if (this.#texts[language].has(key)) throw new Error(`text declared twice: ${key}`);
          this.#texts[language].set(key, text);
        }
      }
    }
    const problems = catalogueProblems(this.#texts);
    if (problems.length > 0) throw new Error(`message catalogues: ${problems.join('; ')}`);
  }

  has(key: string): boolean {
    return this.#texts['zh-CN'].has(key);
  }

  /** The text with its parameters filled in. A missing key is a defect of ours, so it throws. */
  say(language: Language, key: string, params: TextParams = {}): string {
    const text = this.#texts[language].get(key);
    if (text === undefined) throw new Error(`no text: ${key}`);
    if (!text.includes('{')) return text;
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  }
}

function catalogueProblems(texts: Record<Language, Map<string, string>>): string[] {
  const problems: string[] = [];
  for (const key of texts['zh-CN'].keys()) if (!texts.en.has(key)) problems.push(`${key} has no English`);
  for (const [key, text] of texts.en) {
    if (!texts['zh-CN'].has(key)) problems.push(`${key} has no Chinese`);
    if (/\p{Script=Han}/u.test(text)) problems.push(`${key} holds Chinese in the English catalogue`);
  }
  return problems;
}

/** The language of an `accept-language` header: Chinese unless English is asked for first. */
export function languageOf(header: string | undefined): Language {
  return header !== undefined && /^\s*en\b/i.test(header) ? 'en' : 'zh-CN';
}
