import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { Press } from './base/Press';
import { Words } from './base/Words';
import { Icon } from './Icon';
import type { IconName } from './icons';
import type { Tone } from './tone';
import './Notice.scss';

interface NoticeProps {
  text: string;
  tone: Tone;
  icon?: IconName;
  action?: { text: string; onPress: () => void };
}

/** A sentence in a coloured strip, announced when it appears. */
export function Notice({ text, tone, icon, action }: NoticeProps): ReactNode {
  return (
    <Box className={`notice tone-${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={icon ?? (tone === 'ok' ? 'check' : 'alert')} size={20} className="notice-icon" />
      <Words className="notice-text">{text}</Words>
      {action ? (
        <Press className="notice-action" onPress={action.onPress}>
          {action.text}
        </Press>
      ) : null}
    </Box>
  );
}
