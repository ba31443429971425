import { PlusOutlined } from '@ant-design/icons';
import { Button, Modal, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { GrantRoleDocument, RevokeRoleDocument, type StaffRoleCode } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { useViewer } from '../../lib/session/viewer';
import { FormLine } from '../../ui/form-line';
import { type OfficeRoles, grantable, mayGrant } from './roles';
import { staffTexts } from './texts';
import { type StaffMember, staffKey } from './use-staff';

interface RolesSectionProps {
  staff: StaffMember;
  offices: readonly OfficeRoles[];
}

/** The roles held for good; giving and taking only what the graph says is the viewer's to give. */
export function RolesSection({ staff, offices }: RolesSectionProps) {
  const t = staffTexts.use();
  const me = useViewer().data?.staff?.id;
  const [granting, setGranting] = useState(false);
  const revoke = useCommand(RevokeRoleDocument, { touches: [staffKey] });
  const held = staff.heldRoles ?? [];
  const free = grantable(offices, held);
  const mine = staff.id === me;
  const version = staff.version ?? 0;
  return (
    <section aria-label={t('roles')}>
      <div className="section-head">
        <h3>{t('roles')}</h3>
        {!mine && !staff.leftAt && free.length > 0 && (
          <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => setGranting(true)}>
            {t('grant')}
          </Button>
        )}
      </div>
      {held.length === 0 && <p className="muted">{t('noRole')}</p>}
      <ul className="pairs">
        {held.map(({ office, role, label }) => (
          <li key={office.code + role}>
            <span>
              {office.name} · <b>{label}</b>
            </span>
            {mayGrant(offices, office.code, role) && (
              <Popconfirm
                title={t('revokeSure', { name: staff.name, role: label })}
                description={t('revokeMeans')}
                okText={t('revoke')}
                cancelText={t('cancel')}
                onConfirm={() =>
                  revoke.mutate({ staffId: staff.id, expectedVersion: version, office: office.code, role })
                }
              >
                <Button
                  size="small"
                  loading={
                    revoke.isPending && revoke.variables.office === office.code && revoke.variables.role === role
                  }
                  aria-label={t('revokeNamed', { role: `${office.name} ${label}` })}
                >
                  {t('revoke')}
                </Button>
              </Popconfirm>
            )}
          </li>
        ))}
      </ul>
      {revoke.error && (
        <p className="form-wrong" role="alert">
          {revoke.error.sentences.join(' ')}
        </p>
      )}
      {granting && <GrantDialog staff={staff} offices={free} onClose={() => setGranting(false)} />}
    </section>
  );
}

interface GrantDialogProps {
  staff: StaffMember;
  /** with what can still be given */
  offices: readonly OfficeRoles[];
  onClose(): void;
}

function GrantDialog({ staff, offices, onClose }: GrantDialogProps) {
  const t = staffTexts.use();
  const [office, setOffice] = useState(offices[0]?.code ?? '');
  const [role, setRole] = useState<StaffRoleCode | null>(null);
  const [tried, setTried] = useState(false);
  const grant = useCommand(GrantRoleDocument, { touches: [staffKey], onDone: onClose });
  const offered = offices.find(({ code }) => code === office)?.grantableRoles ?? [];
  const submit = () => {
    setTried(true);
    if (role) grant.mutate({ staffId: staff.id, expectedVersion: staff.version ?? 0, office, role });
  };
  return (
    <Modal
      open
      width={440}
      title={t('grantTo', { name: staff.name })}
      okText={t('grant')}
      cancelText={t('cancel')}
      confirmLoading={grant.isPending}
      onOk={submit}
      onCancel={onClose}
    >
      <FormLine label={t('office')} htmlFor="grant-office">
        <Select
          id="grant-office"
          value={office}
          options={offices.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(next: string) => {
            setOffice(next);
            setRole(null);
          }}
        />
      </FormLine>
      <FormLine label={t('role')} htmlFor="grant-role" hint={t('grantHint')} wrong={tried && !role && t('chooseRole')}>
        <Select
          id="grant-role"
          value={role}
          options={offered.map((each) => ({ value: each.role, label: each.label }))}
          onChange={setRole}
        />
      </FormLine>
      {grant.error && (
        <p className="form-wrong" role="alert">
          {grant.error.sentences.join(' ')}
        </p>
      )}
    </Modal>
  );
}
