import type { WorkflowManifest } from '../../review/manifest';
import { counsellingMatters } from './matters';
import { paths } from './paths';

/** 心理咨询预约, as the rooms around it see it. */
export const counselling: WorkflowManifest = {
  code: 'COUNSELLING',
  door: paths.door,
  subjects: { CounsellingBooking: paths.booking },
  matters: counsellingMatters,
};
