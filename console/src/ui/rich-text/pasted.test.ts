import { describe, expect, it } from 'vitest';
import { cleanPasted } from './pasted';

const wordLine = (level: number, bullet: string, text: string) =>
  `<p class=MsoListParagraph style='margin-left:21.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
  `<span lang=EN-US style='font-family:Wingdings'>${bullet}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span>` +
  `<![endif]>${text}</p>\n`;

describe('what is pasted', () => {
  it('from Word loses its wrapping, comments and elements, and keeps the words', () => {
    const { html } = cleanPasted(
      '<html xmlns:o="urn:x"><head><style>p.MsoNormal{margin:0}</style><!--[if gte mso 9]><xml><w:View/></xml><![endif]-->' +
        '</head><body><!--StartFragment--><h1>标题</h1><p class=MsoNormal>正文<o:p></o:p></p><p class=MsoNormal><span>&nbsp;</span></p>' +
        '<!--EndFragment--></body></html>',
    );
    expect(html).toBe('<h2>标题</h2><p class=MsoNormal>正文</p>');
  });

  it('from Word has lists where it had bullets', () => {
    const { html } = cleanPasted(wordLine(1, '·', '甲') + wordLine(1, '·', '乙') + '<p>完</p>');
    expect(html).toBe('<ul><li>甲</li><li>乙</li></ul><p>完</p>');
  });

  it('from Word has numbered lists, and lists within lists', () => {
    const { html } = cleanPasted(wordLine(1, '1.', '甲') + wordLine(2, '·', '内') + wordLine(1, '2.', '乙'));
    expect(html).toBe('<ol><li>甲<ul><li>内</li></ul></li><li>乙</li></ol>');
  });

  it('ends a list where another kind begins', () => {
    const { html } = cleanPasted(wordLine(1, '·', '甲') + wordLine(1, '一、', '乙'));
    expect(html).toBe('<ul><li>甲</li></ul><ol><li>乙</li></ol>');
  });

  it('leaves out pictures from elsewhere and counts them, keeps ours', () => {
    const { html, left } = cleanPasted(
      '<p><img src="file:///C:/a.png"><img src=https://a.example/b.png><img alt="c" src="/files/abc"></p>',
    );
    expect(left).toBe(2);
    expect(html).toBe('<p><img alt="c" src="/files/abc"></p>');
  });

  it('keeps tables and links', () => {
    const table = '<table><tr><td>甲</td></tr></table><p><a href="https://www.dhu.edu.cn">x</a></p>';
    expect(cleanPasted(table)).toEqual({ html: table, left: 0 });
  });
});
