import { useState, type ReactNode } from 'react';
import { useTexts } from '../../lib/i18n/texts';
import { Layer } from '../base/Layer';
import { Press } from '../base/Press';
import { Icon } from '../Icon';
import { uiTexts } from '../texts';

interface PictureLayerProps {
  src: string;
  alt: string;
  onClose: () => void;
}

/** One picture over the page: as wide as the screen, or at its own size to be moved about. */
export function PictureLayer({ src, alt, onClose }: PictureLayerProps): ReactNode {
  const t = useTexts(uiTexts);
  const [large, setLarge] = useState(false);
  return (
    <Layer label={alt || t('picture')} onClose={onClose}>
      <div className="rich-zoom-head">
        <Press className="rich-zoom-act" pressed={large} onPress={() => setLarge(!large)}>
          {t(large ? 'pictureFit' : 'pictureLarge')}
        </Press>
        <Press className="rich-zoom-act" label={t('close')} onPress={onClose}>
          <Icon name="close" />
        </Press>
      </div>
      <div className="rich-zoom" tabIndex={0} role="region" aria-label={t('picture')}>
        <img src={src} alt={alt} className={large ? 'is-large' : ''} />
      </div>
    </Layer>
  );
}
