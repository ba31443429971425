import type { ConsoleWorkflow } from './review/manifest';
import { counselling } from './workflows/counselling/counselling';

/** Every workflow of the console, one line each, in the order of the navigation. */
export const workflows: readonly ConsoleWorkflow[] = [counselling];
