import { IdcardOutlined } from '@ant-design/icons';
import { usePeopleDates } from '../../lib/people-dates';
import type { Column } from '../../ui/data-table';
import { PagedTable } from '../../ui/paged-table';
import { Notice } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import { collectionTexts } from './texts';
import type { CertificateRow, useCertificates } from './use-certificates';
import type { Place } from './view';

interface CertificateListProps {
  certificates: ReturnType<typeof useCertificates>;
  place: Place;
  cursor: string | null;
  open: string | null;
  onCursor(id: string): void;
  onOpen(id: string): void;
}

/** The certificates of a view, or why there are none. */
export function CertificateList({ certificates, place, ...table }: CertificateListProps) {
  const t = collectionTexts.use();
  const columns = useColumns(place);
  const nobody = { ready: 'readyEmpty', unclaimed: 'unclaimedEmpty', over: 'overEmpty', print: 'printEmpty' } as const;
  return (
    <PagedTable
      pages={certificates}
      rows={certificates.rows}
      label={t('certificates')}
      columns={columns}
      empty={
        <Notice icon={<IdcardOutlined aria-hidden />} title={t(place.search ? 'nothingFound' : nobody[place.view])}>
          {t(place.search ? 'nothingFoundHint' : 'readyEmptyHint')}
        </Notice>
      }
      {...table}
    />
  );
}

function useColumns(place: Place): Column<CertificateRow>[] {
  const t = collectionTexts.use();
  const dates = usePeopleDates();
  return [
    {
      key: 'serial',
      title: t('certificateNo'),
      width: 132,
      render: ({ serialNo }) => <span className="nowrap">{serialNo}</span>,
    },
    {
      key: 'student',
      title: t('student'),
      width: 168,
      render: ({ student }) => (
        <span className="clip">
          <b>{student?.name}</b> <small>{student?.number}</small>
        </span>
      ),
    },
    { key: 'college', title: t('college'), render: ({ student }) => <span className="clip">{student?.college}</span> },
    { key: 'workflow', title: t('workflow'), width: 120, render: ({ workflowTitle }) => workflowTitle },
    place.view === 'over'
      ? {
          key: 'when',
          title: t('collectedAt'),
          width: 156,
          render: ({ collectedAt }) => collectedAt && <span className="nowrap">{dates.moment(collectedAt)}</span>,
        }
      : {
          key: 'when',
          title: t('waited'),
          width: 84,
          render: ({ printedAt }) => <span className="nowrap">{dates.waited(printedAt)}</span>,
        },
    {
      key: 'state',
      title: t('state'),
      width: 96,
      render: ({ stateTone, stateLabel }) => <ToneTag tone={stateTone}>{stateLabel}</ToneTag>,
    },
  ];
}
