import { TeamOutlined } from '@ant-design/icons';
import { AutoComplete, Button, type InputRef, InputNumber, Select } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { StudentStatus } from '../../graph/graphql';
import { usePermissions } from '../../lib/session/viewer';
import type { Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PagedTable } from '../../ui/paged-table';
import { SearchBox } from '../../ui/search-box';
import { useShortcuts } from '../../ui/shortcuts';
import { Notice } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import { useWalk } from '../../ui/walk/use-walk';
import { ExportButton } from './export-button';
import { type Filter, readFilter, statuses, writeFilter } from './filter';
import { studentTexts } from './texts';
import { type StudentRow, useStudents } from './use-students';

/** 学生: the registry's students, by search and filters; each opens as a page of its own. */
export default function StudentsPage() {
  const t = studentTexts.use();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  const students = useStudents(filter);
  const { rows } = students;
  const mayImport = usePermissions().includes('REGISTRY_IMPORT');
  const columns = useColumns();
  const walk = useWalk(
    rows.map((row) => row.id),
    null,
  );
  const box = useRef<InputRef>(null);
  const narrow = (change: Partial<Filter>) => setSearch(writeFilter(search, change), { replace: true });
  const show = (id: string | null) => {
    if (id) void navigate(`/students/${encodeURIComponent(id)}`);
  };
  const step = (by: number) => {
    const id = walk.neighbour(by);
    if (id) walk.setCursor(id);
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    arrowdown: () => step(1),
    arrowup: () => step(-1),
    enter: () => show(walk.cursor),
    '/': () => box.current?.focus(),
  });
  return (
    <Page
      title={t('students')}
      aside={mayImport && <ExportButton kind="STUDENTS" />}
      toolbar={
        <>
          <SearchBox
            box={box}
            width={280}
            value={filter.search}
            label={t('search')}
            placeholder={t('searchHint')}
            onChange={(text) => narrow({ search: text })}
          />
          <Narrowing
            key={JSON.stringify([filter.college, filter.grade])}
            filter={filter}
            colleges={[...new Set(rows.map((row) => row.college))]}
            onChange={narrow}
          />
        </>
      }
    >
      <PagedTable
        pages={students}
        rows={rows}
        label={t('students')}
        columns={columns}
        cursor={walk.cursor}
        open={null}
        onCursor={walk.setCursor}
        onOpen={show}
        empty={
          <Notice icon={<TeamOutlined aria-hidden />} title={t('nobody')}>
            {t('nobodyHint')}
          </Notice>
        }
      />
    </Page>
  );
}

interface NarrowingProps {
  filter: Filter;
  /** colleges seen in the list, to choose from */
  colleges: readonly string[];
  onChange(change: Partial<Filter>): void;
}

function Narrowing({ filter, colleges, onChange }: NarrowingProps) {
  const t = studentTexts.use();
  const [college, setCollege] = useState(filter.college);
  const words: Record<StudentStatus, string> = {
    ENROLLED: t('enrolled'),
    SUSPENDED: t('suspended'),
    GRADUATED: t('graduated'),
    WITHDRAWN: t('withdrawn'),
  };
  const narrowed = Boolean(filter.college || filter.grade || filter.status);
  return (
    <>
      <AutoComplete
        style={{ width: 180 }}
        aria-label={t('college')}
        placeholder={t('college')}
        allowClear
        value={college}
        options={colleges.filter((name) => name.includes(college)).map((value) => ({ value }))}
        onChange={(value: string | undefined) => {
          setCollege(value ?? '');
          if (!value) onChange({ college: '' });
        }}
        onSelect={(value) => onChange({ college: value ?? '' })}
        onBlur={() => college !== filter.college && onChange({ college })}
      />
      <InputNumber
        aria-label={t('grade')}
        placeholder={t('grade')}
        min={2000}
        max={2099}
        controls={false}
        style={{ width: 84 }}
        defaultValue={filter.grade ?? undefined}
        onBlur={(event) => onChange({ grade: Number(event.target.value) || null })}
        onPressEnter={(event) => onChange({ grade: Number(event.currentTarget.value) || null })}
      />
      <Select
        aria-label={t('status')}
        style={{ width: 120 }}
        value={filter.status ?? ''}
        options={[{ value: '', label: t('anyStatus') }, ...statuses.map((value) => ({ value, label: words[value] }))]}
        onChange={(status) => onChange({ status: (status || null) as StudentStatus | null })}
      />
      {narrowed && (
        <Button type="text" onClick={() => onChange({ college: '', grade: null, status: null })}>
          {t('clear')}
        </Button>
      )}
    </>
  );
}

function useColumns(): Column<StudentRow>[] {
  const t = studentTexts.use();
  const clip = (text: string) => (
    <span className="clip" title={text}>
      {text}
    </span>
  );
  return [
    { key: 'number', title: t('number'), width: 120, render: ({ number }) => <span className="nowrap">{number}</span> },
    { key: 'name', title: t('name'), width: 120, render: ({ name }) => <b className="clip">{name}</b> },
    { key: 'identity', title: t('identity'), width: 90, render: ({ identityLabel }) => identityLabel },
    { key: 'college', title: t('college'), render: ({ college }) => clip(college) },
    { key: 'major', title: t('major'), render: ({ major }) => clip(major) },
    { key: 'grade', title: t('grade'), width: 72, render: ({ grade }) => grade },
    { key: 'campus', title: t('campus'), width: 120, render: ({ campus }) => clip(campus.name) },
    {
      key: 'status',
      title: t('status'),
      width: 96,
      render: ({ status, statusLabel }) => (
        <ToneTag tone={status === 'ENROLLED' ? 'OK' : 'NEUTRAL'}>{statusLabel}</ToneTag>
      ),
    },
  ];
}
