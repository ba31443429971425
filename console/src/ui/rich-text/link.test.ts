import { describe, expect, it } from 'vitest';
import { linkOf } from './link';

describe('where a link leads', () => {
  it.each([
    ['https://www.dhu.edu.cn/a?b=1', 'https://www.dhu.edu.cn/a?b=1'],
    ['www.dhu.edu.cn', 'https://www.dhu.edu.cn'],
    ['dhu.edu.cn:8080/x', 'https://dhu.edu.cn:8080/x'],
    ['xsc@dhu.edu.cn', 'mailto:xsc@dhu.edu.cn'],
    ['tel:021-67792000', 'tel:021-67792000'],
    ['/files/abc=', '/files/abc='],
    ['  ', ''],
  ])('%s is taken', (typed, href) => expect(linkOf(typed)).toBe(href));

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'file:///C:/a',
    'ftp://a.example/x',
    'a b',
    'nowhere',
    '//',
  ])('%s is not', (typed) => expect(linkOf(typed)).toBeNull());
});
