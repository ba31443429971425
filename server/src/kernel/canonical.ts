import { createHash } from 'node:crypto';

/** JSON with sorted keys and without undefined, so that equal inputs give equal texts. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
}

/** SHA-256 of the canonical form, base64url, 43 characters. */
export function canonicalHash(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('base64url');
}
