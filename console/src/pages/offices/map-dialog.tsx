import { Checkbox, Modal, Select } from 'antd';
import { useState } from 'react';
import { MapDepartmentDocument, type StaffRoleCode } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { FormLine } from '../../ui/form-line';
import type { OfficeRoles } from '../staff/roles';
import { officeTexts } from './texts';
import { type Department, departmentsKey } from './use-offices';

interface MapDialogProps {
  department: Department;
  offices: readonly OfficeRoles[];
  onClose(): void;
}

/** Says which office a department is, and which roles its members are offered; nobody gets one by it. */
export function MapDialog({ department, offices, onClose }: MapDialogProps) {
  const t = officeTexts.use();
  const [office, setOffice] = useState(department.office?.code ?? '');
  const [roles, setRoles] = useState<readonly StaffRoleCode[]>(department.roles);
  const map = useCommand(MapDepartmentDocument, { touches: [departmentsKey], onDone: onClose });
  // Whose roles one may not give can't be offered either; an administrator is named by hand.
  const open = offices.filter(({ grantableRoles }) => grantableRoles.some(({ mine }) => mine));
  const offered =
    open
      .find(({ code }) => code === office)
      ?.grantableRoles.filter(({ role, mine }) => mine && role !== 'ADMINISTRATOR') ?? [];
  return (
    <Modal
      open
      width={460}
      title={t('mapNamed', { name: department.name })}
      okText={t('save')}
      cancelText={t('cancel')}
      confirmLoading={map.isPending}
      onOk={() =>
        map.mutate({
          departmentId: department.id,
          office: office || null,
          roles: office ? offered.map(({ role }) => role).filter((role) => roles.includes(role)) : [],
        })
      }
      onCancel={onClose}
    >
      <FormLine label={t('office')} htmlFor="map-office">
        <Select
          id="map-office"
          value={office}
          options={[
            { value: '', label: t('unmapped') },
            ...open.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={setOffice}
        />
      </FormLine>
      {office && (
        <fieldset className="map-roles">
          <legend>{t('offeredRoles')}</legend>
          <Checkbox.Group
            value={[...roles]}
            options={offered.map(({ role, label }) => ({ value: role, label }))}
            onChange={(next) => setRoles(next as StaffRoleCode[])}
          />
          <small>{t('offeredHint')}</small>
        </fieldset>
      )}
      {map.error && (
        <p className="form-wrong" role="alert">
          {map.error.sentences.join(' ')}
        </p>
      )}
    </Modal>
  );
}
