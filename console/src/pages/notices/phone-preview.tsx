import { HtmlPreview } from '../../ui/html-preview';
import { usePeopleDates } from '../../lib/people-dates';
import { noticeTexts } from './texts';

interface PhonePreviewProps {
  title: string;
  office: string;
  at?: string | null;
  /** HTML as the graph gave it or as the editor wrote it */
  body: string;
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The notice as a student sees it on a phone, 375 wide. */
export function PhonePreview({ title, office, at, body }: PhonePreviewProps) {
  const t = noticeTexts.use();
  const dates = usePeopleDates();
  const meta = [office, at ? dates.moment(at) : t('notYet')].join(' · ');
  const head = `<h1>${escaped(title)}</h1><p class="meta">${escaped(meta)}</p>`;
  return <HtmlPreview title={t('asStudents')} html={head + body} />;
}
