import type { ReactNode } from 'react';
import type { Upload, Uploads } from '../../lib/upload/Uploads';
import { sayFailure } from '../../lib/graph/sayFailure';
import { useTexts, type Say } from '../../lib/i18n/texts';
import { Box } from '../../ui/base/Box';
import { Picture } from '../../ui/base/Picture';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Icon } from '../../ui/Icon';
import { applicationTexts } from './texts';
import type { ApplicationText } from './texts.zh-CN';

/** One file: what it looks like, how far it is, and what can be done about it. */
export function FileTile({ upload, uploads }: { upload: Upload; uploads: Uploads }): ReactNode {
  const t = useTexts(applicationTexts);
  const { key, name, preview, state, part, failure } = upload;
  const wrong = state === 'lost' || state === 'refused';
  return (
    <Box className={`file ${wrong ? 'is-wrong' : ''}`}>
      <Box className="file-face">
        {preview && state !== 'refused' ? (
          <Picture src={preview} alt="" className="file-picture" />
        ) : (
          <Box className="file-paper" decorative>
            <Icon name="guide" size={28} />
          </Box>
        )}
        {state === 'sending' || state === 'waiting' ? (
          <Box className="file-veil" decorative>
            <Box className="file-bar">
              <Box className="file-done" style={{ width: `${Math.round(part * 100)}%` }} />
            </Box>
          </Box>
        ) : null}
      </Box>
      <Box className="file-words">
        <Words className="file-name">{name}</Words>
        <Words className="file-state" {...(state === 'sending' ? {} : { live: 'polite' as const })}>
          {sayState(t, upload)}
        </Words>
        {state === 'refused' && failure ? <Words className="file-why">{sayFailure(failure)}</Words> : null}
      </Box>
      {state === 'lost' ? (
        <Press className="file-act" label={t('fileRetryName', { name })} onPress={() => uploads.retry(key)}>
          <Icon name="redo" size={22} />
        </Press>
      ) : null}
      <Press className="file-act" label={t('fileRemoveName', { name })} onPress={() => uploads.remove(key)}>
        <Icon name="close" size={22} />
      </Press>
    </Box>
  );
}

function sayState(t: Say<ApplicationText>, upload: Upload): string {
  switch (upload.state) {
    case 'waiting':
      return t('fileWaiting');
    case 'sending':
      return t('fileSending', { n: Math.round(upload.part * 100) });
    case 'lost':
      return t('fileLost');
    case 'refused':
      return '';
    case 'stored':
      return t('fileStored');
  }
}
