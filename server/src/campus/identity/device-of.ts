/** What a user agent tells of the system, in our words; the first that fits. */
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/i, 'HarmonyOS'],
  [/Android/i, 'Android'],
  [/iPhone|iPod/i, 'iPhone'],
  [/iPad/i, 'iPad'],
  [/Windows/i, 'Windows'],
  [/Mac OS X|Macintosh/i, 'macOS'],
  [/Linux|X11/i, 'Linux'],
];

/** And of the app or browser. Those that pretend to be others come first. */
const APPS: readonly (readonly [RegExp, string])[] = [
  [/wxwork/i, 'WeCom'],
  [/MicroMessenger/i, 'WeChat'],
  [/Edg(e|A|iOS)?\//i, 'Edge'],
  [/Firefox|FxiOS/i, 'Firefox'],
  [/Chrome|CriOS/i, 'Chrome'],
  [/Safari/i, 'Safari'],
];

export const UNKNOWN_DEVICE = 'Other';

/** The kind of device in a word or two (`Android · WeCom`): enough to know one's own again, and nothing to follow people by. */
export function deviceOf(userAgent: string): string {
  const head = userAgent.slice(0, 1_000);
  const words = [SYSTEMS, APPS].flatMap((list) => list.find(([pattern]) => pattern.test(head))?.[1] ?? []);
  return words.length === 0 ? UNKNOWN_DEVICE : words.join(' · ');
}

/** Whether the page is shown inside WeCom, where one is signed in already. */
export function insideWeCom(userAgent: string): boolean {
  return /wxwork/i.test(userAgent.slice(0, 1_000));
}
