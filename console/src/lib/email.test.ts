import { expect, it } from 'vitest';
import { isEmail } from './email';

it('an address is told from what is none', () => {
  expect(['li.na@dhu.edu.cn', '2023001@mail.dhu.edu.cn', '李娜@例子.中国'].filter(isEmail)).toHaveLength(3);
  expect(
    ['li.na', '@dhu.edu.cn', 'a@b', 'a@b.', 'a b@dhu.edu.cn', 'a@b.cn,c@d.cn', 'L <a@b.cn>'].filter(isEmail),
  ).toEqual([]);
});
