import { usePermissions } from '../../lib/session/viewer';
import type { ApplicationDetail } from '../application';
import { permissionOf } from '../entries';
import { worklistTexts } from '../texts';
import { Rules, RulesWord } from './rules';

/** What the rules said of the application, as kept with it. */
export function Judgement({ application }: { application: ApplicationDetail }) {
  const t = worklistTexts.use();
  const permissions = usePermissions();
  const { id, eligibility, conflictOfInterest, ended, workflow } = application;
  if (!eligibility) return null;
  const mayOverride = !ended && !conflictOfInterest && permissions.includes(permissionOf(workflow, 'REVIEW'));
  return (
    <section>
      <div className="section-head">
        <h3>{t('judgement')}</h3>
        <RulesWord eligibility={eligibility} />
      </div>
      <Rules eligibility={eligibility} override={mayOverride ? { applicationId: id } : null} />
    </section>
  );
}
