import { ArrowDownOutlined, ArrowUpOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Input, Switch, message } from 'antd';
import { useState } from 'react';
import {
  type Dictionary,
  type EntryDraft,
  type Wrong,
  draftOf,
  isChanged,
  moved,
  put,
  withNew,
  wrongOf,
} from './draft';
import { dictionaryTexts } from './texts';
import { useSaveDictionary } from './use-dictionaries';

/** One dictionary: names in both languages, what is still in use, the order, and new entries. */
export function Editor({ dictionary }: { dictionary: Dictionary }) {
  const t = dictionaryTexts.use();
  const [entries, setEntries] = useState(() => draftOf(dictionary));
  const [tried, setTried] = useState(false);
  const [brief, told] = message.useMessage();
  const saving = useSaveDictionary(dictionary.name, (after) => {
    setEntries(draftOf(after));
    setTried(false);
    void brief.success(t('saved', { name: after.label }));
  });
  const wrong = wrongOf(entries);
  const changed = isChanged(dictionary, entries);
  const save = () => {
    setTried(true);
    if (wrong.size === 0) saving.mutate(entries);
  };
  return (
    <>
      <div className="card dictionary">
        <table className="data-table plain" aria-label={dictionary.label}>
          <thead>
            <tr>
              <th scope="col" style={{ width: 240 }}>
                {t('code')}
              </th>
              <th scope="col">{t('labelZh')}</th>
              <th scope="col">{t('labelEn')}</th>
              <th scope="col" style={{ width: 84 }}>
                {t('active')}
              </th>
              <th scope="col" style={{ width: 92 }}>
                {t('order')}
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, place) => (
              <Row
                key={entry.key}
                entry={entry}
                wrong={(tried && wrong.get(entry.key)) || []}
                first={place === 0}
                last={place === entries.length - 1}
                onPut={(change) => setEntries(put(entries, entry.key, change))}
                onMove={(by) => setEntries(moved(entries, entry.key, by))}
              />
            ))}
          </tbody>
        </table>
      </div>
      {saving.error && <Alert type="error" showIcon role="alert" title={saving.error.sentences.join(' ')} />}
      <div className="dictionary-acts">
        <Button icon={<PlusOutlined aria-hidden />} onClick={() => setEntries(withNew(entries))}>
          {t('add')}
        </Button>
        <span className="muted">{t('hint')}</span>
        <Button disabled={!changed} onClick={() => setEntries(draftOf(dictionary))}>
          {t('undo')}
        </Button>
        <Button type="primary" disabled={!changed} loading={saving.isPending} onClick={save}>
          {t('save')}
        </Button>
      </div>
      {told}
    </>
  );
}

interface RowProps {
  entry: EntryDraft;
  wrong: readonly Wrong[];
  first: boolean;
  last: boolean;
  onPut(change: Partial<EntryDraft>): void;
  onMove(by: -1 | 1): void;
}

function Row({ entry, wrong, first, last, onPut, onMove }: RowProps) {
  const t = dictionaryTexts.use();
  const name = entry.labelZh || entry.code || t('newEntry');
  const words: Record<Wrong, string> = {
    code: t('wrongCode'),
    repeated: t('wrongRepeated'),
    labelZh: t('wrongLabel'),
    labelEn: t('wrongLabel'),
    chinese: t('wrongChinese'),
  };
  const sorry = (...kinds: Wrong[]) => kinds.filter((kind) => wrong.includes(kind)).map((kind) => words[kind])[0];
  const field = (label: string, value: string, change: (text: string) => Partial<EntryDraft>, said?: string) => (
    <>
      <Input
        value={value}
        maxLength={100}
        aria-label={`${label} ${name}`}
        status={said ? 'error' : undefined}
        aria-invalid={said !== undefined}
        onChange={(event) => onPut(change(event.target.value))}
      />
      {said && <small className="form-wrong">{said}</small>}
    </>
  );
  return (
    <tr className={entry.active ? undefined : 'retired'}>
      <td>
        {entry.isNew ? (
          field(t('code'), entry.code, (text) => ({ code: text.toUpperCase().trim() }), sorry('code', 'repeated'))
        ) : (
          <code>{entry.code}</code>
        )}
      </td>
      <td>{field(t('labelZh'), entry.labelZh, (labelZh) => ({ labelZh }), sorry('labelZh'))}</td>
      <td>{field(t('labelEn'), entry.labelEn, (labelEn) => ({ labelEn }), sorry('labelEn', 'chinese'))}</td>
      <td>
        <Switch
          size="small"
          checked={entry.active}
          aria-label={t('activeNamed', { name })}
          onChange={(active) => onPut({ active })}
        />
      </td>
      <td>
        <Button
          type="text"
          size="small"
          icon={<ArrowUpOutlined aria-hidden />}
          disabled={first}
          aria-label={t('up', { name })}
          onClick={() => onMove(-1)}
        />
        <Button
          type="text"
          size="small"
          icon={<ArrowDownOutlined aria-hidden />}
          disabled={last}
          aria-label={t('down', { name })}
          onClick={() => onMove(1)}
        />
      </td>
    </tr>
  );
}
