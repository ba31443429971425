import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { Button } from './Button';
import { Icon } from './Icon';
import type { IconName } from './icons';
import './Empty.scss';

interface EmptyProps {
  icon: IconName;
  title: string;
  hint?: string;
  action?: { text: string; onPress: () => void };
  /** a failure is announced, an empty list is not */
  alert?: boolean;
}

/** Nothing here, and what to do about it. */
export function Empty({ icon, title, hint, action, alert }: EmptyProps): ReactNode {
  return (
    <Box className="empty" {...(alert ? { role: 'alert' } : {})}>
      <Box className="empty-icon" decorative>
        <Icon name={icon} size={32} />
      </Box>
      <Box as="h2" className="empty-title">
        {title}
      </Box>
      {hint ? <Box className="empty-hint">{hint}</Box> : null}
      {action ? <Button size="small" kind="plain" {...action} /> : null}
    </Box>
  );
}
