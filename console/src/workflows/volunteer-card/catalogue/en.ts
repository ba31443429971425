import type { zhCN } from './zh-CN';

export const en: Record<keyof typeof zhCN, string> = {
  title: 'Volunteer card',
  reason: 'Reason',
  statement: 'Statement',
  approve1: 'Found true; a new card may be issued.',
  return1: 'Please say when and how the card was lost.',
  return2: 'Please add a photograph of the damaged card.',
  return3: 'Please add proof of the change of name.',
  reject1: 'No volunteer card of yours is on record; please get one at the Lizhi Centre first.',
};
