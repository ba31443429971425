import { randomBytes } from 'node:crypto';
import type { Language, Texts } from '../platform/texts/texts.js';

/** WeChat's own script, which alone can lead from a page back into a mini-program. */
const SCRIPT_HOST = 'https://res.wx.qq.com';
const SCRIPT = `${SCRIPT_HOST}/open/js/jweixin-1.6.0.js`;

/** Nothing but this page's own few lines and WeChat's script runs; the page is shown in no frame. */
export function weappPageHeaders(nonce: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-security-policy':
      `default-src 'none'; script-src 'nonce-${nonce}' ${SCRIPT_HOST}; style-src 'nonce-${nonce}';` +
      " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  };
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
/** A text within a script: JSON whose `<` cannot end the script. */
const quoted = (text: string) => JSON.stringify(text).replace(/</g, '\\u003c');

/** The page after the portal, shown inside the mini-program: hands the ticket over and leads back. */
export function weappPage(texts: Texts, language: Language, ticket: string): { html: string; nonce: string } {
  const nonce = randomBytes(16).toString('base64url');
  const say = (key: string) => escaped(texts.say(language, `page.weapp.${key}`));
  const to = `/pages/sign-in/index?ticket=${encodeURIComponent(ticket)}`;
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say('title')}</title>
<style nonce="${nonce}">
body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 17px/1.6 system-ui, sans-serif; }
main { padding: 24px; text-align: center; }
button { min-height: 44px; padding: 0 24px; border: 0; border-radius: 12px; background: #2a5bd7; color: #fff; font: inherit; }
</style>
</head>
<body>
<main>
<p id="said" role="status">${say('going')}</p>
<button id="back" type="button">${say('button')}</button>
</main>
<script nonce="${nonce}" src="${SCRIPT}"></script>
<script nonce="${nonce}">
(function () {
  function go() {
    var app = window.wx && window.wx.miniProgram;
    if (app) app.reLaunch({ url: ${quoted(to)} });
    else document.getElementById('said').textContent = ${quoted(texts.say(language, 'page.weapp.outside'))};
  }
  document.getElementById('back').onclick = go;
  go();
})();
</script>
</body>
</html>
`;
  return { html, nonce };
}
