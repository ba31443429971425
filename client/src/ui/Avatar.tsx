import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { Picture } from './base/Picture';
import './Avatar.scss';

/** A face, or the first character of a name while there is no photograph. */
export function Avatar({
  name,
  photoUrl,
  size = 56,
}: {
  name: string;
  photoUrl?: string | null;
  size?: number;
}): ReactNode {
  return (
    <Box className="avatar" decorative style={{ width: `${size}px`, height: `${size}px`, fontSize: `${size * 0.4}px` }}>
      {photoUrl ? <Picture src={photoUrl} alt="" className="avatar-photo" /> : name.slice(0, 1)}
    </Box>
  );
}
