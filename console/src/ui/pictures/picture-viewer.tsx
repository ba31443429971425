import './pictures.css';
import {
  LeftOutlined,
  RedoOutlined,
  RightOutlined,
  UndoOutlined,
  ZoomInOutlined,
  ZoomOutOutlined,
} from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { uiTexts } from '../texts';
import { pushed, styleOf, turned, wholePicture, zoomed } from './look';

export interface Picture {
  id: string;
  name: string;
  url: string;
}

interface PictureViewerProps {
  pictures: readonly Picture[];
  /** which one is shown */
  id: string;
  onShow(id: string): void;
  onClose(): void;
}

/** A picture as large as the window: zoom, turn, push, and on to the next. */
export function PictureViewer({ pictures, id, onShow, onClose }: PictureViewerProps) {
  const t = uiTexts.use();
  const [look, setLook] = useState(wholePicture);
  const [frame, setFrame] = useState(1);
  const dragging = useRef<{ x: number; y: number } | null>(null);
  const place = pictures.findIndex((picture) => picture.id === id);
  const picture = pictures[place];
  const go = (by: number) => {
    const next = pictures[place + by];
    if (!next) return;
    setLook(wholePicture);
    onShow(next.id);
  };
  const keys: Record<string, () => void> = {
    '+': () => setLook((before) => zoomed(before, 1)),
    '=': () => setLook((before) => zoomed(before, 1)),
    '-': () => setLook((before) => zoomed(before, -1)),
    '0': () => setLook(wholePicture),
    '[': () => setLook((before) => turned(before, -1)),
    ']': () => setLook((before) => turned(before, 1)),
    ArrowLeft: () => go(-1),
    ArrowRight: () => go(1),
  };
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    // On the document: the focus may be on the dialog's own close button, outside of what is drawn here.
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey) latest.current[event.key]?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const onPointerMove = (event: PointerEvent) => {
    const from = dragging.current;
    if (!from) return;
    dragging.current = { x: event.clientX, y: event.clientY };
    setLook((before) => pushed(before, event.clientX - from.x, event.clientY - from.y));
  };
  if (!picture) return null;
  const buttons = [
    { name: t('zoomOut'), icon: <ZoomOutOutlined />, press: keys['-'] },
    { name: t('zoomIn'), icon: <ZoomInOutlined />, press: keys['+'] },
    { name: t('turnLeft'), icon: <UndoOutlined />, press: keys['['] },
    { name: t('turnRight'), icon: <RedoOutlined />, press: keys[']'] },
    { name: t('previous'), icon: <LeftOutlined />, press: keys.ArrowLeft, off: place === 0 },
    { name: t('next'), icon: <RightOutlined />, press: keys.ArrowRight, off: place === pictures.length - 1 },
  ];
  return (
    <Modal open title={picture.name} footer={null} onCancel={onClose} width="92vw" className="picture-modal" centered>
      <>
        <div className="picture-tools" role="toolbar" aria-label={t('pictureTools')}>
          {buttons.map(({ name, icon, press, off }) => (
            <Button key={name} icon={icon} aria-label={name} title={name} disabled={off} onClick={press} />
          ))}
          <small>{t('pictureCount', { n: place + 1, all: pictures.length })}</small>
          <small className="picture-keys">{t('pictureKeys')}</small>
        </div>
        <div
          className="picture-frame"
          ref={(node) => {
            if (node) setFrame(node.clientWidth / Math.max(1, node.clientHeight));
          }}
          onWheel={(event) => setLook((before) => zoomed(before, event.deltaY < 0 ? 0.5 : -0.5))}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            dragging.current = { x: event.clientX, y: event.clientY };
          }}
          onPointerMove={onPointerMove}
          onPointerUp={() => {
            dragging.current = null;
          }}
        >
          <img src={picture.url} alt={picture.name} draggable={false} style={styleOf(look, frame)} />
        </div>
      </>
    </Modal>
  );
}
