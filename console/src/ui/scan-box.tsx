import { BarcodeOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { type Ref, useState } from 'react';

interface ScanBoxProps {
  label: string;
  placeholder: string;
  /** what was scanned last */
  value: string;
  box?: Ref<InputRef>;
  onScan(text: string): void;
}

/** The field that a scanner types into: every Enter is a scan, and the next one replaces it. */
export function ScanBox({ label, placeholder, value, box, onScan }: ScanBoxProps) {
  const [typed, setTyped] = useState({ text: value, from: value });
  if (typed.from !== value) setTyped({ text: value, from: value });
  return (
    <Input
      ref={box}
      autoFocus
      size="large"
      className="scan-box"
      prefix={<BarcodeOutlined aria-hidden />}
      allowClear
      maxLength={100}
      autoComplete="off"
      value={typed.text}
      aria-label={label}
      placeholder={placeholder}
      onChange={(event) => {
        setTyped({ ...typed, text: event.target.value });
        if (event.target.value === '') onScan('');
      }}
      onPressEnter={(event) => {
        if (event.nativeEvent.isComposing) return;
        event.currentTarget.select();
        onScan(typed.text);
      }}
    />
  );
}
