import './side-pane.css';
import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { uiTexts } from './texts';

interface SidePaneProps {
  title: string;
  /** a word beside the title, such as a number */
  note?: ReactNode;
  /** changes when another item is opened: the pane scrolls up again */
  subject: string;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
}

/**
 * The open item at the side. No dialog: the list stays in reach, so that one can go through it with the pane open.
 * On narrow screens the style sheet lays it over the list.
 */
export function SidePane({ title, note, subject, onClose, children, footer }: SidePaneProps) {
  const t = uiTexts.use();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [subject]);
  return (
    <aside className="side-pane" aria-label={title}>
      <header>
        <h2>{title}</h2>
        {note && <small>{note}</small>}
        <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label={t('close')} onClick={onClose} />
      </header>
      {/* Focusable so that a long item can be scrolled by keyboard. */}
      <div className="side-pane-body" ref={body} tabIndex={0} role="region" aria-label={title}>
        {children}
      </div>
      {footer && <footer>{footer}</footer>}
    </aside>
  );
}
