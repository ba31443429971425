import { useState, type ReactNode } from 'react';
import type { Failure } from '../../lib/graph/failure';
import { useTexts } from '../../lib/i18n/texts';
import { useStore } from '../../lib/store';
import { Card } from '../../ui/Card';
import { Stale } from '../../ui/Failed';
import { Notice } from '../../ui/Notice';
import { Screen } from '../../ui/Screen';
import type { Matter } from '../manifest';
import { MatterCard } from '../MatterList';
import { ApplyBar } from './ApplyBar';
import { DraftLine } from './DraftLine';
import { EligibilityCard } from './EligibilityCard';
import { problemsOf } from './form';
import { FormFields } from './FormFields';
import { HowCard } from './HowCard';
import type { ApplicationKind } from './kind';
import { asMatter } from './matters';
import { NotesSheet } from './NotesSheet';
import { applicationPaths } from './paths';
import type { Door } from './readDoor';
import { ClosedCard } from './ClosedCard';
import { shownProblems } from './shownProblems';
import { applicationTexts } from './texts';
import { useApply } from './useApply';
import { useDraft } from './useDraft';

interface ApplyScreenProps {
  kind: ApplicationKind;
  door: Door;
  failure: Failure | null;
  refresh: () => Promise<void>;
}

/** One screen: how it works, whether I may, what is under way, the form, the button. */
export function ApplyScreen({ kind, door, failure, refresh }: ApplyScreenProps): ReactNode {
  const t = useTexts(applicationTexts);
  const { info, instructions, student, fields, choices } = door;
  const form = useDraft(kind, door, refresh);
  const [notes, setNotes] = useState<'closed' | 'open' | 'changed'>('closed');
  const applying = useApply(kind, door, form, async (refused) => {
    await refresh();
    if (refused.code === 'INSTRUCTIONS_CHANGED') setNotes('changed');
  });
  const problems = problemsOf(fields, form.values, useStore(form.uploads), choices);
  const read = !instructions || instructions.acknowledged;
  const eligible = student.eligibility?.eligible !== false;
  const mayFill = info.open && eligible;
  const under = (student.applications?.nodes ?? []).filter(({ state }) => state !== 'DRAFT').map(asMatter);
  const asCard = (matter: Matter): ReactNode => <MatterCard key={matter.id} matter={matter} />;
  const footer = mayFill ? (
    <ApplyBar read={read} fields={fields} problems={problems} applying={applying} onRead={() => setNotes('open')} />
  ) : null;

  return (
    <Screen title={info.title} footer={footer} share={{ title: info.title, path: applicationPaths.door(kind.code) }}>
      <Stale failure={failure} retry={() => void refresh()} />
      <HowCard door={door} onNotes={() => setNotes('open')} />
      {under.filter(({ needsMe }) => needsMe).map(asCard)}
      {info.open ? null : <ClosedCard info={info} />}
      {student.eligibility ? <EligibilityCard eligibility={student.eligibility} office={info.ownerOffice} /> : null}
      {mayFill && !read ? <Notice tone="info" text={t('readFirst')} /> : null}
      {mayFill && read ? (
        <>
          {form.replaced ? (
            <Notice tone="warn" text={t('draftNewer')} action={{ text: t('draftKeepMine'), onPress: form.keepMine }} />
          ) : null}
          {form.gone ? <Notice tone="warn" text={t('draftGone')} /> : null}
          <Card title={t('fill')}>
            <FormFields
              fields={fields}
              values={form.values}
              onRecord={choices}
              uploads={form.uploads}
              desk={info.deskOffice ?? null}
              problems={shownProblems(t, fields, problems, form.touched, applying.failure)}
              onChange={(code, value) => {
                applying.clear();
                form.change(code, value);
              }}
              onBlur={form.touch}
            />
          </Card>
          <DraftLine kind={kind} form={form} refresh={refresh} />
        </>
      ) : null}
      {under.filter(({ needsMe }) => !needsMe).map(asCard)}
      {notes !== 'closed' && instructions ? (
        <NotesSheet
          instructions={instructions}
          changed={notes === 'changed'}
          refresh={refresh}
          onClose={() => setNotes('closed')}
        />
      ) : null}
    </Screen>
  );
}
