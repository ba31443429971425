import { Account } from '../campus/account.entity.js';
import { AuditEntry } from '../campus/audit/audit-entry.entity.js';
import { CampusSite } from '../campus/campus.entity.js';
import { ClassAdviser } from '../campus/class-adviser.entity.js';
import { Consent } from '../campus/consent.entity.js';
import { Office, OfficeContact } from '../campus/office.entity.js';
import { DictionaryEntry } from '../campus/registry/dictionary-entry.entity.js';
import { RegistryCoverage } from '../campus/registry/registry-coverage.entity.js';
import { RegistryImport } from '../campus/registry/import/registry-import.entity.js';
import { StudentPrivate } from '../campus/registry/student-private.entity.js';
import { StudentRecord } from '../campus/registry/student-record.entity.js';
import { Staff, StaffRole } from '../campus/staff.entity.js';
import { Student } from '../campus/student.entity.js';
import { Instructions, InstructionsAcknowledgement } from '../bulletin/instructions.entity.js';
import { InboxMessage } from '../messaging/inbox-message.entity.js';
import { Outbox } from '../messaging/outbox.entity.js';
import { PaperCase, PaperEvent, PaperItem } from '../papers/paper.entity.js';
import { CommandRequest } from '../platform/commands/command-request.entity.js';
import { StoredFile } from '../platform/files/stored-file.entity.js';
import { Job } from '../platform/jobs/job.entity.js';
import type { EntityClass } from '../platform/orm/open-orm.js';
import { SerialCounter } from '../platform/serials/serial-counter.entity.js';
import { Certificate, CertificateEvent, PrintBatch, PrintLog } from '../printing/certificate.entity.js';
import { EligibilityOverride } from '../review/eligibility/eligibility-override.entity.js';
import { Round } from '../review/rounds/round.entity.js';
import {
  Submission,
  SubmissionEvent,
  SubmissionForm,
  SubmissionVerdict,
} from '../review/submission/submission.entity.js';
import { Session } from '../platform/sessions/session.entity.js';
import { Attachment } from '../review/attachments/attachment.entity.js';
import { IdentityLink } from '../campus/identity/identity-link.entity.js';
import { SignInState } from '../campus/identity/sign-in-state.entity.js';
import { SignInGuard } from '../campus/identity/sign-in-guard.entity.js';
import { SecondFactor } from '../campus/identity/second-factor.entity.js';
import { Team, TeamMember } from '../campus/staffing/team.entity.js';
import { TemporaryRole } from '../campus/staffing/temporary-role.entity.js';
import { BreakGlass } from '../campus/staffing/break-glass.entity.js';
import { DepartmentMapping } from '../campus/staffing/department-mapping.entity.js';
import { AuditChain } from '../campus/audit/audit-chain.entity.js';
import { Delivery } from '../messaging/delivery.entity.js';
import { MessagePreference, QuietHours } from '../messaging/message-preference.entity.js';
import { ChannelState } from '../messaging/channel-state.entity.js';
import { SubscriptionConsent } from '../messaging/subscription-consent.entity.js';
import { CallbackEvent } from '../messaging/callback-event.entity.js';
import { ExternalToken } from '../platform/wecom/external-token.entity.js';
import { Notice, NoticeFile, NoticeRead, NoticePush, NoticeEvent } from '../bulletin/notices/notice.entity.js';
import { SiteSyncRun, SitePage } from '../bulletin/site/site-sync.entity.js';
import { Guide, Faq, FaqVote } from '../bulletin/guides/guide.entity.js';
import { SearchMiss } from '../bulletin/search/search-miss.entity.js';
import { Feedback, FeedbackEntry, FeedbackFile, FeedbackEvent } from '../workflows/feedback/feedback.entity.js';
import { workflows } from './registry.js';

/** Every table of the product. */
export const entities: readonly EntityClass[] = [
  Account,
  Student,
  Staff,
  StaffRole,
  Office,
  OfficeContact,
  CampusSite,
  ClassAdviser,
  Consent,
  StudentRecord,
  RegistryCoverage,
  RegistryImport,
  StudentPrivate,
  DictionaryEntry,
  AuditEntry,
  Session,
  CommandRequest,
  Job,
  SerialCounter,
  Outbox,
  InboxMessage,
  Instructions,
  InstructionsAcknowledgement,
  Round,
  Submission,
  SubmissionEvent,
  SubmissionForm,
  SubmissionVerdict,
  EligibilityOverride,
  StoredFile,
  Attachment,
  Certificate,
  CertificateEvent,
  PrintBatch,
  PrintLog,
  PaperCase,
  PaperItem,
  PaperEvent,
  IdentityLink,
  SignInState,
  SignInGuard,
  SecondFactor,
  Team,
  TeamMember,
  TemporaryRole,
  BreakGlass,
  DepartmentMapping,
  AuditChain,
  Delivery,
  MessagePreference,
  QuietHours,
  ChannelState,
  SubscriptionConsent,
  CallbackEvent,
  ExternalToken,
  Notice,
  NoticeFile,
  NoticeRead,
  NoticePush,
  NoticeEvent,
  SiteSyncRun,
  SitePage,
  Guide,
  Faq,
  FaqVote,
  SearchMiss,
  Feedback,
  FeedbackEntry,
  FeedbackFile,
  FeedbackEvent,
  ...workflows.flatMap((workflow) => workflow.entities),
];
