import './dictionaries.css';
import '../../ui/data-table.css';
import '../../ui/form-line.css';
import { BookOutlined } from '@ant-design/icons';
import { useSearchParams } from 'react-router';
import { Chips } from '../../ui/chips';
import { Page } from '../../ui/page';
import { Failure, Loading, Notice } from '../../ui/states';
import { Editor } from './editor';
import { dictionaryTexts } from './texts';
import { useDictionaries } from './use-dictionaries';

/** 字典: the lists that forms and records choose from. */
export default function DictionariesPage() {
  const t = dictionaryTexts.use();
  const [search, setSearch] = useSearchParams();
  const { data, error, isPending, refetch } = useDictionaries();
  const shown = data?.find(({ name }) => name === search.get('name')) ?? data?.[0];
  const chips = data?.map(({ name, label, entries }) => ({ key: name, label, count: entries.length })) ?? [];
  return (
    <Page
      title={t('dictionaries')}
      toolbar={
        shown && <Chips label={t('which')} items={chips} value={shown.name} onChange={(name) => setSearch({ name })} />
      }
    >
      {isPending && <Loading rows={10} />}
      {!data && error && <Failure error={error} retry={() => void refetch()} />}
      {data && !shown && (
        <Notice icon={<BookOutlined aria-hidden />} title={t('none')}>
          {t('noneHint')}
        </Notice>
      )}
      {shown && <Editor key={shown.name} dictionary={shown} />}
    </Page>
  );
}
