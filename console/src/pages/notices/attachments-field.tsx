import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { sizeOf } from '../../lib/size';
import { addressOf } from '../../ui/rich-text/file-addresses';
import { SendingList } from '../../ui/rich-text/sending-list';
import { useUploads } from '../../ui/rich-text/use-uploads';
import { type Attached, movedAt } from './draft';
import { noticeTexts } from './texts';

interface AttachmentsFieldProps {
  files: readonly Attached[];
  wrong: string | false;
  onChange(change: (before: Attached[]) => Attached[]): void;
  onBusy(busy: boolean): void;
}

/** The files of a notice in their order; new ones are sent as they are chosen. */
export function AttachmentsField({ files, wrong, onChange, onBusy }: AttachmentsFieldProps) {
  const t = noticeTexts.use();
  const chooser = useRef<HTMLInputElement>(null);
  const { sending, start } = useUploads(({ id, name, size }) => onChange((before) => [...before, { id, name, size }]));
  const busy = sending.some(({ problem }) => problem === null);
  const tell = useRef(onBusy);
  useEffect(() => {
    tell.current = onBusy;
  });
  useEffect(() => tell.current(busy), [busy]);
  const move = (place: number, by: -1 | 1) => onChange((before) => movedAt(before, place, by));
  return (
    <div className="form-line" role="group" aria-label={t('attachments')}>
      <label htmlFor="notice-files">{t('attachments')}</label>
      <ul className="notice-files">
        {files.map(({ id, name, size }, place) => (
          <li key={id}>
            <a className="clip" href={addressOf(id)} target="_blank" rel="noreferrer" title={name}>
              {name}
            </a>
            <small>{sizeOf(size)}</small>
            <Button
              type="text"
              size="small"
              icon={<ArrowUpOutlined aria-hidden />}
              disabled={place === 0}
              aria-label={t('up', { name })}
              onClick={() => move(place, -1)}
            />
            <Button
              type="text"
              size="small"
              icon={<ArrowDownOutlined aria-hidden />}
              disabled={place === files.length - 1}
              aria-label={t('down', { name })}
              onClick={() => move(place, 1)}
            />
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('drop', { name })}
              onClick={() => onChange((before) => before.filter((file) => file.id !== id))}
            />
          </li>
        ))}
      </ul>
      <SendingList sending={sending} />
      <Button id="notice-files" icon={<UploadOutlined aria-hidden />} onClick={() => chooser.current?.click()}>
        {t('attach')}
      </Button>
      <small>{t('attachHint')}</small>
      {wrong && (
        <p className="form-wrong" role="alert">
          {wrong}
        </p>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept="image/*,.pdf,.doc,.docx,.xls,.xlsx,.pptx,.zip,.txt"
        aria-label={t('attach')}
        onChange={(event) => {
          start([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
