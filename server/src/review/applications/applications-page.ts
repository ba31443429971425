import { connectionOf } from '../../platform/graph/connection.js';
import { Application } from './application.type.js';
import type { ClassType } from 'type-graphql';

/** Applications of any workflow, a page at a time. */
export const ApplicationConnection = connectionOf(
  () => Application as unknown as ClassType<Application>,
  'Application',
);
