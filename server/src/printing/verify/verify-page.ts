import { createHash } from 'node:crypto';
import type { Language, Texts } from '../../platform/texts/texts.js';
import type { Verification } from './verify-certificate.js';
import { VERIFY_STYLE } from './verify-style.js';

/** What the page answers: a certificate, that there is none, that one asks too often, or nothing yet. */
export type VerifyAnswer = Verification | 'UNKNOWN' | 'LIMITED' | 'ASK';

const STYLE_HASH = createHash('sha256').update(VERIFY_STYLE).digest('base64');

/** Headers of the page: no scripts, nothing from elsewhere, kept and indexed by nobody. */
export const VERIFY_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  vary: 'accept-language',
};

/** The public page as HTML, in the reader's language. */
export function verifyPage(texts: Texts, language: Language, answer: VerifyAnswer): string {
  const say = (key: string) => escaped(texts.say(language, key));
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow">' +
    `<meta name="color-scheme" content="light dark"><title>${say('verify.title')} · ${say('service.university')}</title>` +
    `<style>${VERIFY_STYLE}</style></head><body>` +
    `<header><p>${say('service.university')}</p><h1>${say('verify.title')}</h1></header><main>` +
    `${body(say, answer)}</main></body></html>`
  );
}

type Say = (key: string) => string;

function body(say: Say, answer: VerifyAnswer): string {
  if (answer === 'ASK') return form(say, 'verify.ask');
  if (answer === 'LIMITED') return verdict('warn', '!', say('verify.limited'), say('verify.limitedHint'));
  if (answer === 'UNKNOWN') {
    return verdict('bad', '?', say('verify.unknown'), say('verify.unknownHint')) + form(say, 'verify.again');
  }
  const head = answer.valid ? verdict('ok', '✓', say('verify.valid'), '') : verdict('bad', '✕', say('verify.void'), '');
  const facts: [string, string][] = [
    ['verify.serialNo', answer.serialNo],
    ['verify.kind', answer.kind],
    ['verify.name', answer.maskedName],
    ['verify.issuedOn', answer.issuedOn],
    ['verify.issuer', answer.issuer],
  ];
  if (answer.voidedOn !== null) facts.push(['verify.voidedOn', answer.voidedOn]);
  const rows = facts.map(([key, value]) => `<div><dt>${say(key)}</dt><dd>${escaped(value)}</dd></div>`).join('');
  return `${head}<dl class="card">${rows}</dl><p class="note">${say('verify.note')}</p>${form(say, 'verify.again')}`;
}

function verdict(tone: 'ok' | 'warn' | 'bad', mark: string, words: string, hint: string): string {
  const more = hint === '' ? '' : `<p>${hint}</p>`;
  return `<section class="card verdict ${tone}"><span aria-hidden="true">${mark}</span><div><h2>${words}</h2>${more}</div></section>`;
}

function form(say: Say, title: string): string {
  return (
    `<form class="card" action="/verify" method="get"><label for="code">${say(title)}</label>` +
    `<p class="note">${say('verify.askHint')}</p>` +
    `<input id="code" name="code" required maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false" placeholder="${say('verify.code')}">` +
    `<button>${say('verify.submit')}</button></form>`
  );
}

function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');
}
