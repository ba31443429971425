/** A key's name beside what it does; not read aloud, since the button's own name says it. */
export function Kbd({ children }: { children: string }) {
  return <kbd aria-hidden="true">{children}</kbd>;
}
