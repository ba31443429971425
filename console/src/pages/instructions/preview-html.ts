import type { Words } from './draft';
import { type MarkedLine, markedLines } from './marked';

interface PreviewTexts {
  notice: string;
  procedure: string;
  added: string;
  removed: string;
  untitled: string;
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const LOOKS = `<style>
  ul, ol { margin: 0 0 20px; padding: 0; list-style: none; }
  li { margin-bottom: 10px; }
  ul.plain { padding-left: 1.2em; list-style: disc; }
  ol.path li { position: relative; padding: 0 0 6px 38px; counter-increment: step; }
  ol.path li::before { content: counter(step); position: absolute; left: 0; top: 1px; width: 26px; height: 26px; border-radius: 50%;
    background: #eaf0fd; color: #2450c4; font-size: 13px; font-weight: 600; line-height: 26px; text-align: center; }
  ol.path li:not(:last-child)::after { content: ''; position: absolute; left: 12px; top: 29px; bottom: -8px; width: 2px; background: #eaf0fd; }
  .tag { display: inline-block; margin-right: 8px; padding: 0 6px; border-radius: 6px; font-size: 12px; line-height: 20px; }
  .added .tag { background: #e6f5ee; color: #137347; } .removed .tag { background: #fcebe9; color: #c2322a; }
  .removed span.text { color: #5b6472; text-decoration: line-through; }
</style>`;

const plain = (lines: readonly string[]) => lines.map((line) => `<li>${escaped(line)}</li>`).join('');

/**
 * What a student's phone shows before a function is used; who ticked `read` sees what is new and what is gone. Every word
 * is escaped.
 */
export function previewHtml(words: Words, read: Words | null, t: PreviewTexts): string {
  const marks = { SAME: '', ADDED: t.added, REMOVED: t.removed };
  const marked = ({ text, mark }: MarkedLine) =>
    `<li class="${mark.toLowerCase()}">${mark === 'SAME' ? '' : `<span class="tag">${escaped(marks[mark])}</span>`}` +
    `<span class="text">${escaped(text)}</span></li>`;
  const changes = (before: readonly string[], after: readonly string[]) =>
    `<ul>${markedLines(before, after).map(marked).join('')}</ul>`;
  const notice = read ? changes(read.notice, words.notice) : `<ul class="plain">${plain(words.notice)}</ul>`;
  const procedure = read ? changes(read.procedure, words.procedure) : `<ol class="path">${plain(words.procedure)}</ol>`;
  return (
    `${LOOKS}<h1>${escaped(words.title || t.untitled)}</h1>` +
    `<h2>${escaped(t.notice)}</h2>${notice}<h2>${escaped(t.procedure)}</h2>${procedure}`
  );
}
