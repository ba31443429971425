import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { given, type PressProps } from './props';

/** Anything one taps. A view and not WeChat's button, whose look cannot be undone on every version. */
export function Press(props: PressProps): ReactNode {
  const { onPress, disabled, busy, className = '', style, children, id, role = 'button', label } = props;
  const off = disabled === true || busy === true;
  const aria = given({
    ariaRole: role,
    ariaLabel: label,
    ariaDisabled: off,
    ariaBusy: busy,
    ariaPressed: props.pressed,
    ariaChecked: props.checked,
  });
  return (
    <View
      {...given({ style, id })}
      className={`press ${className} ${disabled ? 'is-disabled' : ''} ${busy ? 'is-busy' : ''}`}
      {...(off ? {} : { hoverClass: 'is-active', hoverStayTime: 60 })}
      {...aria}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      {children}
    </View>
  );
}
