import type { ReactNode } from 'react';
import type { ApplicationFieldsFragment } from '../../graph/graphql';
import { addressOfPath } from '../../lib/address';
import { useTexts } from '../../lib/i18n/texts';
import { openFile } from '../../lib/upload/openFile';
import { Box } from '../../ui/base/Box';
import { Picture } from '../../ui/base/Picture';
import { Press } from '../../ui/base/Press';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';
import { Row } from '../../ui/Row';
import { applicationTexts } from './texts';
import './Application.scss';

/** What was filled in, in words, and the files that came with it. */
export function FilledCard({ application }: { application: ApplicationFieldsFragment }): ReactNode {
  const t = useTexts(applicationTexts);
  const { form, attachments } = application;
  if (form.length === 0 && attachments.length === 0) return null;
  return (
    <Card title={t('filled')}>
      {form.map(({ field, label, value }) => (
        <Row key={field} title={label} value={value} />
      ))}
      {attachments.length > 0 ? (
        <Box as="ul" label={t('attachments')} className="filled-files">
          {attachments.map(({ id, name, mime, url, thumbnailUrl }) => (
            <Box as="li" key={id}>
              <Press className="filled-file" label={t('fileOpen', { name })} onPress={() => openFile(url, mime)}>
                {thumbnailUrl ? (
                  <Picture src={addressOfPath(thumbnailUrl)} alt="" className="filled-picture" />
                ) : (
                  <Icon name="guide" size={32} />
                )}
              </Press>
            </Box>
          ))}
        </Box>
      ) : null}
    </Card>
  );
}
