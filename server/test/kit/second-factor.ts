import { factorSecretOf } from '../../src/campus/identity/second-factor.js';
import { newTotpSecret } from '../../src/campus/identity/totp.js';
import type { TestHouse } from './test-house.js';

/** Gives an account a second factor that is in force, without recovery codes; answers its secret in base32. */
export async function secondFactorFor(house: TestHouse, username: string): Promise<string> {
  const { database, cipher } = house.house.services;
  const secret = newTotpSecret();
  const [account] = await database.all<{ id: string }>('SELECT id FROM account WHERE username = ?', [username]);
  if (account === undefined) throw new Error(`no account ${username}`);
  await database.run(
    "INSERT INTO second_factor (account_id, secret, created_at, confirmed_at, last_step, recovery_hashes) VALUES (?, ?, 1, 1, 0, '[]')",
    [account.id, cipher.seal(secret, factorSecretOf(account.id))],
  );
  return secret;
}
