import { useRef, type ReactNode } from 'react';
import { FeedbackThreadDocument, type FeedbackFieldsFragment } from '../../graph/graphql';
import { addressOfPath } from '../../lib/address';
import { sayPast } from '../../lib/dates';
import { ask } from '../../lib/graph/client';
import { useTexts } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Words } from '../../ui/base/Words';
import { Pictures } from '../../ui/pictures/Pictures';
import { feedbackTexts } from './texts';

type Entry = FeedbackFieldsFragment['thread'][number];

// addresses are good for five minutes
const GOOD_FOR_MS = 4 * 60_000;

/** Both sides as a conversation: mine to the right, the office's to the left; each says whose it is in words as well. */
export function Entries({ id, entries }: { id: string; entries: readonly Entry[] }): ReactNode {
  const t = useTexts(feedbackTexts);
  const got = useRef({ entries, at: Date.now() });
  if (got.current.entries !== entries) got.current = { entries, at: Date.now() };
  const addressesOf = async (entry: Entry): Promise<string[]> => {
    const old = Date.now() - got.current.at >= GOOD_FOR_MS;
    const fresh = old ? await readAgain(id, entry.id) : null;
    return (fresh ?? entry).pictures.map(({ url }) => addressOfPath(url));
  };
  return (
    <Box as="ol" className="entries">
      {entries.map((entry) => (
        <Box as="li" key={entry.id} className={`entry ${entry.byStaff ? 'is-office' : 'is-mine'}`}>
          <Box className="entry-head">
            <Words className="entry-author">{entry.byStaff ? entry.author : t('me')}</Words>
            <Words className="entry-at">{sayPast(entry.at)}</Words>
          </Box>
          <Box className="entry-bubble">
            <Box className="feedback-text">{entry.text}</Box>
            {entry.pictures.length > 0 ? (
              <Pictures
                pictures={entry.pictures.map((file) => ({ ...file, url: addressOfPath(file.url) }))}
                addresses={() => addressesOf(entry)}
              />
            ) : null}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

async function readAgain(thread: string, entry: string): Promise<Entry | null> {
  const { node } = await ask(FeedbackThreadDocument, { id: thread });
  return (node?.__typename === 'Feedback' && node.thread.find(({ id }) => id === entry)) || null;
}
