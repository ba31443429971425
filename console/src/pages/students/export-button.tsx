import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { RegistryKind } from '../../graph/graphql';
import { studentTexts } from './texts';

const exportUrl = (kind: RegistryKind, format: 'csv' | 'xlsx') => `/registry/exports/${kind}.${format}`;

/** Downloads one list of the registry; the server masks what is sensitive and logs who took it. */
export function ExportButton({ kind }: { kind: RegistryKind }) {
  const t = studentTexts.use();
  const items = (['xlsx', 'csv'] as const).map((format) => ({
    key: format,
    label: (
      <a href={exportUrl(kind, format)} download>
        {t(format === 'xlsx' ? 'exportXlsx' : 'exportCsv')}
      </a>
    ),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button icon={<DownloadOutlined aria-hidden />}>{t('export')}</Button>
    </Dropdown>
  );
}
