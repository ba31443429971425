import { Checkbox, Select } from 'antd';
import type { StudentIdentity } from '../../graph/graphql';
import { FormLine } from '../../ui/form-line';
import { type Audience, identities } from './draft';
import { noticeTexts } from './texts';
import { useAudienceSize } from './use-notices';

export interface Named {
  code: string;
  name: string;
}

interface AudienceFieldProps {
  audience: Audience;
  campuses: readonly Named[];
  colleges: readonly string[];
  onChange(audience: Audience): void;
}

/** Whom a notice is for, by campus, college and identity, and how many that are. Nothing chosen leaves nobody out. */
export function AudienceField({ audience, campuses, colleges, onChange }: AudienceFieldProps) {
  const t = noticeTexts.use();
  const size = useAudienceSize(audience);
  const names: Record<StudentIdentity, string> = {
    UNDERGRADUATE: t('undergraduate'),
    MASTER: t('master'),
    DOCTORAL: t('doctoral'),
  };
  return (
    <fieldset className="audience">
      <legend>{t('audience')}</legend>
      <FormLine label={t('campus')} htmlFor="audience-campus">
        <Select
          id="audience-campus"
          mode="multiple"
          value={audience.campuses}
          placeholder={t('anyCampus')}
          options={campuses.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(chosen: string[]) => onChange({ ...audience, campuses: chosen })}
        />
      </FormLine>
      <FormLine label={t('college')} htmlFor="audience-college">
        <Select
          id="audience-college"
          mode="multiple"
          value={audience.colleges}
          placeholder={t('anyCollege')}
          options={colleges.map((value) => ({ value, label: value }))}
          onChange={(chosen: string[]) => onChange({ ...audience, colleges: chosen })}
        />
      </FormLine>
      <Checkbox.Group
        aria-label={t('identity')}
        value={audience.identities}
        options={identities.map((value) => ({ value, label: names[value] }))}
        onChange={(chosen) => onChange({ ...audience, identities: identities.filter((one) => chosen.includes(one)) })}
      />
      <p role="status" className={size.data === 0 ? 'form-wrong' : 'audience-size'}>
        {size.data === undefined
          ? t(size.error ? 'sizeUnknown' : 'counting')
          : t(size.data === 0 ? 'nobody' : 'reaches', { n: size.data.toLocaleString('en') })}
      </p>
    </fieldset>
  );
}
