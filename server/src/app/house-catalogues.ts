import { htmlTexts } from '../bulletin/html/html.texts.js';
import { instructionsTexts } from '../bulletin/instructions.texts.js';
import { siteTexts } from '../bulletin/site/site.texts.js';
import { auditTexts } from '../campus/audit/audit.texts.js';
import { importTexts } from '../campus/registry/import/import.texts.js';
import { registryTexts } from '../campus/registry/registry.texts.js';
import { identityTexts } from '../campus/identity/identity.texts.js';
import { staffingTexts } from '../campus/staffing/staffing.texts.js';
import { houseTexts } from '../campus/texts.js';
import { messagingTexts } from '../messaging/messaging.texts.js';
import { filesTexts } from '../platform/files/files.texts.js';
import type { Catalogue } from '../platform/texts/texts.js';
import { reviewTexts } from '../review/applications/application.texts.js';
import { attachmentTexts } from '../review/attachments/attachment.texts.js';
import type { WorkflowManifest } from '../review/workflow-manifest.js';
import { todoTexts } from '../review/todo/read-todo.js';
import { verifyTexts } from '../printing/verify/verify.texts.js';
import { applicationWorkflowsOf } from './application-workflows-of.js';
import { companionsOf } from './companions.js';
import { functionTexts } from './function-texts.js';
import { rooms } from './rooms.js';
import { todoKindsOf } from './todo-kinds.js';

/** Every catalogue of texts that the house has. */
export function houseCatalogues(workflows: readonly WorkflowManifest[]): readonly Catalogue[] {
  return [
    houseTexts,
    identityTexts,
    registryTexts,
    importTexts,
    staffingTexts,
    auditTexts,
    functionTexts,
    messagingTexts,
    filesTexts,
    htmlTexts,
    instructionsTexts,
    siteTexts,
    attachmentTexts,
    reviewTexts,
    verifyTexts,
    todoTexts(todoKindsOf(workflows)),
    ...[...workflows, ...companionsOf(applicationWorkflowsOf(workflows)), ...rooms].map(({ texts }) => texts),
  ];
}
