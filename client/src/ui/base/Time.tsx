import { Picker, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { given, type TimeProps } from './props';

/** A time of day, chosen with the host's own wheel. */
export function Time({ label, value, onChange, disabled }: TimeProps): ReactNode {
  return (
    <Picker
      mode="time"
      value={value}
      disabled={disabled ?? false}
      onChange={(event) => onChange(String(event.detail.value))}
    >
      <View className="field time" {...given({ ariaRole: 'button', ariaLabel: `${label} ${value}` })}>
        {value}
      </View>
    </Picker>
  );
}
