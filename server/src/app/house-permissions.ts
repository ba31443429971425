import { noticePermissions } from '../bulletin/notices/notice.permissions.js';
import { SEARCH_MISSES } from '../bulletin/search/search-miss.permissions.js';
import type { Permission } from '../campus/permissions.js';
import { registryPermissions } from '../campus/registry/registry.permissions.js';
import { staffingPermissions } from '../campus/staffing/staffing.permissions.js';
import { messagingPermissions } from '../messaging/messaging.permissions.js';
import type { WorkflowManifest } from '../review/workflow-manifest.js';

/** Every permission that there is: the registry's, staff's, messaging's, the bulletin's and those of the workflows. */
export function housePermissions(workflows: readonly WorkflowManifest[]): readonly Permission[] {
  return [
    ...registryPermissions,
    ...staffingPermissions,
    ...messagingPermissions,
    ...noticePermissions,
    SEARCH_MISSES,
    ...workflows.flatMap((workflow) => workflow.permissions),
  ];
}
