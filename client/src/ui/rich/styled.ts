const LOOKS: readonly (readonly [tags: string, style: string])[] = [
  ['p|ul|ol|pre|table', 'margin:0 0 12px'],
  ['ul|ol', 'padding-left:24px'],
  ['h2', 'margin:16px 0 8px;font-size:1.14em;font-weight:600'],
  ['h3|h4', 'margin:12px 0 8px;font-weight:600'],
  ['blockquote', 'margin:0 0 12px;padding-left:12px;border-left:3px solid #8a93a3'],
  ['pre', 'white-space:pre-wrap'],
  ['td|th', 'min-width:4em'],
  ['table', 'max-width:none'],
];

/** WeChat's rich-text sees no style sheet: the looks that Rich.scss gives a browser, written into the tags. */
export function styled(html: string): string {
  return html.replace(/<([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/g, (whole, name: string, rest: string) => {
    const looks = LOOKS.filter(([tags]) => tags.split('|').includes(name)).map(([, style]) => style);
    if (looks.length === 0) return whole;
    const [, before = '', own = '', after = ''] = /^(.*?) style="([^"]*)"(.*)$/s.exec(rest) ?? [whole, rest, '', ''];
    return `<${name} style="${[own, ...looks].filter(Boolean).join(';')}"${before}${after}>`;
  });
}
