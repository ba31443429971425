import type { KeyHelp } from '../ui/keys-help';
import { worklistTexts } from './texts';

/** What each key of the work list does. */
export function useKeyHelp(): KeyHelp[] {
  const t = worklistTexts.use();
  return [
    { keys: ['J', '↓'], does: t('keyDown') },
    { keys: ['K', '↑'], does: t('keyUp') },
    { keys: ['Enter'], does: t('keyOpen') },
    { keys: ['Esc'], does: t('keyClose') },
    { keys: ['A'], does: t('keyA') },
    { keys: ['R'], does: t('keyR') },
    { keys: ['X'], does: t('keyX') },
    { keys: ['Space'], does: t('keySpace') },
    { keys: ['/'], does: t('keySearch') },
    { keys: ['?'], does: t('keyHelp') },
  ];
}
