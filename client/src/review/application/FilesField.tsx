import type { ReactNode } from 'react';
import { pickFiles } from '../../lib/upload/pick';
import type { PickKind } from '../../lib/upload/picked';
import type { Uploads } from '../../lib/upload/Uploads';
import { useTexts } from '../../lib/i18n/texts';
import { useStore } from '../../lib/store';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Icon } from '../../ui/Icon';
import { FileTile } from './FileTile';
import type { FormField } from './form';
import { applicationTexts } from './texts';
import './FilesField.scss';

const MOST = 9;

/** Photographs and papers of one item: taken or chosen, on their way, refused or there. */
export function FilesField({ field, uploads }: { field: FormField; uploads: Uploads }): ReactNode {
  const t = useTexts(applicationTexts);
  const all = useStore(uploads).filter(({ item }) => item === field.code);
  const most = field.max ?? MOST;
  const kinds = (field.fileKinds ?? ['IMAGE']).filter((kind): kind is PickKind => kind === 'IMAGE' || kind === 'PDF');
  const said = kinds.map((kind) => t(kind === 'IMAGE' ? 'fileImage' : 'filePdf')).join(t('and'));
  const add = async (): Promise<void> => {
    uploads.add(field.code, await pickFiles({ kinds, most: most - all.length }));
  };
  return (
    <Box>
      <Box as="ul" className="files">
        {all.map((upload) => (
          <Box as="li" key={upload.key}>
            <FileTile upload={upload} uploads={uploads} />
          </Box>
        ))}
        {all.length < most ? (
          <Box as="li">
            <Press className="files-add" label={t('addFileTo', { label: field.label })} onPress={() => void add()}>
              <Icon name="camera" size={28} />
              <Words className="files-add-text">{t('addFile')}</Words>
            </Press>
          </Box>
        ) : null}
      </Box>
      <Box className="files-rule">{t('fileMost', { kinds: said, n: most })}</Box>
    </Box>
  );
}
