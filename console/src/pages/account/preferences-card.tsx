import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Switch } from 'antd';
import { useState } from 'react';
import { MyPreferencesDocument, SetPreferencesDocument } from '../../graph/graphql';
import { send } from '../../lib/graph/client';
import { useCommand } from '../../lib/graph/use-command';
import { useLanguage } from '../../lib/i18n/language';
import { Failure, Loading } from '../../ui/states';
import { Card } from './card';
import { type PreferenceDraft, type Preferences, draftOf, inputOf, quietFault, slot, switched } from './preferences';
import { accountTexts } from './texts';

const key = ['preferences'] as const;

/** Which messages reach one outside the console, and when they keep quiet. */
export function PreferencesCard({ onSaved }: { onSaved(): void }) {
  const t = accountTexts.use();
  const language = useLanguage();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [...key, language],
    queryFn: async ({ signal }) => (await send(MyPreferencesDocument, {}, signal)).messagePreferences,
    // What is being chosen isn't to be changed under one's hands.
    refetchOnWindowFocus: false,
  });
  if (data) return <Choices key={JSON.stringify(data)} preferences={data} onSaved={onSaved} />;
  return (
    <Card title={t('messages')}>
      {isPending ? <Loading rows={4} /> : <Failure error={error} retry={() => void refetch()} />}
    </Card>
  );
}

function Choices({ preferences, onSaved }: { preferences: Preferences; onSaved(): void }) {
  const t = accountTexts.use();
  const [draft, setDraft] = useState(() => draftOf(preferences));
  const save = useCommand(SetPreferencesDocument, { touches: [key], onDone: onSaved });
  const { categories, channels } = preferences;
  const input = inputOf(preferences, draft);
  const changed = input.channels.length > 0 || 'quietFrom' in input;
  const fault = quietFault(draft);
  const shown = (categories[0]?.channels ?? []).filter(({ channel }) => channels.includes(channel));
  return (
    <Card title={t('messages')} problem={save.error}>
      <p className="muted">{t(shown.length > 0 ? 'messagesHint' : 'messagesNowhere')}</p>
      {shown.length > 0 && (
        <table className="preferences" aria-label={t('messages')}>
          <thead>
            <tr>
              <th scope="col">
                <span className="spoken">{t('category')}</span>
              </th>
              {shown.map(({ channel, label }) => (
                <th key={channel} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {categories.map(({ category, label, fixed, channels: cells }) => (
              <tr key={category}>
                <th scope="row">
                  {label} {fixed && <small>{t('fixed')}</small>}
                </th>
                {cells
                  .filter(({ channel }) => channels.includes(channel))
                  .map((cell) => (
                    <td key={cell.channel}>
                      <Checkbox
                        aria-label={`${label} ${cell.label}`}
                        disabled={fixed}
                        checked={draft.on.has(slot(category, cell.channel))}
                        onChange={() => setDraft(switched(draft, category, cell.channel))}
                      />
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Quiet draft={draft} onChange={setDraft} />
      {fault && (
        <p className="form-wrong" role="alert">
          {t(fault === 'time' ? 'quietWrong' : 'quietEqual')}
        </p>
      )}
      <Button disabled={!changed || fault !== null} loading={save.isPending} onClick={() => save.mutate(input)}>
        {t('save')}
      </Button>
    </Card>
  );
}

function Quiet({ draft, onChange }: { draft: PreferenceDraft; onChange(draft: PreferenceDraft): void }) {
  const t = accountTexts.use();
  const time = (name: 'from' | 'to') => (
    <input
      type="time"
      className="time-field"
      aria-label={t(name === 'from' ? 'quietFrom' : 'quietTo')}
      value={draft[name]}
      disabled={!draft.quiet}
      onChange={(event) => onChange({ ...draft, [name]: event.target.value })}
    />
  );
  return (
    <div className="quiet-line">
      <label htmlFor="quiet">{t('quiet')}</label>
      <Switch id="quiet" size="small" checked={draft.quiet} onChange={(quiet) => onChange({ ...draft, quiet })} />
      {time('from')} – {time('to')}
    </div>
  );
}
