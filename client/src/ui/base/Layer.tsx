import { RootPortal } from '@tarojs/components';
import type { ReactNode } from 'react';
import { typeUnit } from '../../lib/typeSize';
import { Box } from './Box';
import type { LayerProps } from './layerProps';
import { Press } from './Press';

/** Content over the page. */
export function Layer({ label, onClose, children }: LayerProps): ReactNode {
  return (
    <RootPortal>
      <Box className="layer" {...typeUnit()}>
        <Press className="layer-shade" decorative onPress={onClose} />
        <Box role="dialog" label={label} className="layer-sheet">
          {children}
        </Box>
      </Box>
    </RootPortal>
  );
}
