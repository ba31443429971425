import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { Press } from './base/Press';
import { Words } from './base/Words';
import { Icon } from './Icon';
import type { IconName } from './icons';
import './Row.scss';

interface RowProps {
  title: string;
  icon?: IconName;
  hint?: string;
  value?: ReactNode;
  onPress?: () => void;
  label?: string;
}

/** One line of a list; with onPress it leads somewhere. */
export function Row({ title, icon, hint, value, onPress, label }: RowProps): ReactNode {
  const inner = (
    <>
      {icon ? <Icon name={icon} size={22} className="row-icon" /> : null}
      <Box className="row-words">
        <Words className="row-title">{title}</Words>
        {hint ? <Words className="row-hint">{hint}</Words> : null}
      </Box>
      {value ? <Box className="row-value">{value}</Box> : null}
      {onPress ? <Icon name="right" size={18} className="row-go" /> : null}
    </>
  );
  if (!onPress) return <Box className="row">{inner}</Box>;
  return (
    <Press className="row" {...(label ? { label } : {})} onPress={onPress}>
      {inner}
    </Press>
  );
}
