import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Dropdown, message } from 'antd';
import type { RegistryKind } from '../../graph/graphql';
import { download } from '../../lib/download';
import type { Problem } from '../../lib/graph/problem';
import { studentTexts } from './texts';

/** Saves one list of the registry; the server masks what is sensitive and logs who took it. */
export function ExportButton({ kind }: { kind: RegistryKind }) {
  const t = studentTexts.use();
  const [brief, told] = message.useMessage();
  const saving = useMutation<void, Problem, string>({
    mutationFn: (format) => download(`/registry/exports/${kind}.${format}`),
    onError: (problem) => void brief.error(problem.message),
  });
  const items = [
    { key: 'xlsx', label: t('exportXlsx') },
    { key: 'csv', label: t('exportCsv') },
  ];
  return (
    <>
      <Dropdown menu={{ items, onClick: ({ key }) => saving.mutate(key) }} trigger={['click']}>
        <Button icon={<DownloadOutlined aria-hidden />} loading={saving.isPending}>
          {t('export')}
        </Button>
      </Dropdown>
      {told}
    </>
  );
}
