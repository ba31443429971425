import { wrong } from './problem.js';

// The problems of these values quote nothing of them.

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An ID number of the mainland, by its check character (GB 11643); other papers are letters and digits. */
export function idNumber(text: string): string {
  const number = text.replace(/\s/g, '').toUpperCase();
  if (/^\d{17}[\dX]$/.test(number)) {
    const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
    return number[17] === '10X98765432'[sum % 11] ? number : wrong('ID_NUMBER_CHECK');
  }
  // Passports and the permits of Hong Kong, Macao and Taiwan; all digits in another length is a mainland number gone wrong.
  return /^(?=.*[A-Z])[A-Z0-9()]{6,18}$/.test(number) || /^\d{8}$/.test(number) ? number : wrong('ID_NUMBER_FORM');
}

export function phone(text: string): string {
  const number = text.replace(/[\s-]/g, '').replace(/^(\+?86)(?=1\d{10}$)/, '');
  return /^\+?\d{7,15}$/.test(number) ? number : wrong('PHONE_FORM');
}

export function bankAccount(text: string): string {
  const number = text.replace(/[\s-]/g, '');
  // Excel keeps fifteen digits: a longer number that was not text ends in zeros, or stands there as 6.2E+18.
  if (/^\d(\.\d+)?E\+\d+$/i.test(number)) return wrong('DIGITS_LOST');
  if (/^\d{15}0{3,}$/.test(number) && !passesLuhn(number)) return wrong('DIGITS_LOST');
  return /^\d{10,25}$/.test(number) ? number : wrong('BANK_ACCOUNT_FORM');
}

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
