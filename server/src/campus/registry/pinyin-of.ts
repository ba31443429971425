import { pinyin } from 'pinyin-pro';

export interface NamePinyin {
  /** letters only, `linxiaoyu`; '' for a name without any */
  readonly full: string;
  /** first letter of each syllable, `lxy` */
  readonly initials: string;
}

const FULL = 160;
const INITIALS = 40;

/** A name in pinyin, for searching. A surname at the beginning is read as a surname: 单 shàn, 仇 qiú, 尉迟 yùchí. */
export function pinyinOf(name: string): NamePinyin {
  const syllables = pinyin(name, { surname: 'head', toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((syllable) =>
      syllable
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
    )
    .filter((syllable) => syllable !== '');
  return {
    full: syllables.join('').slice(0, FULL),
    initials: syllables
      .map((syllable) => syllable[0])
      .join('')
      .slice(0, INITIALS),
  };
}
