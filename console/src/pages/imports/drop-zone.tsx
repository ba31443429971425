import { InboxOutlined } from '@ant-design/icons';
import { type DragEvent, useRef, useState } from 'react';
import { importTexts } from './texts';

/** Where a list is dropped, or chosen. */
export function DropZone({ disabled, onFile }: { disabled: boolean; onFile(file: File): void }) {
  const t = importTexts.use();
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !disabled) onFile(file);
  };
  return (
    <div
      className={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <input
        ref={field}
        type="file"
        className="spoken"
        tabIndex={-1}
        accept=".csv,.xlsx,.txt"
        aria-label={t('chooseFile')}
        disabled={disabled}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file, mended, can be chosen again.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <button type="button" disabled={disabled} onClick={() => field.current?.click()}>
        <InboxOutlined aria-hidden />
        <b>{t('drop')}</b>
        <small>{t('dropHint')}</small>
      </button>
    </div>
  );
}
