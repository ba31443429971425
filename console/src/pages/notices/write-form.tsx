import { Alert, Button, Checkbox, Input, Select, Tabs, message } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { usePeopleDates } from '../../lib/people-dates';
import { FormLine } from '../../ui/form-line';
import { Page } from '../../ui/page';
import { RichEditor } from '../../ui/rich-text/rich-editor';
import { AttachmentsField } from './attachments-field';
import { AudienceField, type Named } from './audience-field';
import { Conflict } from './conflict';
import { LONGEST_TITLE, MOST_ATTACHMENTS, type NoticeDetail, type Wrong, inputOf, wrongOf } from './draft';
import { PhonePreview } from './phone-preview';
import { noticeTexts } from './texts';
import { useSaveNotice } from './use-notices';
import { useWriting } from './use-writing';

interface WriteFormProps {
  title: string;
  account: string;
  begun: NoticeDetail | null;
  offices: readonly Named[];
  campuses: readonly Named[];
  colleges: readonly string[];
}

/** The form: words at the left, whom it is for and what is attached beside, the phone's view on demand. */
export function WriteForm({ title, account, begun, offices, campuses, colleges }: WriteFormProps) {
  const t = noticeTexts.use();
  const dates = usePeopleDates();
  const navigate = useNavigate();
  const [brief, told] = message.useMessage();
  const writing = useWriting(account, begun, offices[0]?.code ?? '');
  const { draft, stands, put } = writing;
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState({ pictures: false, files: false });
  const [leave, setLeave] = useState(false);
  const sent = useRef(draft);
  const save = useSaveNotice((after) => {
    writing.saved(after, sent.current);
    setTried(false);
    void brief.success(t('saved'));
    if (leave) return void navigate(`/notices?open=${encodeURIComponent(after.id)}`);
    // The address then names the notice; the form goes on as it is.
    if (!stands) void navigate(`/notices/write?id=${encodeURIComponent(after.id)}`, { replace: true });
  });
  const isOut = stands?.state === 'PUBLISHED' || stands?.state === 'SCHEDULED';
  const wrong = wrongOf(draft);
  const is = (field: Wrong) => tried && wrong.includes(field);
  const busy = sending.pictures || sending.files;
  const press = (then: boolean) => {
    setTried(true);
    setLeave(then);
    if (wrong.length > 0 || busy) return;
    const at = stands && writing.version !== null ? { id: stands.id, version: writing.version } : null;
    sent.current = draft;
    save.mutate(inputOf(draft, at));
  };
  const conflict = save.error?.code === 'CONFLICT' && stands;
  const office = offices.find(({ code }) => code === draft.office)?.name ?? stands?.office.name ?? '';
  return (
    <Page
      title={title}
      aside={
        <>
          <small className="write-state" role="status">
            {t(writing.changed ? 'unsaved' : stands ? 'allSaved' : 'newOne')}
          </small>
          <Button onClick={() => void navigate(-1)}>{t('back')}</Button>
          <Button loading={save.isPending && !leave} disabled={busy} onClick={() => press(false)}>
            {t('save')}
          </Button>
          <Button type="primary" loading={save.isPending && leave} disabled={busy} onClick={() => press(true)}>
            {t(isOut ? 'saveShow' : 'saveGo')}
          </Button>
        </>
      }
    >
      {writing.restoredAt !== null && (
        <Alert
          type="info"
          showIcon
          title={t('restored', { time: dates.moment(new Date(writing.restoredAt).toISOString()) })}
          action={
            <Button size="small" onClick={() => writing.startFrom(stands)}>
              {t('discard')}
            </Button>
          }
        />
      )}
      {conflict && (
        <Conflict
          id={conflict.id}
          onTheirs={(theirs) => {
            save.reset();
            writing.startFrom(theirs);
          }}
          onMine={(theirs) => {
            save.reset();
            writing.insist(theirs);
          }}
        />
      )}
      {save.error && !conflict && <Alert type="error" showIcon role="alert" title={save.error.sentences.join(' ')} />}
      {isOut && <Alert type="warning" showIcon title={t(stands.state === 'PUBLISHED' ? 'isOut' : 'isScheduled')} />}
      <div className="write-grid">
        <div>
          <FormLine
            label={t('title')}
            htmlFor="notice-title"
            wrong={(is('title') && t('wrongTitle')) || (is('titleLong') && t('wrongTitleLong', { n: LONGEST_TITLE }))}
          >
            <Input
              id="notice-title"
              size="large"
              value={draft.title}
              maxLength={LONGEST_TITLE}
              status={is('title') ? 'error' : undefined}
              onChange={(event) => put({ title: event.target.value })}
            />
          </FormLine>
          <Tabs
            items={[
              {
                key: 'text',
                label: t('text'),
                forceRender: true,
                children: (
                  <>
                    <RichEditor
                      key={writing.seed}
                      id="notice-body"
                      label={t('text')}
                      value={draft.body}
                      onChange={(body) => put({ body })}
                      onBusy={(pictures) => setSending((before) => ({ ...before, pictures }))}
                    />
                    {is('body') && (
                      <p className="form-wrong" role="alert">
                        {t('wrongBody')}
                      </p>
                    )}
                  </>
                ),
              },
              {
                key: 'phone',
                label: t('asStudents'),
                children: <PhonePreview title={draft.title || t('untitled')} office={office} body={draft.body} />,
              },
            ]}
          />
        </div>
        <aside className="card write-side" aria-label={t('settings')}>
          <FormLine label={t('office')} htmlFor="notice-office" wrong={is('office') && t('wrongOffice')}>
            <Select
              id="notice-office"
              value={draft.office || undefined}
              options={offices.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(chosen: string) => put({ office: chosen })}
            />
          </FormLine>
          <AudienceField
            audience={draft.audience}
            campuses={campuses}
            colleges={colleges}
            onChange={(audience) => put({ audience })}
          />
          <div className="form-line">
            <Checkbox checked={draft.push} onChange={(event) => put({ push: event.target.checked })}>
              {t('pushOnPublish')}
            </Checkbox>
            <small>{t('pushHint')}</small>
          </div>
          <AttachmentsField
            files={draft.attachments}
            wrong={is('attachments') && t('wrongAttachments', { n: MOST_ATTACHMENTS })}
            onChange={(change) => put({ attachments: change(draft.attachments) })}
            onBusy={(files) => setSending((before) => ({ ...before, files }))}
          />
          {busy && <small role="status">{t('waitUploads')}</small>}
        </aside>
      </div>
      {told}
    </Page>
  );
}
