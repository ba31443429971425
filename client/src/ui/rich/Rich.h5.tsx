import { useMemo, useState, type MouseEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { uiTexts } from '../texts';
import { blocksOf } from './blocks';
import { PictureLayer } from './PictureLayer.h5';
import './Rich.scss';

/**
 * Formatted text of the graph, which the server has cleaned: only tags of its allow-list, no class, script or handler.
 * A picture is enlarged by a tap or a key, a wide table scrolls alone.
 */
export function Rich({ html }: { html: string }): ReactNode {
  const t = useTexts(uiTexts);
  const [shown, setShown] = useState<{ src: string; alt: string } | null>(null);
  const zoom = t('pictureZoom');
  const blocks = useMemo(
    () => blocksOf(html).map((block) => ({ ...block, html: reachable(block.html, zoom) })),
    [html, zoom],
  );
  const enlarge = (event: MouseEvent | KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof HTMLImageElement) || target.closest('a')) return;
    event.preventDefault();
    setShown({ src: target.src, alt: target.alt });
  };
  return (
    <div
      className="rich"
      onClick={enlarge}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') enlarge(event);
      }}
    >
      {blocks.map(({ html: block, table }, index) => (
        <div
          key={index}
          className={`rich-block ${table ? 'is-table' : ''}`}
          {...(table ? { role: 'region', 'aria-label': t('table'), tabIndex: 0 } : {})}
          dangerouslySetInnerHTML={{ __html: block }}
        />
      ))}
      {shown ? <PictureLayer {...shown} onClose={() => setShown(null)} /> : null}
    </div>
  );
}

/** Pictures as something one reaches by keyboard, with a name. */
function reachable(html: string, zoom: string): string {
  return html.replace(/<img ([^>]*)>/g, (_whole, rest: string) => {
    const [, alt = ''] = /alt="([^"]*)"/.exec(rest) ?? [];
    return `<img role="button" tabindex="0" aria-label="${alt ? `${alt}, ${zoom}` : zoom}" loading="lazy" ${rest}>`;
  });
}
