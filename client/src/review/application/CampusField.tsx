import { useState, type ReactNode } from 'react';
import type { OfficeFieldsFragment } from '../../graph/graphql';
import { useTexts } from '../../lib/i18n/texts';
import { useService } from '../../lib/useService';
import { Box } from '../../ui/base/Box';
import { Press } from '../../ui/base/Press';
import { Words } from '../../ui/base/Words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Sheet } from '../../ui/Sheet';
import { uiTexts } from '../../ui/texts';
import { applicationTexts } from './texts';
import './CampusField.scss';

interface CampusFieldProps {
  label: string;
  value: string | null;
  desk: OfficeFieldsFragment | null;
  onChange: (code: string) => void;
}

/** Which campus's desk, with its address, hours and telephone. */
export function CampusField({ label, value, desk, onChange }: CampusFieldProps): ReactNode {
  const t = useTexts(applicationTexts);
  const kit = useTexts(uiTexts);
  const [asking, setAsking] = useState(false);
  const campuses = useService()?.campuses ?? [];
  const desks = (desk?.contacts ?? []).filter(({ campus }) => campus !== null);
  const shown = campuses.filter(({ code }) => desks.length === 0 || desks.some(({ campus }) => campus?.code === code));
  const name = campuses.find(({ code }) => code === value)?.name ?? t('choose');
  return (
    <>
      <Press className="campus" label={t('collectAt', { label, value: name })} onPress={() => setAsking(true)}>
        <Words className="campus-name">{name}</Words>
        <Icon name="right" size={18} className="campus-go" />
      </Press>
      {asking ? (
        <Sheet
          title={label}
          onClose={() => setAsking(false)}
          actions={<Button kind="plain" text={kit('close')} onPress={() => setAsking(false)} />}
        >
          <Box role="radiogroup" label={label}>
            {shown.map(({ code, name: campus }) => (
              <DeskChoice
                key={code}
                name={campus}
                chosen={code === value}
                contact={desks.find((item) => item.campus?.code === code)}
                onPress={() => {
                  onChange(code);
                  setAsking(false);
                }}
              />
            ))}
          </Box>
        </Sheet>
      ) : null}
    </>
  );
}

interface DeskChoiceProps {
  name: string;
  chosen: boolean;
  contact: OfficeFieldsFragment['contacts'][number] | undefined;
  onPress: () => void;
}

function DeskChoice({ name, chosen, contact, onPress }: DeskChoiceProps): ReactNode {
  return (
    <Press role="radio" checked={chosen} className={`campus-desk ${chosen ? 'is-chosen' : ''}`} onPress={onPress}>
      <Box className="campus-words">
        <Words className="campus-title">{name}</Words>
        {contact ? <Words className="campus-where">{contact.address}</Words> : null}
        {contact ? <Words className="campus-where">{`${contact.hours} · ${contact.phone}`}</Words> : null}
      </Box>
      {chosen ? <Icon name="check" size={22} className="campus-check" /> : null}
    </Press>
  );
}
