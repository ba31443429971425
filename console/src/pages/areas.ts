import type { ConsoleArea } from '../review/manifest';
import { workflows } from '../registry';
import { account } from './account/account';
import { audit } from './audit/audit';
import { breakGlass } from './break-glass/break-glass';
import { collection } from './collection/collection';
import { deliveries } from './deliveries/deliveries';
import { dictionaries } from './dictionaries/dictionaries';
import { guides } from './guides/guides';
import { imports } from './imports/imports';
import { instructions } from './instructions/instructions';
import { notices } from './notices/notices';
import { offices } from './offices/offices';
import { papers } from './papers/papers';
import { questions } from './questions/questions';
import { rounds } from './rounds/rounds';
import { searchMisses } from './search-misses/search-misses';
import { siteSync } from './site-sync/site-sync';
import { staff } from './staff/staff';
import { standingIn } from './standing-in/standing-in';
import { students } from './students/students';
import { worklist } from './worklist';

/** All parts of the console in the order of the navigation. */
export const areas: readonly ConsoleArea[] = [
  worklist,
  ...workflows,
  papers,
  collection,
  rounds,
  notices,
  siteSync,
  guides,
  questions,
  instructions,
  searchMisses,
  students,
  imports,
  dictionaries,
  staff,
  offices,
  standingIn,
  breakGlass,
  audit,
  deliveries,
  account,
];
