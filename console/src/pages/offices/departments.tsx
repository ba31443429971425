import '../../ui/data-table.css';
import { ApartmentOutlined, SyncOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { SynchroniseDepartmentsDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { usePeopleDates } from '../../lib/people-dates';
import { Failure, Loading, Notice } from '../../ui/states';
import { roleWords } from '../staff/roles';
import { useOfficeRoles } from '../staff/use-staff';
import { MapDialog } from './map-dialog';
import { Suggestions } from './suggestions';
import { officeTexts } from './texts';
import { type Department, departmentsKey, useDepartments } from './use-offices';

/** WeCom's departments: read anew by hand, each said to be an office, and the roles that their members are offered. */
export function Departments() {
  const t = officeTexts.use();
  const dates = usePeopleDates();
  const { data, error, isPending, refetch } = useDepartments();
  const offices = useOfficeRoles().data ?? [];
  const words = roleWords(offices);
  const [mapping, setMapping] = useState<Department | null>(null);
  const synchronise = useCommand(SynchroniseDepartmentsDocument, { touches: [departmentsKey] });
  const found = synchronise.data?.synchroniseDepartments;
  const button = (
    <Button
      type="primary"
      icon={<SyncOutlined aria-hidden />}
      loading={synchronise.isPending}
      onClick={() => synchronise.mutate({})}
    >
      {t('synchronise')}
    </Button>
  );
  if (isPending) return <Loading rows={8} />;
  if (!data) return <Failure error={error} retry={() => void refetch()} />;
  return (
    <>
      <div className="department-line">
        <p className="muted">{t('departmentsHint')}</p>
        {data.length > 0 && button}
      </div>
      {synchronise.error && (
        <p className="form-wrong" role="alert">
          {synchronise.error.sentences.join(' ')}
        </p>
      )}
      {found && <Suggestions suggestions={found.suggestions} unknownMembers={found.unknownMembers} words={words} />}
      {data.length === 0 ? (
        <Notice icon={<ApartmentOutlined aria-hidden />} title={t('noDepartments')} action={button}>
          {t('noDepartmentsHint')}
        </Notice>
      ) : (
        <div className="card departments">
          <table className="data-table plain" aria-label={t('viewWeCom')}>
            <thead>
              <tr>
                <th scope="col">{t('department')}</th>
                <th scope="col">{t('office')}</th>
                <th scope="col">{t('offeredRoles')}</th>
                <th scope="col" style={{ width: 172 }}>
                  {t('seenAt')}
                </th>
                <th scope="col" style={{ width: 100 }}>
                  <span className="spoken">{t('map')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((department) => (
                <tr key={department.id}>
                  <td>
                    <span className="clip">
                      <b>{department.name}</b> <small>{department.id}</small>
                    </span>
                  </td>
                  <td>{department.office?.name ?? <span className="muted">{t('unmapped')}</span>}</td>
                  <td>{department.roles.map((role) => words.get(role) ?? role).join(t('comma'))}</td>
                  <td className="nowrap">{dates.moment(department.seenAt)}</td>
                  <td>
                    <Button
                      size="small"
                      aria-label={t('mapNamed', { name: department.name })}
                      onClick={() => setMapping(department)}
                    >
                      {t('map')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {mapping && <MapDialog department={mapping} offices={offices} onClose={() => setMapping(null)} />}
    </>
  );
}
