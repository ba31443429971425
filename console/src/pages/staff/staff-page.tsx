import './staff.css';
import { IdcardOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, type InputRef, Select } from 'antd';
import { useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { StaffRoleCode } from '../../graph/graphql';
import { usePermissions } from '../../lib/session/viewer';
import { Chips } from '../../ui/chips';
import { Page } from '../../ui/page';
import { PagedTable } from '../../ui/paged-table';
import { SearchBox } from '../../ui/search-box';
import { useShortcuts } from '../../ui/shortcuts';
import { Notice } from '../../ui/states';
import { useListed } from '../../ui/walk/use-listed';
import { useColumns } from './columns';
import { type Filter, readFilter, roles, writeFilter } from './filter';
import { roleWords } from './roles';
import { StaffDialog } from './staff-dialog';
import { StaffPane } from './staff-pane';
import { staffTexts } from './texts';
import { useOfficeRoles, useStaffMembers } from './use-staff';

/** 人员与角色: who works here, in which roles; each opens at the side. */
export default function StaffPage() {
  const t = staffTexts.use();
  const [address] = useSearchParams();
  const filter = readFilter(address);
  const permissions = usePermissions();
  const administers = permissions.includes('STAFF_ADMINISTER');
  const members = useStaffMembers(filter);
  const { rows } = members;
  const { setSearch, open, show, ...list } = useListed(rows.map((row) => row.id));
  const offices = useOfficeRoles().data ?? [];
  const words = roleWords(offices);
  const columns = useColumns(filter.left);
  const [adding, setAdding] = useState(false);
  const box = useRef<InputRef>(null);
  const narrow = (change: Partial<Filter>) => setSearch(writeFilter({ ...filter, ...change }), { replace: true });
  useShortcuts({ ...list.shortcuts, '/': () => box.current?.focus() });
  const narrowed = filter.search !== '' || filter.office !== '' || filter.role !== null;
  return (
    <Page
      title={t('staff')}
      aside={
        administers && (
          <>
            {permissions.includes('REGISTRY_IMPORT') && <Link to="/imports?kind=STAFF">{t('importStaff')}</Link>}
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
              {t('newMember')}
            </Button>
          </>
        )
      }
      toolbar={
        <>
          <Chips
            label={t('which')}
            items={[
              { key: 'here', label: t('here') },
              { key: 'left', label: t('left') },
            ]}
            value={filter.left ? 'left' : 'here'}
            onChange={(which) => narrow({ left: which === 'left' })}
          />
          <SearchBox
            box={box}
            width={220}
            value={filter.search}
            label={t('search')}
            placeholder={t('searchHint')}
            onChange={(text) => narrow({ search: text })}
          />
          <Select
            aria-label={t('office')}
            style={{ width: 200 }}
            value={filter.office}
            options={[
              { value: '', label: t('anyOffice') },
              ...offices.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={(office: string) => narrow({ office })}
          />
          <Select
            aria-label={t('role')}
            style={{ width: 130 }}
            value={filter.role ?? ''}
            options={[
              { value: '', label: t('anyRole') },
              ...roles.filter((role) => words.has(role)).map((role) => ({ value: role, label: words.get(role) })),
            ]}
            onChange={(role) => narrow({ role: (role || null) as StaffRoleCode | null })}
          />
        </>
      }
      pane={open && <StaffPane key={open} id={open} offices={offices} onClose={() => show(null)} />}
    >
      <PagedTable
        pages={members}
        rows={rows}
        label={t('staff')}
        columns={columns}
        cursor={list.cursor}
        open={open}
        onCursor={list.setCursor}
        onOpen={show}
        empty={
          <Notice icon={<IdcardOutlined aria-hidden />} title={t('nobody')}>
            {t(narrowed ? 'nobodyHint' : filter.left ? 'nobodyLeft' : 'nobodyYet')}
          </Notice>
        }
      />
      {adding && <StaffDialog onSaved={(staff) => show(staff.id)} onClose={() => setAdding(false)} />}
    </Page>
  );
}
