import 'reflect-metadata';
import { GraphQLSchema, type GraphQLObjectType } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { InstructionsResolver } from '../bulletin/instructions.resolver.js';
import { AuditResolver } from '../campus/audit/audit.resolver.js';
import { ConsentResolver } from '../campus/consent.resolver.js';
import { ImportResolver } from '../campus/registry/import/import.resolver.js';
import { RegistryCommandsResolver } from '../campus/registry/registry-commands.resolver.js';
import { RegistryResolver } from '../campus/registry/registry.resolver.js';
import { StudentRecordsResolver } from '../campus/registry/student-records.resolver.js';
import { MiniProgramResolver } from '../campus/identity/mini-program.resolver.js';
import { WeChatResolver } from '../campus/identity/wechat.resolver.js';
import { PasswordsResolver } from '../campus/identity/passwords.resolver.js';
import { SecondFactorResolver } from '../campus/identity/second-factor.resolver.js';
import { SessionsResolver } from '../campus/identity/sessions.resolver.js';
import { BreakGlassResolver, DepartmentsResolver } from '../campus/staffing/break-glass.resolver.js';
import { StaffCommandsResolver } from '../campus/staffing/staff-commands.resolver.js';
import {
  OfficeFieldsResolver,
  StaffFieldsResolver,
  StaffRoleFieldsResolver,
} from '../campus/staffing/staff-fields.resolver.js';
import { StaffingResolver } from '../campus/staffing/staffing.resolver.js';
import { SignInResolver } from '../campus/sign-in.resolver.js';
import { ViewerResolver } from '../campus/viewer.resolver.js';
import { WeComJsConfigResolver } from '../campus/wecom-js-config.resolver.js';
import { StaffType, StudentType } from '../campus/people.types.js';
import { InstructionsType } from '../bulletin/instructions.resolver.js';
import { Message } from '../messaging/message.type.js';
import { MessagesResolver } from '../messaging/messages.resolver.js';
import { Delivery } from '../messaging/operating/delivery.type.js';
import { OperatingResolver } from '../messaging/operating/operating.resolver.js';
import { PreferencesResolver } from '../messaging/preferences/preferences.resolver.js';
import { SubscriptionsResolver } from '../messaging/subscriptions/subscriptions.resolver.js';
import { RefusalCodeEnum } from '../platform/graph/common.types.js';
import { transformSchema } from '../platform/graph/transform-schema.js';
import { validateInput } from '../platform/graph/validate-input.js';
import { StudentApplicationsResolver } from '../review/applications/student-applications.resolver.js';
import { UploadedFileResolver } from '../review/attachments/uploaded-file.resolver.js';
import { OverrideResolver } from '../review/eligibility/override.resolver.js';
import { RoundResolver } from '../review/rounds/round.resolver.js';
import { WorklistResolver } from '../review/worklist/worklist.resolver.js';
import type { WorkflowManifest } from '../review/workflow-manifest.js';
import { VerifyResolver } from '../printing/verify/verification.type.js';
import { applicationWorkflowsOf } from './application-workflows-of.js';
import { companionsOf } from './companions.js';
import { HomeResolver } from './home.resolver.js';
import { SearchFunctionResolver } from './search-function.resolver.js';
import { rooms } from './rooms.js';
import { TodoResolver } from './todo.resolver.js';

type ResolverClass = new () => object;

/**
 * The executable schema. Mutations that carry out an action which no table has are left out of it.
 *
 * @throws when a field declares no authority
 */
export function buildGraph(workflows: readonly WorkflowManifest[]): GraphQLSchema {
  const manifests = [...workflows, ...companionsOf(applicationWorkflowsOf(workflows))];
  const resolvers: ResolverClass[] = [
    ViewerResolver,
    SignInResolver,
    WeComJsConfigResolver,
    SessionsResolver,
    PasswordsResolver,
    SecondFactorResolver,
    MiniProgramResolver,
    WeChatResolver,
    ConsentResolver,
    RegistryResolver,
    RegistryCommandsResolver,
    ImportResolver,
    StudentRecordsResolver,
    AuditResolver,
    StaffFieldsResolver,
    StaffRoleFieldsResolver,
    OfficeFieldsResolver,
    StaffingResolver,
    StaffCommandsResolver,
    BreakGlassResolver,
    DepartmentsResolver,
    InstructionsResolver,
    MessagesResolver,
    PreferencesResolver,
    OperatingResolver,
    SubscriptionsResolver,
    UploadedFileResolver,
    StudentApplicationsResolver,
    WorklistResolver,
    RoundResolver,
    OverrideResolver,
    HomeResolver,
    SearchFunctionResolver,
    TodoResolver,
    VerifyResolver,
    ...[...manifests, ...rooms].flatMap((part) => part.resolvers),
  ];
  const built = buildSchemaSync({
    resolvers: resolvers as unknown as NonEmptyArray<ResolverClass>,
    orphanedTypes: [StudentType, StaffType, InstructionsType, Message, Delivery],
    validateFn: validateInput,
  });
  const { types, ...config } = built.toConfig();
  const schema = new GraphQLSchema({ ...config, types: [...types, RefusalCodeEnum] });
  describe(schema.getQueryType(), 'Everything that can be asked.');
  describe(
    schema.getMutationType(),
    'Everything that can be done; each takes one input and answers the changed thing.',
  );
  const actions = manifests.flatMap((manifest) =>
    manifest.machine.table.actions.map((action) => `${manifest.code}.${action.code}`),
  );
  return transformSchema(schema, new Set(actions));
}

function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type != null) type.description = description;
}
