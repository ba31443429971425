import { RichText } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { addressOfPath } from '../../lib/address';
import { useTexts } from '../../lib/i18n/texts';
import { openAddress } from '../../lib/openAddress';
import { openFile } from '../../lib/upload/openFile';
import { Box } from '../base/Box';
import { Press } from '../base/Press';
import { Row } from '../Row';
import { uiTexts } from '../texts';
import { addressed, blocksOf, linksOf, picturesOf } from './blocks';
import { styled } from './styled';
import './Rich.scss';

/** Formatted text of the graph. WeChat's rich-text takes no taps, so a block with pictures is tapped as a whole and links stand below. */
export function Rich({ html }: { html: string }): ReactNode {
  const t = useTexts(uiTexts);
  const text = addressed(html, addressOfPath);
  const all = picturesOf(text);
  const links = linksOf(html);
  const enlarge = (current: string): void => void Taro.previewImage({ urls: all, current }).catch(() => undefined);
  return (
    <Box className="rich">
      {blocksOf(text).map(({ html: block, pictures, table }, index) => {
        const inner = <RichText nodes={styled(block)} userSelect />;
        const key = `${index} ${block.length}`;
        const [first] = pictures;
        return first === undefined ? (
          <Box key={key} className={`rich-block ${table ? 'is-table' : ''}`}>
            {inner}
          </Box>
        ) : (
          <Press key={key} className="rich-block" label={t('pictureZoom')} onPress={() => enlarge(first)}>
            {inner}
          </Press>
        );
      })}
      {links.map(({ href, text: words }) => (
        <Row key={href} icon="right" title={words || href} hint={t('linkFollow')} onPress={() => follow(href)} />
      ))}
    </Box>
  );
}

/** The host opens no strangers' pages: a file of ours is shown, a telephone rung, any other address copied. */
function follow(href: string): void {
  if (href.startsWith('/')) openFile(href, 'application/octet-stream');
  else if (href.startsWith('tel:')) Taro.makePhoneCall({ phoneNumber: href.slice(4) }).catch(() => undefined);
  else openAddress(href.replace(/^mailto:/, ''));
}
