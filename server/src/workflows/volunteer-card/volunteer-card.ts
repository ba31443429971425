import { applicationManifest } from '../../review/applications/application-manifest.js';
import type { WorkflowManifest } from '../../review/workflow-manifest.js';
import { volunteerCardDemo } from './volunteer-card.demo.js';
import { VolunteerCardApplication } from './volunteer-card.entity.js';
import { volunteerCardTexts } from './volunteer-card.texts.js';
import { VolunteerCardReplacementType } from './volunteer-card.type.js';
import { volunteerCard as workflow } from './volunteer-card.workflow.js';

/** 补办义工证. */
export const volunteerCard: WorkflowManifest = applicationManifest({
  workflow,
  module: 'SERVICES',
  words: { 'zh-CN': { title: '补办义工证' }, en: { title: 'Volunteer card reissue' } },
  texts: volunteerCardTexts,
  type: VolunteerCardReplacementType,
  entities: [VolunteerCardApplication],
  demo: volunteerCardDemo,
});
