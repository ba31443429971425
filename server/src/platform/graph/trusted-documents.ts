import { readFileSync } from 'node:fs';
import { signsInOnce } from './document-limits.js';
import { parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Documents that our released clients send, known by their hash. The file only grows. */
export class TrustedDocuments {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #parsed = new Map<string, DocumentNode>();
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema, texts: Readonly<Record<string, string>>) {
    this.#schema = schema;
    this.#texts = new Map(Object.entries(texts));
  }

  static read(schema: GraphQLSchema, file: string): TrustedDocuments {
    return new TrustedDocuments(schema, JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  }

  /** The document of a hash, checked against the schema on its first use; null for a hash that nobody published. */
  get(hash: string): DocumentNode | null {
    const known = this.#parsed.get(hash);
    if (known !== undefined) return known;
    const text = this.#texts.get(hash);
    if (text === undefined) return null;
    const document = parse(text);
    const [mistake] = validate(this.#schema, document);
    if (mistake !== undefined) throw new Error(`published document ${hash} no longer fits: ${mistake.message}`);
    if (!signsInOnce(document)) throw new Error(`published document ${hash} signs in more than once`);
    this.#parsed.set(hash, document);
    return document;
  }

  get size(): number {
    return this.#texts.size;
  }
}
