/** Words of the one search. */
export const zhCN = {
  search: '搜索',
  hint: '搜功能、通知、流程、问答，也可输拼音',
  kind: '只看哪一类',
  all: '全部',
  FUNCTION: '功能',
  GUIDE: '办事流程',
  FAQ: '常见问题',
  NOTICE: '近期通知',
  moreOf: '更多{kind}',
  recent: '最近搜索',
  clear: '清空',
  again: '搜索“{words}”',
  begin: '想办什么，直接写',
  beginHint: '比如“补办”“助学金”，或拼音首字母“xlzx”。',
  none: '没有找到“{words}”',
  noneHint: '换一个词，或者少写几个字再试。大家常搜却搜不到的词，负责部门会看到并补上说明。',
  tellUs: '没有找到？告诉我们',
  tellWords: '我想找“{words}”，没有搜到。',
  closed: '未开放',
};
export type SearchText = keyof typeof zhCN;
