import { useState, type ReactNode } from 'react';
import { useTexts } from '../lib/i18n/texts';
import { Box } from './base/Box';
import { Press } from './base/Press';
import { Words } from './base/Words';
import { Button } from './Button';
import { Icon } from './Icon';
import { Sheet } from './Sheet';
import { uiTexts } from './texts';
import './Pick.scss';

export interface PickOption {
  /** null: none of the others */
  code: string | null;
  label: string;
  hint?: string;
}

interface PickProps {
  label: string;
  options: readonly PickOption[];
  value: string | null;
  onChange: (code: string | null) => void;
}

/** One of many: what is chosen, and a sheet with all of them. */
export function Pick({ label, options, value, onChange }: PickProps): ReactNode {
  const t = useTexts(uiTexts);
  const [asking, setAsking] = useState(false);
  const chosen = options.find(({ code }) => code === value)?.label ?? '';
  return (
    <>
      <Press className="pick" label={t('picked', { label, value: chosen })} onPress={() => setAsking(true)}>
        <Words className="pick-value">{chosen}</Words>
        <Icon name="right" size={18} className="pick-go" />
      </Press>
      {asking ? (
        <Sheet
          title={label}
          onClose={() => setAsking(false)}
          actions={<Button kind="plain" text={t('close')} onPress={() => setAsking(false)} />}
        >
          <Box role="radiogroup" label={label}>
            {options.map((option) => (
              <Press
                key={option.code ?? ''}
                role="radio"
                checked={option.code === value}
                className={`pick-option ${option.code === value ? 'is-chosen' : ''}`}
                onPress={() => {
                  onChange(option.code);
                  setAsking(false);
                }}
              >
                <Box className="pick-words">
                  <Words className="pick-label">{option.label}</Words>
                  {option.hint ? <Words className="pick-hint">{option.hint}</Words> : null}
                </Box>
                {option.code === value ? <Icon name="check" size={22} className="pick-check" /> : null}
              </Press>
            ))}
          </Box>
        </Sheet>
      ) : null}
    </>
  );
}
