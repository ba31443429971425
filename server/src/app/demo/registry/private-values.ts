import type { Random } from '../random.js';
import { regions } from './regions.js';

/** Made-up values that pass the checks of real ones; none belongs to anybody. */
export interface PrivateValues {
  readonly idNumber: string;
  readonly phone: string;
  readonly bankAccount: string;
  readonly bankName: string;
}

const BANKS = [
  ['6217', '中国银行上海松江支行'],
  ['6222', '中国工商银行上海延安西路支行'],
  ['6228', '中国农业银行上海松江大学城支行'],
] as const;

export function privateValues(random: Random, homeRegion: string | null, grade: number): PrivateValues {
  const [prefix, bankName] = random.pick(BANKS);
  return {
    idNumber: idNumber(random, homeRegion, grade - 18),
    phone: `1${random.pick(['38', '39', '50', '77', '89'])}${digits(random, 8)}`,
    bankAccount: withLuhn(`${prefix}00${digits(random, 12)}`),
    bankName,
  };
}

function idNumber(random: Random, homeRegion: string | null, birthYear: number): string {
  const region = regions.find(({ code }) => code === homeRegion)?.digits ?? '31';
  const birthday = `${birthYear}${two(1 + random.below(12))}${two(1 + random.below(28))}`;
  const body = `${region}0101${birthday}${digits(random, 3)}`;
  return body + idCheckCharacter(body);
}

/** GB 11643: the last character of an ID number over its first seventeen digits. */
export function idCheckCharacter(body: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return '10X98765432'[sum % 11] ?? '';
}

function withLuhn(body: string): string {
  const sum = [...body].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => String(random.below(10))).join('');
}

const two = (n: number) => String(n).padStart(2, '0');
