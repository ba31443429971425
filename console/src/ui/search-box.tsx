import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { type Ref, useEffect, useState } from 'react';

interface SearchBoxProps {
  /** what is searched for now */
  value: string;
  label: string;
  placeholder?: string;
  width?: number;
  /** lets a page put the cursor here by a key */
  box?: Ref<InputRef>;
  onChange(value: string): void;
}

const PAUSE = 350;

/** A field that searches once typing pauses, or at once with Enter; Escape empties it. */
export function SearchBox({ value, label, placeholder, width = 220, box, onChange }: SearchBoxProps) {
  const [typed, setTyped] = useState({ text: value, from: value });
  // The address changed by other means (a chip, the way back): the field follows.
  if (typed.from !== value) setTyped({ text: typed.text.trim() === value ? typed.text : value, from: value });
  useEffect(() => {
    if (typed.text.trim() === value) return undefined;
    const timer = setTimeout(() => onChange(typed.text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed.text, value, onChange]);
  return (
    <Input
      ref={box}
      type="search"
      className="search-box"
      style={{ flex: `0 1 ${width}px`, minWidth: 120 }}
      prefix={<SearchOutlined aria-hidden />}
      allowClear
      maxLength={100}
      value={typed.text}
      aria-label={label}
      placeholder={placeholder ?? label}
      onChange={(event) => setTyped({ ...typed, text: event.target.value })}
      onPressEnter={(event) => {
        if (!event.nativeEvent.isComposing) onChange(typed.text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (typed.text) setTyped({ ...typed, text: '' });
        else event.currentTarget.blur();
      }}
    />
  );
}
