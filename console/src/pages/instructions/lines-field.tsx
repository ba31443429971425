import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { LONGEST_LINE, type Part } from './draft';
import { type Line, cleaned, movedLine, pastedInto, withLineAfter, withoutLine } from './lines';
import { instructionTexts } from './texts';

interface LinesFieldProps {
  part: Part;
  lines: readonly Line[];
  wrong: string | false;
  onChange(lines: Line[]): void;
}

/** The lines of one part, written one under the other; everything that the buttons do the keys do too. */
export function LinesField({ part, lines, wrong, onChange }: LinesFieldProps) {
  const t = instructionTexts.use();
  const name = t(part);
  const [focus, setFocus] = useState<{ key: number } | null>(null);
  const idOf = (key: number) => `${part}-line-${key}`;
  useEffect(() => {
    if (focus) document.getElementById(`${part}-line-${focus.key}`)?.focus();
  }, [focus, part]);
  const put = (key: number, text: string) => onChange(lines.map((line) => (line.key === key ? { key, text } : line)));
  const add = (key: number | null) => {
    const next = withLineAfter(lines, key);
    onChange(next.lines);
    setFocus({ key: next.added });
  };
  const drop = (key: number) => {
    const next = withoutLine(lines, key);
    onChange(next.lines);
    setFocus({ key: next.beside });
  };
  const move = (key: number, by: -1 | 1) => {
    onChange(movedLine(lines, key, by));
    setFocus({ key });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, { key, text }: Line) => {
    if (event.nativeEvent.isComposing) return;
    const does: Record<string, (() => void) | false> = {
      Enter: !event.ctrlKey && !event.metaKey && (() => add(key)),
      Backspace: text === '' && lines.length > 1 && (() => drop(key)),
      ArrowUp: event.altKey && (() => move(key, -1)),
      ArrowDown: event.altKey && (() => move(key, 1)),
    };
    const run = does[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>, { key, text }: Line) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\r\n]/.test(pasted.trim())) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const around = { before: text.slice(0, selectionStart), after: text.slice(selectionEnd) };
    const next = pastedInto(lines, key, around, pasted);
    onChange(next.lines);
    setFocus({ key: next.last });
  };
  return (
    <fieldset className="instructions-lines" aria-label={name}>
      <h3>
        {name} <small>{t(part === 'notice' ? 'noticeHint' : 'procedureHint')}</small>
      </h3>
      <ol>
        {lines.map((line, place) => {
          const { key, text } = line;
          const n = place + 1;
          const length = [...cleaned(text)].length;
          return (
            <li key={key}>
              <span className="instructions-number" aria-hidden>
                {n}
              </span>
              <Input.TextArea
                id={idOf(key)}
                value={text}
                autoSize={{ minRows: 1, maxRows: 8 }}
                aria-label={t('line', { part: name, n })}
                status={length > LONGEST_LINE ? 'error' : undefined}
                onChange={(event) => put(key, event.target.value)}
                onKeyDown={(event) => onKeyDown(event, line)}
                onPaste={(event) => onPaste(event, line)}
              />
              {length > LONGEST_LINE && <small className="form-wrong">{`${length}/${LONGEST_LINE}`}</small>}
              <span className="instructions-line-acts">
                <Button
                  type="text"
                  size="small"
                  icon={<ArrowUpOutlined aria-hidden />}
                  disabled={place === 0}
                  aria-label={t('up', { part: name, n })}
                  onClick={() => onChange(movedLine(lines, key, -1))}
                />
                <Button
                  type="text"
                  size="small"
                  icon={<ArrowDownOutlined aria-hidden />}
                  disabled={n === lines.length}
                  aria-label={t('down', { part: name, n })}
                  onClick={() => onChange(movedLine(lines, key, 1))}
                />
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined aria-hidden />}
                  disabled={lines.length === 1 && text === ''}
                  aria-label={t('drop', { part: name, n })}
                  onClick={() => drop(key)}
                />
              </span>
            </li>
          );
        })}
      </ol>
      {wrong && (
        <p className="form-wrong" role="alert">
          {wrong}
        </p>
      )}
      <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => add(null)}>
        {t(part === 'notice' ? 'addNotice' : 'addStep')}
      </Button>
    </fieldset>
  );
}
