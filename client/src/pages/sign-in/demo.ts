import type { SignInText } from './texts.zh-CN';

/** The demo university's students; shown only when the server says that it is one. */
export const DEMO_PASSWORD = 'Xuegong-demo-1';

export const DEMO_ACCOUNTS: readonly { username: string; who: SignInText }[] = [
  { username: '230900001', who: 'demoSevere' },
  { username: '230900002', who: 'demoPlain' },
  { username: '2250001', who: 'demoMaster' },
];
