import { Button } from 'antd';
import { useState } from 'react';
import { usePermissions } from '../../lib/session/viewer';
import { reviewTexts } from '../texts';
import { RevealDialog } from './reveal-dialog';

const REVEAL = 'REGISTRY_REVEAL';

/** Leads to the full data of a masked student, for those who may see it. */
export function RevealButton({ student }: { student: { id: string; name: string } }) {
  const t = reviewTexts.use();
  const [asked, setAsked] = useState(false);
  if (!usePermissions().includes(REVEAL)) return null;
  return (
    <>
      <Button type="link" size="small" className="reveal-button" onClick={() => setAsked(true)}>
        {t('revealOpen')}
      </Button>
      {asked && <RevealDialog student={student} onClose={() => setAsked(false)} />}
    </>
  );
}
