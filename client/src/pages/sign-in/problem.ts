import { zhCN, type SignInText } from './texts.zh-CN';

/** The words for a failed way of signing in, by the code in the page's address; a code that a newer server sends still gets some. */
export function problemText(code: string): SignInText {
  const key = `problem${code}`;
  return key in zhCN ? (key as SignInText) : 'problemOTHER';
}
