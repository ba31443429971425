/** Whether somebody who holds `held` may open what asks for any of `asked`; null asks for nothing of the staff. */
export function permitted(held: readonly string[], asked: readonly string[] | null): boolean {
  return asked === null || asked.some((permission) => held.includes(permission));
}
