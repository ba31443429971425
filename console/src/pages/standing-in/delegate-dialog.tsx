import '../../ui/form-line.css';
import { Modal, Select } from 'antd';
import { useState } from 'react';
import { DelegateRoleDocument, type StaffRoleCode } from '../../graph/graphql';
import { addDays, fromWallClock, today, wallClock } from '../../lib/dates';
import { useCommand } from '../../lib/graph/use-command';
import { useViewer } from '../../lib/session/viewer';
import { FormLine } from '../../ui/form-line';
import { MomentField } from '../../ui/moment-field';
import { staffKey } from '../staff/use-staff';
import { timesFault } from './sort';
import { standingTexts } from './texts';
import { temporaryKey, useColleagues } from './use-standing-in';

interface GivenRole {
  role: StaffRoleCode;
  label: string;
  office: { code: string; name: string };
}

interface DelegateDialogProps {
  /** whose role it is */
  giver: { id: string; name: string };
  /** held for good: what one stands in for can't be passed on */
  roles: readonly GivenRole[];
  onDone(): void;
  onClose(): void;
}

const keyOf = ({ role, office }: GivenRole) => `${office.code} ${role}`;

/** Lets a colleague hold a role from one time to another. */
export function DelegateDialog({ giver, roles, onDone, onClose }: DelegateDialogProps) {
  const t = standingTexts.use();
  const me = useViewer().data?.staff?.id;
  const [which, setWhich] = useState(roles[0] ? keyOf(roles[0]) : '');
  const [to, setTo] = useState<string | null>(null);
  const [startsAt, setStartsAt] = useState(() => wallClock(Date.now()).slice(0, 17) + '00');
  const [endsAt, setEndsAt] = useState(() => `${addDays(today(), 7)}T18:00:00`);
  const [tried, setTried] = useState(false);
  const role = roles.find((each) => keyOf(each) === which);
  const colleagues = useColleagues(role?.office.code ?? '');
  const delegate = useCommand(DelegateRoleDocument, { touches: [temporaryKey, staffKey], onDone });
  const times = {
    startsAt: startsAt ? fromWallClock(startsAt) : '',
    endsAt: endsAt ? fromWallClock(endsAt) : '',
  };
  const fault = timesFault(times);
  // An administrator who arranges it for somebody isn't offered: nobody gives a role to himself.
  const offered = (colleagues.data ?? []).filter(({ id }) => id !== giver.id && id !== me);
  const submit = () => {
    setTried(true);
    if (!role || !to || fault) return;
    delegate.mutate({
      fromStaffId: giver.id === me ? null : giver.id,
      toStaffId: to,
      office: role.office.code,
      role: role.role,
      ...times,
    });
  };
  const wrongEnd = { start: undefined, end: t('wrongEnd'), order: t('wrongOrder'), long: t('wrongLong') };
  return (
    <Modal
      open
      width={520}
      title={giver.id === me ? t('delegate') : t('delegateOf', { name: giver.name })}
      okText={t('delegate')}
      cancelText={t('cancel')}
      mask={{ closable: false }}
      confirmLoading={delegate.isPending}
      onOk={submit}
      onCancel={onClose}
    >
      <p className="dialog-text">{t('delegateMeans')}</p>
      <FormLine label={t('role')} htmlFor="delegate-role">
        <Select
          id="delegate-role"
          value={which}
          options={roles.map((each) => ({ value: keyOf(each), label: `${each.office.name} · ${each.label}` }))}
          onChange={(next: string) => {
            setWhich(next);
            setTo(null);
          }}
        />
      </FormLine>
      <FormLine
        label={t('standIn')}
        htmlFor="delegate-to"
        hint={colleagues.data && offered.length === 0 ? t('noColleague') : undefined}
        wrong={tried && !to && t('chooseStandIn')}
      >
        <Select
          id="delegate-to"
          showSearch={{ optionFilterProp: 'label' }}
          loading={colleagues.isFetching}
          value={to}
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setTo}
        />
      </FormLine>
      <div className="form-pair">
        <FormLine label={t('from')} htmlFor="delegate-from" wrong={tried && fault === 'start' && t('wrongStart')}>
          <MomentField id="delegate-from" value={startsAt} usual="08:00:00" onChange={setStartsAt} />
        </FormLine>
        <FormLine
          label={t('until')}
          htmlFor="delegate-until"
          hint={t('atMost')}
          wrong={tried && fault !== null && wrongEnd[fault]}
        >
          <MomentField id="delegate-until" value={endsAt} usual="18:00:00" onChange={setEndsAt} />
        </FormLine>
      </div>
      {(delegate.error ?? colleagues.error) && (
        <p className="form-wrong" role="alert">
          {delegate.error?.sentences.join(' ') ?? colleagues.error?.message}
        </p>
      )}
    </Modal>
  );
}
