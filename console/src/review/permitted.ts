/** Whether somebody who holds `held` may open what asks for any of `asked`. */
export function permitted(held: readonly string[], asked: readonly string[]): boolean {
  return asked.some((permission) => held.includes(permission));
}
