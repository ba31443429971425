/** A rule of new passwords and whether it holds; the server has the last word. */
export interface RuleVerdict {
  rule: 'ruleLength' | 'ruleClasses' | 'ruleOwn' | 'ruleOther';
  met: boolean;
}

const CLASSES = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/];
/** From this length on any characters will do. */
const LONG = 20;

const lengthOf = (text: string): number => [...text].length;
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Judges a new password while it is typed; `own` are the words it must not hold (number, name). */
export function judgePassword(next: string, current: string, own: readonly string[]): RuleVerdict[] {
  const classes = CLASSES.filter((kind) => kind.test(next)).length;
  const holds = own.some((word) => lengthOf(word) > 1 && plain(next).includes(plain(word)));
  return [
    { rule: 'ruleLength', met: lengthOf(next) >= 10 },
    { rule: 'ruleClasses', met: classes >= 3 || lengthOf(next) >= LONG },
    { rule: 'ruleOwn', met: next !== '' && !holds },
    { rule: 'ruleOther', met: next !== '' && next !== current },
  ];
}
