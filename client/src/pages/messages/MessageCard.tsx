import { useState, type ReactNode } from 'react';
import type { MessagesQuery } from '../../graph/graphql';
import { sayPast } from '../../lib/dates';
import { sayFailure } from '../../lib/graph/sayFailure';
import { toFailure } from '../../lib/graph/failure';
import { useTexts } from '../../lib/i18n/texts';
import { open } from '../../lib/nav';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Notice } from '../../ui/Notice';
import { pageTexts } from '../texts';
import { addressOf } from './addressOf';
import './messages.scss';

export type ListedMessage = MessagesQuery['messages']['nodes'][number];

interface MessageCardProps {
  message: ListedMessage;
  onRead: () => void;
}

/** One message; a tap reads it and opens what it is about. */
export function MessageCard({ message, onRead }: MessageCardProps): ReactNode {
  const t = useTexts(pageTexts);
  const [problem, setProblem] = useState<string | null>(null);
  const fresh = message.readAt === null;

  const enter = async (): Promise<void> => {
    if (fresh) onRead();
    if (!message.subjectId) return;
    try {
      const address = await addressOf(message.subjectId);
      if (address) open(address);
      setProblem(address ? null : t('subjectGone'));
    } catch (error) {
      setProblem(sayFailure(toFailure(error)));
    }
  };

  return (
    <Box>
      <Press className="card message" onPress={() => void enter()}>
        <Box className="message-head">
          <Box className={`message-title ${fresh ? 'is-fresh' : ''}`}>{message.title}</Box>
          {fresh ? <Words className="message-dot">{t('unreadDot')}</Words> : null}
        </Box>
        <Box className="message-body">{message.body}</Box>
        <Box className="message-foot">
          <Words className="message-at">{sayPast(message.createdAt)}</Words>
          {message.subjectId ? <Words className="message-go">{t('openSubject')}</Words> : null}
        </Box>
      </Press>
      {problem ? <Notice tone="warn" text={problem} /> : null}
    </Box>
  );
}
