import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { LayerProps } from './layerProps';

const REACHABLE = 'button:not([disabled]), a[href], input, textarea';

/** Content over the page: holds the focus while it is open and gives it back afterwards; Escape closes. */
export function Layer({ label, onClose, children }: LayerProps): ReactNode {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Tab' || !sheet.current) return;
    const all = [...sheet.current.querySelectorAll<HTMLElement>(REACHABLE)];
    const first = all[0];
    const last = all[all.length - 1];
    const at = document.activeElement;
    if (event.shiftKey && (at === first || at === sheet.current)) {
      event.preventDefault();
      last?.focus();
    } else if (!event.shiftKey && at === last) {
      event.preventDefault();
      first?.focus();
    }
  };

  return createPortal(
    <div className="layer" onKeyDown={onKeyDown}>
      <div className="layer-shade" onClick={onClose} />
      <div ref={sheet} role="dialog" aria-modal="true" aria-label={label} tabIndex={-1} className="layer-sheet">
        {children}
      </div>
    </div>,
    document.body,
  );
}
