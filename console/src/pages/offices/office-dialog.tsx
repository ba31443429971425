import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { SaveOfficeDocument } from '../../graph/graphql';
import { useCommand } from '../../lib/graph/use-command';
import { FormLine } from '../../ui/form-line';
import { Failure, Loading } from '../../ui/states';
import { type ContactDraft, draftOf, inputOf, putContact, withContact, withoutContact, wrongOf } from './draft';
import { officeTexts } from './texts';
import { type Office, officesKey, useOfficeForm } from './use-offices';

interface OfficeDialogProps {
  office: Office;
  onSaved(): void;
  onClose(): void;
}

interface Campus {
  code: string;
  name: string;
}

/** Writing an office: its names and where it can be reached, campus by campus. */
export function OfficeDialog(props: OfficeDialogProps) {
  const t = officeTexts.use();
  const { data, error, isPending, refetch } = useOfficeForm(props.office.code);
  if (data) return <Form {...props} {...data} />;
  return (
    <Modal open title={t('editOffice')} footer={null} onCancel={props.onClose}>
      {isPending ? <Loading rows={5} /> : <Failure error={error} retry={() => void refetch()} />}
    </Modal>
  );
}

interface FormProps extends OfficeDialogProps {
  name: string;
  nameEn: string;
  campuses: readonly Campus[];
}

function Form({ office, name, nameEn, campuses, onSaved, onClose }: FormProps) {
  const t = officeTexts.use();
  const [draft, setDraft] = useState(() => draftOf(office, name, nameEn));
  const [tried, setTried] = useState(false);
  const save = useCommand(SaveOfficeDocument, { touches: [officesKey], onDone: onSaved });
  const wrong = tried ? wrongOf(draft) : [];
  const submit = () => {
    setTried(true);
    if (wrongOf(draft).length === 0) save.mutate(inputOf(office, draft));
  };
  return (
    <Modal
      open
      width={680}
      title={t('editOffice')}
      okText={t('save')}
      cancelText={t('cancel')}
      mask={{ closable: false }}
      confirmLoading={save.isPending}
      onOk={submit}
      onCancel={onClose}
    >
      <div className="form-pair">
        <FormLine label={t('nameZh')} htmlFor="office-name" wrong={wrong.includes('name') && t('wrongName')}>
          <Input
            id="office-name"
            maxLength={60}
            value={draft.name}
            onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          />
        </FormLine>
        <FormLine
          label={t('nameEn')}
          htmlFor="office-name-en"
          wrong={(wrong.includes('nameEn') && t('wrongName')) || (wrong.includes('chinese') && t('wrongChinese'))}
        >
          <Input
            id="office-name-en"
            maxLength={100}
            value={draft.nameEn}
            onChange={(event) => setDraft({ ...draft, nameEn: event.target.value })}
          />
        </FormLine>
      </div>
      <fieldset className="contact-lines">
        <legend>{t('contacts')}</legend>
        {draft.contacts.map((contact, place) => (
          <ContactLine
            key={contact.key}
            contact={contact}
            n={place + 1}
            campuses={campuses}
            onPut={(change) => setDraft(putContact(draft, contact.key, change))}
            onRemove={() => setDraft(withoutContact(draft, contact.key))}
          />
        ))}
        {wrong.includes('contacts') && (
          <p className="form-wrong" role="alert">
            {t('wrongContacts')}
          </p>
        )}
        <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => setDraft(withContact(draft))}>
          {t('addContact')}
        </Button>
      </fieldset>
      {save.error && (
        <p className="form-wrong" role="alert">
          {save.error.sentences.join(' ')}
        </p>
      )}
    </Modal>
  );
}

interface ContactLineProps {
  contact: ContactDraft;
  /** its place, counted from one */
  n: number;
  campuses: readonly Campus[];
  onPut(change: Partial<ContactDraft>): void;
  onRemove(): void;
}

function ContactLine({ contact, n, campuses, onPut, onRemove }: ContactLineProps) {
  const t = officeTexts.use();
  const field = (name: 'phone' | 'address' | 'hours', label: string, longest: number) => (
    <Input
      aria-label={`${label} ${n}`}
      placeholder={label}
      maxLength={longest}
      value={contact[name]}
      onChange={(event) => onPut({ [name]: event.target.value })}
    />
  );
  return (
    <div className="contact-line">
      <Select
        aria-label={`${t('campus')} ${n}`}
        value={contact.campus}
        options={[
          { value: '', label: t('allCampuses') },
          ...campuses.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(campus: string) => onPut({ campus })}
      />
      {field('phone', t('phone'), 40)}
      {field('address', t('address'), 200)}
      {field('hours', t('hours'), 100)}
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={t('removeContact', { n })}
        onClick={onRemove}
      />
    </div>
  );
}
