import './instructions.css';
import { useSearchParams } from 'react-router';
import { useViewer } from '../../lib/session/viewer';
import { Page } from '../../ui/page';
import { Failure, Loading, Notice } from '../../ui/states';
import { instructionTexts } from './texts';
import { useFunctions, useInForce, useVersions } from './use-instructions';
import { readFrom } from './view';
import { WriteForm } from './write-form';

/** Writing a function's next version. */
export default function WritePage() {
  const t = instructionTexts.use();
  const [address] = useSearchParams();
  const workflow = address.get('workflow') ?? '';
  const number = readFrom(address);
  const viewer = useViewer().data;
  const functions = useFunctions();
  const inForce = useInForce(workflow);
  const row = functions.data?.find(({ code }) => code === workflow);
  const versions = useVersions(workflow, number !== null && row?.writesInstructions === true);
  if (viewer && row?.writesInstructions && inForce.data !== undefined && (number === null || versions.data)) {
    return (
      <WriteForm
        key={workflow}
        account={viewer.account.id}
        row={row}
        inForce={inForce.data}
        from={versions.data?.find(({ version }) => version === number) ?? null}
      />
    );
  }
  const failed = [functions, inForce, versions].find(({ error, data }) => error && data === undefined);
  const sealed = functions.data !== undefined && !row?.writesInstructions;
  return (
    <Page title={t('write')}>
      {failed ? (
        <Failure error={failed.error} retry={() => void failed.refetch()} />
      ) : sealed ? (
        <Notice title={t(row ? 'notMine' : 'gone')}>{t(row ? 'notMineHint' : 'goneHint')}</Notice>
      ) : (
        <Loading rows={10} />
      )}
    </Page>
  );
}
