import './told-once.css';
import { CopyButton } from '../../ui/copy-button';
import { passwordTexts } from './texts';

/** A temporary password, seen this once. */
export function ToldOnce({ password, note }: { password: string; note: string }) {
  const t = passwordTexts.use();
  return (
    <>
      <div className="told-once">
        <output aria-label={t('temporaryPassword')}>
          <code>{password}</code>
        </output>
        <CopyButton text={password} />
      </div>
      <p className="muted">{note}</p>
    </>
  );
}
