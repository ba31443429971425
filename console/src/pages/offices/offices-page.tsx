import './offices.css';
import { message } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { usePermission, useViewer } from '../../lib/session/viewer';
import { Chips } from '../../ui/chips';
import { Page } from '../../ui/page';
import { Failure, Loading } from '../../ui/states';
import { Departments } from './departments';
import { OfficeCard } from './office-card';
import { OfficeDialog } from './office-dialog';
import { TeamDialog } from './team-dialog';
import { officeTexts } from './texts';
import { type Office, type Team, useOffices } from './use-offices';

/** 部门与团队: where offices are reached, who works together in them, and which department of WeCom is which office. */
export default function OfficesPage() {
  const t = officeTexts.use();
  const administers = usePermission('STAFF_ADMINISTER');
  const [search, setSearch] = useSearchParams();
  const view = administers && search.get('view') === 'wecom' ? 'wecom' : 'offices';
  return (
    <Page
      title={t('offices')}
      toolbar={
        administers && (
          <Chips
            label={t('views')}
            items={[
              { key: 'offices', label: t('viewOffices') },
              { key: 'wecom', label: t('viewWeCom') },
            ]}
            value={view}
            onChange={(next) => setSearch(next === 'wecom' ? { view: next } : {})}
          />
        )
      }
    >
      {view === 'wecom' ? <Departments /> : <Offices administers={administers} />}
    </Page>
  );
}

function Offices({ administers }: { administers: boolean }) {
  const t = officeTexts.use();
  const me = useViewer().data?.staff;
  const { data, error, isPending, refetch } = useOffices();
  const [editing, setEditing] = useState<Office | null>(null);
  const [teaming, setTeaming] = useState<{ office: Office; team?: Team } | null>(null);
  const [brief, told] = message.useMessage();
  const saved = () => {
    setEditing(null);
    setTeaming(null);
    void brief.success(t('saved'));
  };
  const heads = (code: string) =>
    me?.roles.some(({ office, role }) => office.code === code && role === 'HEAD') ?? false;
  if (isPending) return <Loading rows={10} />;
  if (!data) return <Failure error={error} retry={() => void refetch()} />;
  return (
    <div className="offices">
      {data.map((office) => (
        <OfficeCard
          key={office.code}
          office={office}
          onEdit={administers ? () => setEditing(office) : null}
          onTeam={administers || heads(office.code) ? (team) => setTeaming({ office, team }) : null}
        />
      ))}
      {editing && <OfficeDialog office={editing} onSaved={saved} onClose={() => setEditing(null)} />}
      {teaming && <TeamDialog {...teaming} onSaved={saved} onClose={() => setTeaming(null)} />}
      {told}
    </div>
  );
}
