import { withQuery } from '../../lib/routes';

const ROOT = '/pages/application';

/** Where the screens of applications are; one pair of pages serves every workflow. */
export const applicationPaths = {
  door: (workflow: string) => withQuery(`${ROOT}/door/index`, { workflow }),
  one: (workflow: string, id: string) => withQuery(`${ROOT}/detail/index`, { workflow, id }),
  sent: (workflow: string, id: string) => withQuery(`${ROOT}/detail/index`, { workflow, id, sent: 1 }),
} as const;
