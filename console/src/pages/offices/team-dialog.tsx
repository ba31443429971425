import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { SaveTeamDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { FormLine } from '../../ui/form-line';
import { useColleagues } from '../standing-in/use-standing-in';
import { officeTexts } from './texts';
import { type Office, type Team, officesKey } from './use-offices';

interface TeamDialogProps {
  office: Office;
  /** left out: a new one */
  team?: Team;
  onSaved(): void;
  onClose(): void;
}

/** Writing a team: a name, the college it looks after, who is in it. */
export function TeamDialog({ office, team, onSaved, onClose }: TeamDialogProps) {
  const t = officeTexts.use();
  const [name, setName] = useState(team?.name ?? '');
  const [college, setCollege] = useState(team?.college ?? '');
  const [members, setMembers] = useState(team?.members.map(({ id }) => id) ?? []);
  const [tried, setTried] = useState(false);
  const colleagues = useColleagues(office.code);
  const save = useCommand(SaveTeamDocument, { touches: [officesKey], onDone: onSaved });
  // Members stay to be seen while the colleagues are read, and when they have no role there any more.
  const known = new Map([...(team?.members ?? []), ...(colleagues.data ?? [])].map((each) => [each.id, each.name]));
  const submit = () => {
    setTried(true);
    if (name.trim() === '') return;
    save.mutate({
      id: team?.id,
      expectedVersion: team?.version,
      office: office.code,
      name: name.trim(),
      college: college.trim() || null,
      memberIds: members,
    });
  };
  return (
    <Modal
      open
      width={480}
      title={t(team ? 'editTeam' : 'newTeam', { office: office.name })}
      okText={t('save')}
      cancelText={t('cancel')}
      mask={{ closable: false }}
      confirmLoading={save.isPending}
      onOk={submit}
      onCancel={onClose}
    >
      <FormLine label={t('teamName')} htmlFor="team-name" wrong={tried && name.trim() === '' && t('wrongName')}>
        <Input id="team-name" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      </FormLine>
      <FormLine label={t('college')} htmlFor="team-college" hint={t('collegeHint')}>
        <Input id="team-college" maxLength={60} value={college} onChange={(event) => setCollege(event.target.value)} />
      </FormLine>
      <FormLine label={t('members')} htmlFor="team-members" hint={t('membersHint')}>
        <Select
          id="team-members"
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          loading={colleagues.isFetching}
          value={members}
          options={[...known].map(([value, label]) => ({ value, label }))}
          onChange={setMembers}
        />
      </FormLine>
      {(save.error ?? colleagues.error) && (
        <p className="form-wrong" role="alert">
          {save.error?.sentences.join(' ') ?? colleagues.error?.message}
        </p>
      )}
    </Modal>
  );
}
