import type { ReactNode } from 'react';
import type { HitFragment, SearchKind } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { groupsOf } from './groups';
import { HitRow } from './HitRow';
import { searchTexts } from './texts';

interface ResultsProps {
  hits: readonly HitFragment[];
  /** whether there are more than these */
  more: boolean;
  kind: SearchKind | null;
  onKind: (kind: SearchKind) => void;
  onEnter: () => void;
}

/** Hits in a card for each kind; further ones are shown kind by kind, so that nothing moves above them. */
export function Results({ hits, more, kind, onKind, onEnter }: ResultsProps): ReactNode {
  const t = useTexts(searchTexts);
  return (
    <Box>
      {groupsOf(hits).map((group) => (
        <Card key={group.kind} title={t(group.kind)}>
          <Box as="ul">
            {group.hits.map((hit) => (
              <Box as="li" key={hit.target} className="hit-item">
                <HitRow hit={hit} onEnter={onEnter} />
              </Box>
            ))}
          </Box>
          {more && kind === null ? (
            <Button
              kind="quiet"
              size="small"
              text={t('moreOf', { kind: t(group.kind) })}
              onPress={() => onKind(group.kind)}
            />
          ) : null}
        </Card>
      ))}
    </Box>
  );
}
