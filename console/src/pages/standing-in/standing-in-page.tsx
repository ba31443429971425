import './standing-in.css';
import { PlusOutlined, SwapOutlined } from '@ant-design/icons';
import { Button, message } from 'antd';
import { useState } from 'react';
import { useViewer } from '../../lib/session/viewer';
import { Page } from '../../ui/page';
import { Failure, Loading, Notice } from '../../ui/states';
import { DelegateDialog } from './delegate-dialog';
import { sorted } from './sort';
import { TemporaryList } from './temporary-list';
import { standingTexts } from './texts';
import { useTemporaryRoles } from './use-standing-in';

/** 岗位委托: a colleague stands in for a time; what one gave, what one holds. */
export default function StandingInPage() {
  const t = standingTexts.use();
  const viewer = useViewer().data;
  const [giving, setGiving] = useState(false);
  const [brief, told] = message.useMessage();
  const { data, error, isPending, refetch } = useTemporaryRoles();
  const me = viewer?.staff;
  const own = me?.roles.filter(({ from, until }) => !from && !until) ?? [];
  const { given, held, others } = sorted(data ?? [], me?.id);
  const sections = [
    { title: t('given'), roles: given, empty: t('noneGiven') },
    { title: t('held'), roles: held, empty: t('noneHeld') },
    ...(others.length > 0 ? [{ title: t('others'), roles: others, empty: '' }] : []),
  ];
  return (
    <Page
      title={t('standingIn')}
      aside={
        own.length > 0 && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setGiving(true)}>
            {t('delegate')}
          </Button>
        )
      }
    >
      {isPending && <Loading rows={6} />}
      {!data && error && <Failure error={error} retry={() => void refetch()} />}
      {data && data.length === 0 && (
        <Notice icon={<SwapOutlined aria-hidden />} title={t('nothing')}>
          {t(own.length > 0 ? 'nothingHint' : 'noRole')}
        </Notice>
      )}
      {data && data.length > 0 && (
        <div className="standing">
          {sections.map(({ title, roles, empty }) => (
            <section key={title} className="card standing-card" aria-label={title}>
              <h3>{title}</h3>
              {roles.length === 0 ? <p className="muted">{empty}</p> : <TemporaryList roles={roles} />}
            </section>
          ))}
        </div>
      )}
      {giving && me && (
        <DelegateDialog
          giver={me}
          roles={own}
          onDone={() => {
            setGiving(false);
            void brief.success(t('delegated'));
          }}
          onClose={() => setGiving(false)}
        />
      )}
      {told}
    </Page>
  );
}
