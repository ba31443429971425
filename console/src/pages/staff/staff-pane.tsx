import { Button, message } from 'antd';
import { useState } from 'react';
import { usePeopleDates } from '../../lib/people-dates';
import { usePermission, useViewer } from '../../lib/session/viewer';
import { type Fact, Facts } from '../../ui/facts';
import { SidePane } from '../../ui/side-pane';
import { Failure, Loading, Notice } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import { ResetPassword } from '../passwords/reset-password';
import { DelegateDialog } from '../standing-in/delegate-dialog';
import { TemporaryList } from '../standing-in/temporary-list';
import { LeaveDialog } from './leave-dialog';
import { OpenWork } from './open-work';
import { RolesSection } from './roles-section';
import type { OfficeRoles } from './roles';
import { StaffDialog } from './staff-dialog';
import { staffTexts } from './texts';
import { type StaffMember, useStaffMember } from './use-staff';

interface StaffPaneProps {
  id: string;
  offices: readonly OfficeRoles[];
  onClose(): void;
}

/** One member of staff: who, roles for good and for a time, what is open, and what may be done. */
export function StaffPane({ id, offices, onClose }: StaffPaneProps) {
  const t = staffTexts.use();
  const { data: staff, error, isPending, refetch } = useStaffMember(id);
  const administers = usePermission('STAFF_ADMINISTER');
  return (
    <SidePane
      title={staff?.name ?? t('member')}
      note={staff?.username}
      subject={id}
      onClose={onClose}
      footer={staff && administers && <Acts staff={staff} />}
    >
      {isPending && <Loading rows={8} />}
      {staff === undefined && error && <Failure error={error} retry={() => void refetch()} />}
      {staff === null && <Notice title={t('gone')}>{t('goneHint')}</Notice>}
      {staff && <Content staff={staff} offices={offices} />}
    </SidePane>
  );
}

function Content({ staff, offices }: { staff: StaffMember; offices: readonly OfficeRoles[] }) {
  const t = staffTexts.use();
  const dates = usePeopleDates();
  const facts: Fact[] = [
    ...(staff.leftAt
      ? [
          {
            name: t('state'),
            value: <ToneTag tone="NEUTRAL">{t('leftOn', { time: dates.moment(staff.leftAt) })}</ToneTag>,
          },
        ]
      : []),
    { name: t('weCom'), value: staff.weComUserId ?? t('notLinked') },
    { name: t('email'), value: staff.email ?? t('none') },
    { name: t('lastSignIn'), value: staff.lastSignInAt ? dates.moment(staff.lastSignInAt) : t('never') },
    {
      name: t('teams'),
      value: staff.teams?.map(({ name, office }) => `${office.name} · ${name}`).join(t('comma')) || t('none'),
    },
  ];
  const temporary = staff.temporaryRoles ?? [];
  return (
    <div className="staff-content">
      <Facts items={facts} />
      <RolesSection staff={staff} offices={offices} />
      {temporary.length > 0 && (
        <section aria-label={t('temporary')}>
          <h3>{t('temporary')}</h3>
          <TemporaryList roles={temporary} />
        </section>
      )}
      <section aria-label={t('openWork')}>
        <h3>{t('openWork')}</h3>
        <OpenWork staff={staff} />
      </section>
    </div>
  );
}

function Acts({ staff }: { staff: StaffMember }) {
  const t = staffTexts.use();
  const me = useViewer().data?.staff?.id;
  const [open, setOpen] = useState<'edit' | 'leave' | 'delegate' | null>(null);
  const [brief, told] = message.useMessage();
  const close = () => setOpen(null);
  const done = (sentence: string) => {
    close();
    void brief.success(sentence);
  };
  return (
    <div className="pane-acts">
      {!staff.leftAt && (
        <>
          <Button onClick={() => setOpen('edit')}>{t('edit')}</Button>
          <ResetPassword person={staff} />
          {staff.id !== me && (staff.heldRoles?.length ?? 0) > 0 && (
            <Button onClick={() => setOpen('delegate')}>{t('delegateFor')}</Button>
          )}
        </>
      )}
      {staff.id !== me && (
        <Button danger={!staff.leftAt} onClick={() => setOpen('leave')}>
          {t(staff.leftAt ? 'return' : 'leave')}
        </Button>
      )}
      {open === 'edit' && <StaffDialog staff={staff} onSaved={() => done(t('saved'))} onClose={close} />}
      {open === 'leave' && (
        <LeaveDialog
          staff={staff}
          onDone={() => done(t(staff.leftAt ? 'hasReturned' : 'hasLeft', { name: staff.name }))}
          onClose={close}
        />
      )}
      {open === 'delegate' && (
        <DelegateDialog giver={staff} roles={staff.heldRoles ?? []} onDone={() => done(t('saved'))} onClose={close} />
      )}
      {told}
    </div>
  );
}
