import './html-preview.css';
import { useRef } from 'react';

interface HtmlPreviewProps {
  title: string;
  html: string;
  /** how wide, in CSS pixels; left out: a phone's 375 */
  width?: number;
}

const LOOKS = `
  body { margin: 0; padding: 16px; font: 16px/1.7 -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
    color: #14181f; background: #fff; overflow-wrap: anywhere; }
  h1 { font-size: 20px; line-height: 1.4; margin: 0 0 8px; } h2 { font-size: 18px; } h3 { font-size: 17px; } h4 { font-size: 16px; }
  .meta { color: #5c6675; font-size: 13px; margin: 0 0 16px; }
  img { max-width: 100%; height: auto; }
  table { border-collapse: collapse; max-width: 100%; } td, th { border: 1px solid #8a93a3; padding: 6px 8px; vertical-align: top; }
  blockquote { margin: 0; padding-left: 12px; border-left: 3px solid #c3c9d2; color: #5c6675; }
  ins { background: #d9f2e1; text-decoration: none; } del { background: #fbdcd9; }
  a { color: #1b4fb3; }`;

/**
 * Formatted text as a student's phone shows it, in a frame of its own where no script runs and no link leads anywhere:
 * what comes from elsewhere cannot touch this page.
 */
export function HtmlPreview({ title, html, width = 375 }: HtmlPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const fit = () => {
    const height = frame.current?.contentDocument?.documentElement.scrollHeight;
    if (height) frame.current!.style.height = `${Math.max(160, height)}px`;
  };
  return (
    <iframe
      ref={frame}
      className="html-preview"
      title={title}
      sandbox="allow-same-origin"
      style={{ width }}
      srcDoc={`<!doctype html><meta charset="utf-8"><base target="_blank"><style>${LOOKS}</style><body>${html}`}
      onLoad={() => {
        fit();
        // Pictures come later and push the text down.
        frame.current?.contentDocument?.addEventListener('load', fit, true);
      }}
    />
  );
}
