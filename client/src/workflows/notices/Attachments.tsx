import { useRef, useState, type ReactNode } from 'react';
import { NoticeDocument, type NoticeQuery } from '../../graph/graphql';
import { ask } from '../../lib/graph/client';
import { toFailure, type Failure } from '../../lib/graph/failure';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTexts } from '../../lib/i18n/texts';
import { openFile } from '../../lib/upload/openFile';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { Row } from '../../ui/Row';
import { openAddress } from '../../lib/openAddress';
import { saySize } from './saySize';
import { noticeTexts } from './texts';

export type NoticeFile = Extract<NoticeQuery['node'], { __typename: 'Notice' }>['attachments'][number];

// addresses are good for five minutes
const GOOD_FOR_MS = 4 * 60_000;

interface AttachmentsProps {
  id: string;
  files: readonly NoticeFile[];
  sourceUrl: string | null;
}

/** What comes with a notice; an address that has grown old is asked for anew. */
export function Attachments({ id, files, sourceUrl }: AttachmentsProps): ReactNode {
  const t = useTexts(noticeTexts);
  const [failure, setFailure] = useState<Failure | null>(null);
  const got = useRef({ files, at: Date.now() });
  if (got.current.files !== files) got.current = { files, at: Date.now() };
  const enter = async (file: NoticeFile): Promise<void> => {
    setFailure(null);
    try {
      const fresh = Date.now() - got.current.at < GOOD_FOR_MS ? file : await askAgain(id, file.id);
      if (fresh) openFile(fresh.url, fresh.mime);
    } catch (error) {
      setFailure(toFailure(error));
    }
  };
  if (files.length === 0 && !sourceUrl) return null;
  return (
    <Card {...(files.length > 0 ? { title: t('attachments') } : {})}>
      {files.map((file) => (
        <Row
          key={file.id}
          icon={file.picture ? 'camera' : 'guide'}
          title={file.name}
          hint={saySize(file.size)}
          onPress={() => void enter(file)}
        />
      ))}
      {sourceUrl ? (
        <Row icon="globe" title={t('source')} hint={sourceUrl} onPress={() => openAddress(sourceUrl)} />
      ) : null}
      {failure ? <Notice tone="bad" text={sayFailure(failure)} /> : null}
    </Card>
  );
}

async function askAgain(notice: string, file: string): Promise<NoticeFile | null> {
  const { node } = await ask(NoticeDocument, { id: notice });
  return (node?.__typename === 'Notice' && node.attachments.find(({ id }) => id === file)) || null;
}
