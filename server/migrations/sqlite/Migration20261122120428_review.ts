import { Migration } from '@mikro-orm/migrations';

export class Migration20261122120428_review extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table \`attachment\` (\`id\` char(36) not null, \`submission_id\` char(36) not null, \`file_id\` char(36) not null, \`item\` text not null, \`position\` int not null, \`revision\` int not null, \`removed_in_revision\` int null, \`created_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`attachment_submission_id_file_id_revision_unique\` on \`attachment\` (\`submission_id\`, \`file_id\`, \`revision\`);`);

    this.addSql(`create table \`audit_entry\` (\`id\` char(36) not null, \`at\` bigint not null, \`account_id\` char(36) null, \`action\` text not null, \`subject_type\` text not null, \`subject_id\` text not null, \`detail\` text not null, \`reason\` text null, primary key (\`id\`));`);
    this.addSql(`create index \`audit_entry_at_index\` on \`audit_entry\` (\`at\`);`);
    this.addSql(`create index \`audit_entry_account_id_at_index\` on \`audit_entry\` (\`account_id\`, \`at\`);`);
    this.addSql(`create index \`audit_entry_subject_type_subject_id_at_index\` on \`audit_entry\` (\`subject_type\`, \`subject_id\`, \`at\`);`);

    this.addSql(`create table \`certificate\` (\`id\` char(36) not null, \`submission_id\` char(36) not null, \`workflow\` text not null, \`student_id\` char(36) not null, \`review_office\` text not null, \`desk_office\` text not null, \`desk_campus\` text null, \`state\` text not null, \`version\` int not null default 1, \`serial_no\` text not null, \`code_hash\` text not null, \`code\` text not null, \`content\` text not null, \`active_key\` varchar(36) not null default '', \`batch_id\` char(36) not null, \`position\` smallint not null, \`printed_at\` bigint not null, \`collect_by\` bigint not null, \`collected_at\` bigint null, \`voided_at\` bigint null, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`certificate_serial_no_unique\` on \`certificate\` (\`serial_no\`);`);
    this.addSql(`create unique index \`certificate_code_hash_unique\` on \`certificate\` (\`code_hash\`);`);
    this.addSql(`create index \`certificate_batch_id_position_index\` on \`certificate\` (\`batch_id\`, \`position\`);`);
    this.addSql(`create index \`certificate_student_id_printed_at_id_index\` on \`certificate\` (\`student_id\`, \`printed_at\`, \`id\`);`);
    this.addSql(`create index \`certificate_review_office_state_printed_at_id_index\` on \`certificate\` (\`review_office\`, \`state\`, \`printed_at\`, \`id\`);`);
    this.addSql(`create index \`certificate_desk_office_state_printed_at_id_index\` on \`certificate\` (\`desk_office\`, \`state\`, \`printed_at\`, \`id\`);`);
    this.addSql(`create index \`certificate_state_collect_by_id_index\` on \`certificate\` (\`state\`, \`collect_by\`, \`id\`);`);
    this.addSql(`create index \`certificate_state_printed_at_id_index\` on \`certificate\` (\`state\`, \`printed_at\`, \`id\`);`);
    this.addSql(`create unique index \`certificate_submission_id_active_key_unique\` on \`certificate\` (\`submission_id\`, \`active_key\`);`);

    this.addSql(`create table \`certificate_application\` (\`submission_id\` char(36) not null, \`choice\` text null, \`purpose\` text null, \`copies\` smallint null, \`written_at\` bigint not null, primary key (\`submission_id\`));`);
    this.addSql(`create index \`certificate_application_choice_index\` on \`certificate_application\` (\`choice\`);`);

    this.addSql(`create table \`certificate_event\` (\`id\` char(36) not null, \`subject_id\` char(36) not null, \`at\` bigint not null, \`action\` text not null, \`from_state\` text null, \`to_state\` text not null, \`actor_account_id\` char(36) null, \`actor_kind\` text not null, \`note\` text null, primary key (\`id\`));`);
    this.addSql(`create index \`certificate_event_subject_id_at_id_index\` on \`certificate_event\` (\`subject_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`class_adviser\` (\`staff_id\` char(36) not null, \`class_name\` varchar(60) not null, primary key (\`staff_id\`, \`class_name\`));`);

    this.addSql(`create table \`dictionary_entry\` (\`dictionary\` text not null, \`code\` text not null, \`label\` varchar(100) not null, \`label_en\` varchar(100) not null, \`position\` int not null, \`active\` boolean not null default true, primary key (\`dictionary\`, \`code\`));`);

    this.addSql(`create table \`eligibility_override\` (\`id\` char(36) not null, \`student_id\` char(36) not null, \`round_id\` char(36) not null, \`rule\` text not null, \`staff_id\` char(36) not null, \`reason\` text not null, \`at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`eligibility_override_student_id_round_id_rule_unique\` on \`eligibility_override\` (\`student_id\`, \`round_id\`, \`rule\`);`);

    this.addSql(`create table \`paper_case\` (\`id\` char(36) not null, \`submission_id\` char(36) not null, \`workflow\` text not null, \`student_id\` char(36) not null, \`desk_office\` text not null, \`desk_campus\` text null, \`state\` text not null, \`version\` int not null default 1, \`deadline\` bigint null, \`receipt_no\` text null, \`received_at\` bigint null, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`paper_case_submission_id_unique\` on \`paper_case\` (\`submission_id\`);`);
    this.addSql(`create unique index \`paper_case_receipt_no_unique\` on \`paper_case\` (\`receipt_no\`);`);
    this.addSql(`create index \`paper_case_state_deadline_id_index\` on \`paper_case\` (\`state\`, \`deadline\`, \`id\`);`);
    this.addSql(`create index \`paper_case_desk_office_state_created_at_id_index\` on \`paper_case\` (\`desk_office\`, \`state\`, \`created_at\`, \`id\`);`);

    this.addSql(`create table \`paper_event\` (\`id\` char(36) not null, \`subject_id\` char(36) not null, \`at\` bigint not null, \`action\` text not null, \`from_state\` text null, \`to_state\` text not null, \`actor_account_id\` char(36) null, \`actor_kind\` text not null, \`note\` text null, primary key (\`id\`));`);
    this.addSql(`create index \`paper_event_subject_id_at_id_index\` on \`paper_event\` (\`subject_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`paper_item\` (\`id\` char(36) not null, \`case_id\` char(36) not null, \`code\` text not null, \`label\` varchar(100) not null, \`position\` smallint not null, \`received_at\` bigint null, \`note\` text null, primary key (\`id\`));`);
    this.addSql(`create unique index \`paper_item_case_id_code_unique\` on \`paper_item\` (\`case_id\`, \`code\`);`);

    this.addSql(`create table \`print_batch\` (\`id\` char(36) not null, \`account_id\` char(36) not null, \`certificates\` smallint not null, \`created_at\` bigint not null, primary key (\`id\`));`);

    this.addSql(`create table \`print_log\` (\`id\` char(36) not null, \`at\` bigint not null, \`account_id\` char(36) not null, \`batch_id\` char(36) not null, \`certificate_id\` char(36) null, primary key (\`id\`));`);
    this.addSql(`create index \`print_log_at_index\` on \`print_log\` (\`at\`);`);
    this.addSql(`create index \`print_log_batch_id_at_index\` on \`print_log\` (\`batch_id\`, \`at\`);`);

    this.addSql(`create table \`registry_coverage\` (\`kind\` text not null, \`period\` text not null, \`imported_at\` bigint not null, primary key (\`kind\`, \`period\`));`);

    this.addSql(`create table \`registry_import\` (\`id\` char(36) not null, \`kind\` text not null, \`state\` text not null, \`version\` int not null, \`file_name\` varchar(120) not null, \`storage_key\` text not null, \`account_id\` char(36) not null, \`created_at\` bigint not null, \`finished_at\` bigint null, \`rows_read\` int not null default 0, \`to_add\` int not null default 0, \`to_change\` int not null default 0, \`unchanged\` int not null default 0, \`faulty\` int not null default 0, \`position\` int not null default 0, \`rows_applied\` int not null default 0, \`written\` int not null default 0, \`left_out\` int not null default 0, \`attempts\` int not null default 0, \`problems\` mediumtext not null, \`changes\` mediumtext not null, \`failure\` text null, primary key (\`id\`));`);
    this.addSql(`create index \`registry_import_state_created_at_index\` on \`registry_import\` (\`state\`, \`created_at\`);`);

    this.addSql(`create table \`round\` (\`id\` char(36) not null, \`workflow\` text not null, \`title\` varchar(100) not null, \`state\` text not null, \`opens_at\` bigint not null, \`closes_at\` bigint null, \`paper_deadline\` bigint null, \`capacity\` int not null default 2147483647, \`taken\` int not null default 0, \`per_student\` smallint null, \`paper_items\` text not null default '[]', \`version\` int not null default 1, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create index \`round_workflow_state_opens_at_id_index\` on \`round\` (\`workflow\`, \`state\`, \`opens_at\`, \`id\`);`);

    this.addSql(`create table \`serial_counter\` (\`scope\` text not null, \`last_number\` integer not null, primary key (\`scope\`));`);

    this.addSql(`create table \`stored_file\` (\`id\` char(36) not null, \`owner_account_id\` char(36) not null, \`name\` text not null, \`mime\` text not null, \`size\` int not null, \`width\` int null, \`height\` int null, \`sha256\` char(64) not null, \`storage_key\` text not null, \`created_at\` bigint not null, \`attached_at\` bigint null, \`attached_to\` char(36) null, primary key (\`id\`));`);
    this.addSql(`create unique index \`stored_file_storage_key_unique\` on \`stored_file\` (\`storage_key\`);`);
    this.addSql(`create index \`stored_file_attached_at_created_at_index\` on \`stored_file\` (\`attached_at\`, \`created_at\`);`);
    this.addSql(`create index \`stored_file_owner_account_id_attached_at_index\` on \`stored_file\` (\`owner_account_id\`, \`attached_at\`);`);

    this.addSql(`create table \`student_private\` (\`student_id\` char(36) not null, \`id_number\` text null, \`phone\` text null, \`bank_account\` text null, \`bank_name\` text null, \`updated_at\` bigint not null, primary key (\`student_id\`));`);

    this.addSql(`create table \`student_record\` (\`id\` char(36) not null, \`student_id\` char(36) not null, \`kind\` text not null, \`period\` text not null, \`code\` text not null, \`title\` varchar(120) not null, \`level\` text not null, \`amount_fen\` int null, \`score\` int null, \`passed\` boolean null, \`minutes\` int null, \`number\` text not null, \`issued_on\` char(10) null, \`natural_key\` char(43) not null, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`student_record_natural_key_unique\` on \`student_record\` (\`natural_key\`);`);
    this.addSql(`create index \`student_record_kind_period_id_index\` on \`student_record\` (\`kind\`, \`period\`, \`id\`);`);
    this.addSql(`create index \`student_record_student_id_kind_period_index\` on \`student_record\` (\`student_id\`, \`kind\`, \`period\`);`);

    this.addSql(`create table \`submission\` (\`id\` char(36) not null, \`workflow\` text not null, \`student_id\` char(36) not null, \`round_id\` char(36) not null, \`period\` text not null, \`state\` text not null, \`version\` int not null default 1, \`serial_no\` text null, \`owner_office\` text not null, \`review_office\` text not null, \`desk_office\` text null, \`pay_office\` text null, \`collect_at\` text null, \`reviewer_staff_id\` char(36) null, \`decider_staff_id\` char(36) null, \`decided_at\` bigint null, \`appealed\` boolean not null default false, \`revision\` int not null default 0, \`instructions_version\` int null, \`draft_key\` varchar(36) not null default '', \`submitted_at\` bigint null, \`queued_at\` bigint not null, \`to_print_at\` bigint null, \`supplement_by\` bigint null, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`submission_serial_no_unique\` on \`submission\` (\`serial_no\`);`);
    this.addSql(`create index \`submission_workflow_state_supplement_by_index\` on \`submission\` (\`workflow\`, \`state\`, \`supplement_by\`);`);
    this.addSql(`create index \`submission_workflow_to_print_at_id_index\` on \`submission\` (\`workflow\`, \`to_print_at\`, \`id\`);`);
    this.addSql(`create index \`submission_round_id_state_index\` on \`submission\` (\`round_id\`, \`state\`);`);
    this.addSql(`create index \`submission_student_id_created_at_id_index\` on \`submission\` (\`student_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`submission_reviewer_staff_id_state_queued_at_id_index\` on \`submission\` (\`reviewer_staff_id\`, \`state\`, \`queued_at\`, \`id\`);`);
    this.addSql(`create index \`submission_workflow_state_queued_at_id_index\` on \`submission\` (\`workflow\`, \`state\`, \`queued_at\`, \`id\`);`);
    this.addSql(`create unique index \`submission_student_id_round_id_draft_key_unique\` on \`submission\` (\`student_id\`, \`round_id\`, \`draft_key\`);`);

    this.addSql(`create table \`submission_event\` (\`id\` char(36) not null, \`subject_id\` char(36) not null, \`at\` bigint not null, \`action\` text not null, \`from_state\` text null, \`to_state\` text not null, \`actor_account_id\` char(36) null, \`actor_kind\` text not null, \`note\` text null, primary key (\`id\`));`);
    this.addSql(`create index \`submission_event_subject_id_at_id_index\` on \`submission_event\` (\`subject_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`submission_form\` (\`id\` char(36) not null, \`submission_id\` char(36) not null, \`revision\` int not null, \`content\` text not null, \`returned_items\` text null, \`at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`submission_form_submission_id_revision_unique\` on \`submission_form\` (\`submission_id\`, \`revision\`);`);

    this.addSql(`create table \`submission_verdict\` (\`id\` char(36) not null, \`submission_id\` char(36) not null, \`stage\` text not null, \`eligible\` boolean not null, \`verdicts\` text not null, \`at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create index \`submission_verdict_submission_id_at_id_index\` on \`submission_verdict\` (\`submission_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`volunteer_card_application\` (\`submission_id\` char(36) not null, \`reason\` text null, \`statement\` text null, \`written_at\` bigint not null, primary key (\`submission_id\`));`);

    this.addSql(`alter table \`student\` add column \`home_region\` text null;`);
    this.addSql(`alter table \`student\` add column \`name_pinyin\` text not null default '';`);
    this.addSql(`alter table \`student\` add column \`name_initials\` text not null default '';`);
    this.addSql(`create index \`student_name_index\` on \`student\` (\`name\`);`);
    this.addSql(`create index \`student_name_pinyin_index\` on \`student\` (\`name_pinyin\`);`);
    this.addSql(`create index \`student_name_initials_index\` on \`student\` (\`name_initials\`);`);
    this.addSql(`create index \`student_status_number_index\` on \`student\` (\`status\`, \`number\`);`);
    this.addSql(`create index \`student_grade_number_index\` on \`student\` (\`grade\`, \`number\`);`);
    this.addSql(`create index \`student_college_number_index\` on \`student\` (\`college\`, \`number\`);`);
  }

}
