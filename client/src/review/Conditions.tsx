import type { ReactNode } from 'react';
import { Box } from '../ui/base/Box';
import { Words } from '../ui/base/Words';
import { Icon } from '../ui/Icon';
import './Conditions.scss';

/** Conditions that do not hold yet, one a line, in the graph's words. */
export function Conditions({ items }: { items: readonly { code: string; reason: string }[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <Box as="ul" className="conditions">
      {items.map((item) => (
        <Box as="li" key={`${item.code} ${item.reason}`} className="conditions-item">
          <Icon name="close" size={18} className="conditions-icon" />
          <Words className="conditions-reason">{item.reason}</Words>
        </Box>
      ))}
    </Box>
  );
}
