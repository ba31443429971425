import { validate, type ValidationError } from 'class-validator';
import { Refusal, type Unmet } from '../../kernel/refusal.js';

const CODES: Readonly<Record<string, string>> = {
  maxLength: 'INVALID_LENGTH',
  minLength: 'INVALID_LENGTH',
  arrayMaxSize: 'INVALID_LENGTH',
  isUuid: 'REQUEST_ID',
};

/** TypeGraphQL's hook: the rules on an input's class, told as one typed refusal with every field at fault. */
export async function validateInput(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const errors = await validate(value, { forbidUnknownValues: false, skipMissingProperties: false });
  if (errors.length > 0)
    throw new Refusal(
      'INVALID_INPUT',
      errors.flatMap((error) => unmetOf(error, '')),
    );
}

function unmetOf(error: ValidationError, path: string): Unmet[] {
  const field = path === '' ? error.property : `${path}.${error.property}`;
  const own = Object.keys(error.constraints ?? {}).map((name) => ({ code: CODES[name] ?? 'INVALID_VALUE', field }));
  return [...own, ...(error.children ?? []).flatMap((child) => unmetOf(child, field))];
}
