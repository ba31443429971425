import type { ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../base/Box';
import { Picture } from '../base/Picture';
import { Press } from '../base/Press';
import { uiTexts } from '../texts';
import type { PicturesProps } from './props';
import './Pictures.scss';

interface PictureTilesProps {
  pictures: PicturesProps['pictures'];
  onOpen: (index: number) => void;
}

/** Small pictures in a row; a tap enlarges one. */
export function PictureTiles({ pictures, onOpen }: PictureTilesProps): ReactNode {
  const t = useTexts(uiTexts);
  return (
    <Box className="pictures">
      {pictures.map(({ id, name, url }, index) => (
        <Press
          key={id}
          className="pictures-one"
          label={t('pictureOf', { name, zoom: t('pictureZoom') })}
          onPress={() => onOpen(index)}
        >
          <Picture src={url} alt="" className="pictures-picture" />
        </Press>
      ))}
    </Box>
  );
}
