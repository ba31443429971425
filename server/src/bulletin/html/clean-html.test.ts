import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../kernel/global-id.js';
import { cleanHtml } from './clean-html.js';
import { forReaders } from './for-readers.js';
import { plainText } from './plain-text.js';
import { strangers } from '../../../test/kit/strangers.js';

const FILE = '01935342-1111-7111-8111-111111111111';
const OTHER = '01935342-2222-7222-8222-222222222222';

/** What goes in, and what comes out. */
const ATTACKS: readonly (readonly [what: string, dirty: string, clean: string])[] = [
  ['a script', 'a<script>alert(1)</script>b', 'ab'],
  ['a script in capitals', '<ScRiPt src=//evil>x</sCrIpT>ok', 'ok'],
  ['a script that never ends', 'a<script>alert(1)', 'a'],
  ['control characters and turned directions', '<p>a\u0001b&#x202e;c\u2067d\u0085</p>', '<p>abcd</p>'],
  ['half a script around another', '<scr<script>ipt>alert(1)</script>b', 'ipt&gt;alert(1)b'],
  ['a handler', '<p onclick="alert(1)" ONMOUSEOVER=alert(2)>x</p>', '<p>x</p>'],
  ['a handler after a slash', '<p/onclick=alert(1)>x</p>', '<p>x</p>'],
  ['a handler on a picture', `<img src="xg-file:${FILE}" onerror="alert(1)">`, `<img src="xg-file:${FILE}" alt="" />`],
  ['a javascript link', '<a href="javascript:alert(1)">x</a>', 'x'],
  ['one with a tab in it', '<a href="java\tscript:alert(1)">x</a>', 'x'],
  ['one in entities', '<a href="&#106;avascript&colon;alert(1)">x</a>', 'x'],
  ['one behind controls', '<a href="\u0001 javascript:alert(1)">x</a>', 'x'],
  ['a vbscript link', '<a href="vbscript:msgbox(1)">x</a>', 'x'],
  ['a data link', '<a href="data:text/html,<script>alert(1)</script>">x</a>', 'x'],
  ['a data picture', '<img src="data:image/svg+xml;base64,PHN2Zz4=">x', 'x'],
  ['a blob and a file', '<a href="blob:https://a/1">x</a><a href="file:///etc/passwd">y</a>', 'xy'],
  ['a link without a scheme', '<a href="//evil.example/">x</a><a href="/console/">y</a>', 'xy'],
  ['a picture from elsewhere', '<img src="https://evil.example/track.gif">x', 'x'],
  ['a picture of many sources', '<img srcset="https://evil.example/a 1x"><picture><source srcset=x></picture>x', 'x'],
  ['a drawing', '<svg onload=alert(1)><script>alert(2)</script><a href="javascript:3">x</a></svg>y', 'y'],
  ['a formula', '<math><mi xlink:href="javascript:alert(1)">x</mi></math>y', 'y'],
  [
    'a style',
    '<style>@import "https://evil"</style><p style="background:url(javascript:1)" class=c id=i>x</p>',
    '<p>x</p>',
  ],
  ['a frame', '<iframe src="https://evil" srcdoc="<script>1</script>">x</iframe>y', 'y'],
  ['an object', '<object data=x><embed src=y></object><applet>z</applet>w', 'w'],
  ['a form', '<form action=https://evil><input name=p><button formaction=x>b</button></form>y', 'by'],
  [
    'a page of its own',
    '<base href=//evil><meta http-equiv=refresh content="0;url=x"><link rel=stylesheet href=x>y',
    'y',
  ],
  ['a comment', 'a<!-- <img src=x onerror=1> -->b<!--[if IE]><script>1</script><![endif]-->c', 'abc'],
  ['a comment that is none', '<!--><img src=x onerror=alert(1)>-->x', '--&gt;x'],
  ['raw text', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>x', 'x'],
  ['a text area', '<textarea><img src=x onerror=1></textarea>x<title><b>y</b></title>', 'x'],
  ['plain text that never ends', 'a<plaintext><b>x', 'a'],
  ['a template', '<template><script>1</script><p>x</p></template>y', 'y'],
  ['a drawing that breaks out', '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">', ''],
  [
    'a formula that breaks out',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '',
  ],
  [
    'a form in a form in a formula',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
    '',
  ],
  ['words that look like marks', '&lt;script&gt;alert(1)&lt;/script&gt;', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['marks written twice', '&amp;lt;img onerror=1&amp;gt;', '&amp;lt;img onerror=1&amp;gt;'],
  [
    'an attribute that breaks out',
    `<img src="xg-file:${FILE}" alt='"><script>alert(1)</script>'>`,
    `<img src="xg-file:${FILE}" alt="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" />`,
  ],
  [
    'a link that breaks out',
    `<a href='https://a/"onclick="alert(1)'>x</a>`,
    '<a href="https://a/%22onclick=%22alert(1)" rel="noopener noreferrer nofollow" target="_blank">x</a>',
  ],
  [
    'a link that opens another page',
    '<a href="https://a/" target=_top rel=opener>x</a>',
    '<a href="https://a/" rel="noopener noreferrer nofollow" target="_blank">x</a>',
  ],
  [
    'a cell as wide as the world',
    '<table><tr><td colspan=99999999 rowspan="2" bgcolor=red>x</td></tr></table>',
    '<table><tbody><tr><td rowspan="2">x</td></tr></tbody></table>',
  ],
  ['tags of nobody', '<x-y onclick=1>a</x-y><constructor>b</constructor>', 'ab'],
  ['a null in a name', '<scr\u0000ipt>alert(1)</scr\u0000ipt>', 'alert(1)'],
];

describe('a text of a stranger', () => {
  it.each(ATTACKS)('loses %s', (_what, dirty, clean) => {
    const { html } = cleanHtml(dirty);
    expect(html).toBe(clean);
    expect(strangers(html)).toEqual([]);
  });

  it('is of the list in a browser’s eyes, whatever is put together, and cleaning it again changes nothing', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          'svg',
          'math',
          'style',
          'script',
          'p',
          'table',
          'td',
          'a',
          'img',
          'form',
          'noscript',
          'title',
          'select',
          'template',
          'mtext',
          'h1',
          'b',
          'li',
        ].flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} onload=x href="javascript:1" src='x"`, `<${tag}/`]),
      ),
      fc.constantFrom(
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '"',
        "'",
        '>',
        '<',
        '&lt;',
        '&#x3c;',
        '&amp;',
        '\u0000',
        '`',
        '=',
        ' ',
        '<?',
        '/>',
      ),
      fc.constantFrom(
        `<img src="xg-file:${FILE}" alt="`,
        '<a href="https://a.example/?a=1&b=2" ',
        '<a href="mailto:a@b.cn">',
        '<td colspan=3>',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const once = cleanHtml(pieces.join(''));
        expect(strangers(once.html)).toEqual([]);
        expect(cleanHtml(once.html)).toEqual(once);
        const shown = forReaders(once.html, new Set([FILE]), (id) => `/files/${id}?a=1&b="2"`);
        expect(cleanHtml(shown).html.replaceAll('/files/', 'xg-file:')).toBe(once.html);
      }),
      { numRuns: 800 },
    );
  });

  it('is no deeper than a browser bears', () => {
    const deep = cleanHtml(`${'<div>'.repeat(4_000)}x${'</div>'.repeat(4_000)}`).html;
    expect(deep).toBe(`${'<div>'.repeat(40)}x${'</div>'.repeat(40)}`);
    const began = performance.now();
    expect(cleanHtml(`${'<div>'.repeat(500_000)}x<script>`).html).toBe('x');
    expect(cleanHtml(`${'<td><b>'.repeat(200_000)}x`).html).toBe('x');
    expect(cleanHtml('<p>y<li>'.repeat(2_000)).html).toMatch(/^<p>y<\/p><li><\/li>|^<p>y<\/p><li><p>y/);
    // A text that parsers dig into takes them minutes.
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

describe('what a person wrote', () => {
  it('keeps headings, lists, tables and marks in one spelling', () => {
    const { html } = cleanHtml(
      '<h1>标题</h1><h5>小</h5><p><b>粗</b><i>斜</i><u>线</u><strike>删</strike></p><ol start="3" type=a><li>一</li></ol>' +
        '<table class=x><thead><tr><th>甲</th></tr></thead><tbody><tr><td colspan="2">乙</td></tr></tbody></table><hr>',
    );
    expect(html).toBe(
      '<h2>标题</h2><h4>小</h4><p><strong>粗</strong><em>斜</em><u>线</u><s>删</s></p><ol start="3"><li>一</li></ol>' +
        '<table><thead><tr><th>甲</th></tr></thead><tbody><tr><td colspan="2">乙</td></tr></tbody></table><hr />',
    );
  });

  it('names files of ours in any spelling that the graph gave out, and no others', () => {
    const global = toGlobalId('StoredFile', FILE);
    for (const src of [
      `xg-file:${FILE}`,
      `xg-file:${global}`,
      `/files/${global}`,
      `/files/${global}?expires=1&signature=x`,
    ]) {
      expect(cleanHtml(`<img src="${src}">`)).toEqual({
        html: `<img src="xg-file:${FILE}" alt="" />`,
        pictures: [FILE],
        linked: [],
      });
      const link = cleanHtml(`<a href="${src}">附件</a>`);
      expect([link.linked, link.html.includes(`href="xg-file:${FILE}"`)]).toEqual([[FILE], true]);
    }
    for (const src of [
      `/files/${toGlobalId('Notice', FILE)}`,
      `https://evil.example/files/${global}`,
      `/files/../${global}`,
      'xg-file:',
      'xg-file:..',
    ]) {
      expect(cleanHtml(`<img src="${src}">`)).toEqual({ html: '', pictures: [], linked: [] });
    }
  });

  it('is plain words, a line a block', () => {
    const { html } = cleanHtml(
      '<h2>放假  安排</h2><p>一&nbsp;月<br>二月</p><ul><li>A &amp; B</li><li>&lt;b&gt;</li></ul><table><tr><td>甲</td><td>乙</td></tr></table>',
    );
    expect(plainText(html)).toBe('放假 安排\n一 月\n二月\nA & B\n<b>\n甲 乙');
    expect(plainText(cleanHtml('<p>\n </p><p>&nbsp;</p>').html)).toBe('');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (words) => {
        const said = words.replace(/[\p{Cc}\s]+/gu, ' ').trim();
        const written = said.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
        expect(plainText(cleanHtml(`<p>${written}</p>`).html)).toBe(said);
      }),
    );
  });

  it('is shown with its own files only, in looks that need no style sheet', () => {
    const { html } = cleanHtml(
      `<img src="xg-file:${FILE}"><img src="xg-file:${OTHER}"><table><tr><td>x</td></tr></table>`,
    );
    const shown = forReaders(html, new Set([FILE]), () => '/files/x?a=1&b=2');
    expect(shown).toContain('src="/files/x?a=1&amp;b=2"');
    expect(shown).toContain(`src="xg-file:${OTHER}"`);
    expect(shown).toMatch(/<table style="[^"]+"><tbody><tr><td style="[^"]*border:1px[^"]*">x<\/td>/);
  });
});
