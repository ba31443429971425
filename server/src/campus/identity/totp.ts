import { Secret, TOTP } from 'otpauth';
import type { Instant } from '../../kernel/clock.js';

/** What authenticator apps understand without being told: SHA-1, six digits, half a minute. */
const PARAMETERS = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const ISSUER = 'Xuegong';
/** How many steps a clock may be off, either way. */
const WINDOW = 1;

/** 160 random bits in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

const totpOf = (secret: string, label: string) =>
  new TOTP({ ...PARAMETERS, issuer: ISSUER, label, secret: Secret.fromBase32(secret) });

/** The address that authenticator apps read from a QR code. */
export function totpUri(secret: string, label: string): string {
  return totpOf(secret, label).toString();
}

/** The time step that the code belongs to; null for a code of no step around now. */
export function stepOfCode(secret: string, code: string, now: Instant): number | null {
  const delta = totpOf(secret, '').validate({ token: code, timestamp: now, window: WINDOW });
  return delta === null ? null : Math.floor(now / (PARAMETERS.period * 1_000)) + delta;
}

/** The code of a moment; for tests and for whoever stands in for an app. */
export function codeAt(secret: string, now: Instant): string {
  return totpOf(secret, '').generate({ timestamp: now });
}
