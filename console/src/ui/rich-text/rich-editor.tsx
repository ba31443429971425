import '../form-line.css';
import './rich-text.css';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { uiTexts } from '../texts';
import { extensions } from './extensions';
import { addressOf } from './file-addresses';
import { cleanPasted } from './pasted';
import { SendingList } from './sending-list';
import { Toolbar } from './toolbar';
import { useUploads } from './use-uploads';

interface RichEditorProps {
  id: string;
  label: string;
  /** the text to begin with; another `key` begins with another one */
  value: string;
  /** whether pictures may be put in; the usual */
  pictures?: boolean;
  onChange(html: string): void;
  /** whether pictures are still on their way */
  onBusy?(busy: boolean): void;
}

const picturesOf = (data: DataTransfer | null) =>
  [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));

/** Formatted text: headings, bold, lists, links, tables, and pictures that are sent as they are put in. */
export function RichEditor({ id, label, value, pictures: withPictures = true, onChange, onBusy }: RichEditorProps) {
  const t = uiTexts.use();
  const [leftOut, setLeftOut] = useState(0);
  const changed = useRef(onChange);
  useEffect(() => {
    changed.current = onChange;
  });
  const uploads = useUploads(({ id: file, name }) => {
    editor
      ?.chain()
      .focus()
      .setImage({ src: addressOf(file), alt: name.replace(/\.\w+$/, '') })
      .run();
  });
  const send = useRef(uploads.start);
  const busy = uploads.sending.some(({ problem }) => problem === null);
  useEffect(() => {
    send.current = uploads.start;
  });
  const tell = useRef(onBusy);
  useEffect(() => {
    tell.current = onBusy;
  });
  useEffect(() => tell.current?.(busy), [busy]);
  const take = (data: DataTransfer | null): boolean => {
    const pictures = withPictures ? picturesOf(data) : [];
    // Word and Excel put a picture of the words beside the words: where there are words, they are meant.
    if (pictures.length === 0 || /<(p|table|h\d|li|span|td)\b/i.test(data?.getData('text/html') ?? '')) return false;
    send.current(pictures);
    return true;
  };
  const editor = useEditor({
    extensions,
    content: value,
    editorProps: {
      attributes: { id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      transformPastedHTML(html) {
        const pasted = cleanPasted(html);
        setLeftOut(pasted.left);
        return pasted.html;
      },
      handlePaste: (_view, event) => take(event.clipboardData),
      handleDrop: (_view, event, _slice, moved) => {
        if (moved || !take(event.dataTransfer)) return false;
        event.preventDefault();
        return true;
      },
    },
    onUpdate: ({ editor: now }) => changed.current(now.getHTML()),
  });
  return (
    <div className="rich-editor">
      <Toolbar editor={editor} onPictures={withPictures ? uploads.start : undefined} />
      <EditorContent editor={editor} className="rich-text" />
      <SendingList sending={uploads.sending} />
      {leftOut > 0 && (
        <p className="form-wrong" role="status">
          {t('picturesLeft', { n: leftOut })}
        </p>
      )}
    </div>
  );
}
