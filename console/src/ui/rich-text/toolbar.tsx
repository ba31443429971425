import {
  BoldOutlined,
  ItalicOutlined,
  OrderedListOutlined,
  PictureOutlined,
  RedoOutlined,
  StrikethroughOutlined,
  TableOutlined,
  UnderlineOutlined,
  UndoOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { uiTexts } from '../texts';
import { LinkButton } from './link-button';

interface ToolbarProps {
  editor: Editor;
  /** left out: no pictures here */
  onPictures?(files: Iterable<File>): void;
}

/** What one can make of the text. Each button says whether it holds where the cursor stands. */
export function Toolbar({ editor, onPictures }: ToolbarProps) {
  const t = uiTexts.use();
  const chooser = useRef<HTMLInputElement>(null);
  const on = useEditorState({ editor, selector: ({ editor: now }) => marksOf(now) });
  const button = (name: string, icon: ReactNode, held: boolean | undefined, press: () => void, off = false) => (
    <Button
      type="text"
      size="small"
      className={held ? 'held' : undefined}
      aria-pressed={held}
      aria-label={name}
      title={name}
      disabled={off}
      // The cursor stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={press}
    >
      {icon}
    </Button>
  );
  const chain = () => editor.chain().focus();
  return (
    <div className="rich-toolbar" role="toolbar" aria-label={t('format')}>
      {button(t('heading2'), 'H1', on.h2, () => chain().toggleHeading({ level: 2 }).run())}
      {button(t('heading3'), 'H2', on.h3, () => chain().toggleHeading({ level: 3 }).run())}
      <i />
      {button(t('bold'), <BoldOutlined />, on.bold, () => chain().toggleBold().run())}
      {button(t('italic'), <ItalicOutlined />, on.italic, () => chain().toggleItalic().run())}
      {button(t('underline'), <UnderlineOutlined />, on.underline, () => chain().toggleUnderline().run())}
      {button(t('strike'), <StrikethroughOutlined />, on.strike, () => chain().toggleStrike().run())}
      <i />
      {button(t('bullets'), <UnorderedListOutlined />, on.bullets, () => chain().toggleBulletList().run())}
      {button(t('numbers'), <OrderedListOutlined />, on.numbers, () => chain().toggleOrderedList().run())}
      {button(t('quote'), '❝', on.quote, () => chain().toggleBlockquote().run())}
      <i />
      <LinkButton editor={editor} held={on.link} />
      {onPictures && button(t('picture'), <PictureOutlined />, undefined, () => chooser.current?.click())}
      {button(t('table'), <TableOutlined />, undefined, () =>
        chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
      )}
      <i />
      {button(t('undo'), <UndoOutlined />, undefined, () => chain().undo().run(), !on.canUndo)}
      {button(t('redo'), <RedoOutlined />, undefined, () => chain().redo().run(), !on.canRedo)}
      {on.table && (
        <div className="rich-table-tools">
          {button(t('rowAdd'), t('rowAdd'), undefined, () => chain().addRowAfter().run())}
          {button(t('columnAdd'), t('columnAdd'), undefined, () => chain().addColumnAfter().run())}
          {button(t('rowDrop'), t('rowDrop'), undefined, () => chain().deleteRow().run())}
          {button(t('columnDrop'), t('columnDrop'), undefined, () => chain().deleteColumn().run())}
          {button(t('cells'), t('cells'), undefined, () => chain().mergeOrSplit().run())}
          {button(t('tableDrop'), t('tableDrop'), undefined, () => chain().deleteTable().run())}
        </div>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept="image/*"
        aria-label={t('picture')}
        onChange={(event) => {
          onPictures?.([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}

function marksOf(editor: Editor) {
  const is = (name: string, attributes = {}) => editor.isActive(name, attributes);
  return {
    h2: is('heading', { level: 2 }),
    h3: is('heading', { level: 3 }),
    bold: is('bold'),
    italic: is('italic'),
    underline: is('underline'),
    strike: is('strike'),
    bullets: is('bulletList'),
    numbers: is('orderedList'),
    quote: is('blockquote'),
    link: is('link'),
    table: is('table'),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  };
}
