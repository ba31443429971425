import { LinkOutlined } from '@ant-design/icons';
import type { Editor } from '@tiptap/core';
import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import { uiTexts } from '../texts';
import { linkOf } from './link';

/** Asks where the words under the cursor lead to; an empty address takes the link away. */
export function LinkButton({ editor, held }: { editor: Editor; held: boolean }) {
  const t = uiTexts.use();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const begin = (now: boolean) => {
    setOpen(now);
    setWrong(false);
    if (now) setTyped((editor.getAttributes('link').href as string | undefined) ?? '');
  };
  const put = () => {
    const href = linkOf(typed);
    if (href === null) return setWrong(true);
    setOpen(false);
    const chain = editor.chain().focus().extendMarkRange('link');
    if (!href) return void chain.unsetLink().run();
    if (editor.state.selection.empty && !held) {
      return void chain
        .insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run();
    }
    return void chain.setLink({ href }).run();
  };
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={begin}
      content={
        <div className="link-field">
          <Input
            autoFocus
            value={typed}
            maxLength={2000}
            aria-label={t('linkTo')}
            placeholder="https://"
            status={wrong ? 'error' : undefined}
            onChange={(event) => setTyped(event.target.value)}
            onPressEnter={put}
          />
          <Button type="primary" onClick={put}>
            {t(typed.trim() ? 'linkPut' : 'linkDrop')}
          </Button>
          {wrong && (
            <p className="form-wrong" role="alert">
              {t('linkWrong')}
            </p>
          )}
        </div>
      }
    >
      <Button
        type="text"
        size="small"
        className={held ? 'held' : undefined}
        aria-pressed={held}
        aria-label={t('link')}
        title={t('link')}
        icon={<LinkOutlined aria-hidden />}
      />
    </Popover>
  );
}
