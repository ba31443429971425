import { withQuery } from '../../lib/routes';

const ROOT = '/pages/counselling';

/** Where the screens of counselling are. */
export const paths = {
  door: `${ROOT}/door/index`,
  changedDoor: `${ROOT}/door/index?changed=1`,
  counsellors: `${ROOT}/counsellors/index`,
  times: (id: string) => withQuery(`${ROOT}/times/index`, { id }),
  done: (id: string) => withQuery(`${ROOT}/done/index`, { id }),
  mine: `${ROOT}/mine/index`,
  booking: (id: string) => withQuery(`${ROOT}/booking/index`, { id }),
} as const;
