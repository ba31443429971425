import '../../ui/pictures/pictures.css';
import { FilePdfOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { steadyUrl } from '../../lib/signed-url';
import { PictureViewer } from '../../ui/pictures/picture-viewer';
import type { ApplicationDetail } from '../application';
import { worklistTexts } from '../texts';

type Attachment = ApplicationDetail['attachments'][number];
const isPicture = (file: Attachment) => file.mime.startsWith('image/');

/** What the student attached: pictures open large, a PDF in a tab of its own. */
export function Attachments({ files }: { files: readonly Attachment[] }) {
  const t = worklistTexts.use();
  const [shown, setShown] = useState<string | null>(null);
  if (files.length === 0) return null;
  const pictures = files.filter(isPicture).map(({ id, name, url }) => ({ id, name, url: steadyUrl(id, url) }));
  return (
    <section>
      <h3>{t('attachments')}</h3>
      <div className="thumbs">
        {files.map((file) =>
          isPicture(file) ? (
            <button
              key={file.id}
              type="button"
              className="thumb"
              title={file.name}
              aria-label={t('openPicture', { name: file.name })}
              onClick={() => setShown(file.id)}
            >
              <img src={steadyUrl(`${file.id}-thumb`, file.thumbnailUrl ?? file.url)} alt="" loading="lazy" />
            </button>
          ) : (
            <a
              key={file.id}
              className="thumb"
              href={steadyUrl(file.id, file.url)}
              target="_blank"
              rel="noreferrer"
              title={file.name}
              aria-label={t('openFile', { name: file.name })}
            >
              <span className="file">
                <FilePdfOutlined aria-hidden />
                <span className="clip" style={{ maxWidth: 84 }}>
                  {file.name}
                </span>
              </span>
            </a>
          ),
        )}
      </div>
      {shown && <PictureViewer pictures={pictures} id={shown} onShow={setShown} onClose={() => setShown(null)} />}
    </section>
  );
}
