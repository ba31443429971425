import { useEffect, useRef } from 'react';

export type Shortcuts = Record<string, (() => void) | undefined>;

const typing = 'input, textarea, select, [contenteditable=true], [role=combobox], [role=listbox], [role=menu]';

/** Whether a key belongs to what has the focus (a field, an open dialog) rather than to the page. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(typing)) return true;
  // Enter and the space bar on a button or a link are theirs.
  if ((event.key === 'Enter' || event.key === ' ') && target?.closest('button, a, [role=button]')) return true;
  return (
    document.querySelector('[role=dialog][aria-modal=true], .ant-modal-wrap:not([style*="display: none"])') !== null
  );
}

/** Single-key shortcuts of a page, written as `KeyboardEvent.key` in lower case. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const run = latest.current[event.key.toLowerCase()];
      if (!run || isTaken(event)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
