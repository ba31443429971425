import type { ReactNode } from 'react';
import type { HitFragment } from '../../graph/graphql';
import { sayPast } from '../../lib/dates';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { hitAddress } from './hitAddress';
import { searchTexts } from './texts';

interface HitRowProps {
  hit: HitFragment;
  onEnter: () => void;
}

/** Something found, with what was searched for marked in it. */
export function HitRow({ hit, onEnter }: HitRowProps): ReactNode {
  const t = useTexts(searchTexts);
  const address = hitAddress(hit);
  const closed = hit.function?.open === false || !address;
  const below = closed ? (hit.function?.closedReason ?? t('closed')) : hit.at ? sayPast(hit.at) : null;
  const enter = (): void => {
    onEnter();
    if (address) open(address);
  };
  return (
    <Press className="hit" disabled={!address} onPress={enter}>
      <Box className="hit-title">
        <Marked parts={hit.title} />
      </Box>
      {hit.excerpt.length > 0 ? (
        <Box className="hit-excerpt">
          <Marked parts={hit.excerpt} />
        </Box>
      ) : null}
      {below === null ? null : <Words className="hit-at">{below}</Words>}
    </Press>
  );
}

function Marked({ parts }: { parts: HitFragment['title'] }): ReactNode {
  return parts.map(({ text, hit }, index) => (
    <Words key={index} className={hit ? 'hit-mark' : ''}>
      {text}
    </Words>
  ));
}
