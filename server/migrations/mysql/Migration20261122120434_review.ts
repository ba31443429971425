import { Migration } from '@mikro-orm/migrations';

export class Migration20261122120434_review extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table \`attachment\` (\`id\` char(36) not null, \`submission_id\` char(36) not null, \`file_id\` char(36) not null, \`item\` varchar(40) not null, \`position\` int not null, \`revision\` int not null, \`removed_in_revision\` int null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`attachment\` add unique \`attachment_submission_id_file_id_revision_unique\`(\`submission_id\`, \`file_id\`, \`revision\`);`);

    this.addSql(`create table \`audit_entry\` (\`id\` char(36) not null, \`at\` bigint not null, \`account_id\` char(36) null, \`action\` varchar(40) not null, \`subject_type\` varchar(40) not null, \`subject_id\` varchar(64) not null, \`detail\` text not null, \`reason\` text null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_at_index\`(\`at\`);`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_account_id_at_index\`(\`account_id\`, \`at\`);`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_subject_type_subject_id_at_index\`(\`subject_type\`, \`subject_id\`, \`at\`);`);

    this.addSql(`create table \`certificate\` (\`id\` char(36) not null, \`submission_id\` char(36) not null, \`workflow\` varchar(40) not null, \`student_id\` char(36) not null, \`review_office\` varchar(32) not null, \`desk_office\` varchar(32) not null, \`desk_campus\` varchar(16) null, \`state\` varchar(16) not null, \`version\` int not null default 1, \`serial_no\` varchar(24) not null, \`code_hash\` varchar(43) not null, \`code\` text not null, \`content\` text not null, \`active_key\` varchar(36) not null default '', \`batch_id\` char(36) not null, \`position\` smallint not null, \`printed_at\` bigint not null, \`collect_by\` bigint not null, \`collected_at\` bigint null, \`voided_at\` bigint null, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`certificate\` add unique \`certificate_serial_no_unique\`(\`serial_no\`);`);
    this.addSql(`alter table \`certificate\` add unique \`certificate_code_hash_unique\`(\`code_hash\`);`);
    this.addSql(`alter table \`certificate\` add index \`certificate_batch_id_position_index\`(\`batch_id\`, \`position\`);`);
    this.addSql(`alter table \`certificate\` add index \`certificate_student_id_printed_at_id_index\`(\`student_id\`, \`printed_at\`, \`id\`);`);
    this.addSql(`alter table \`certificate\` add index \`certificate_review_office_state_printed_at_id_index\`(\`review_office\`, \`state\`, \`printed_at\`, \`id\`);`);
    this.addSql(`alter table \`certificate\` add index \`certificate_desk_office_state_printed_at_id_index\`(\`desk_office\`, \`state\`, \`printed_at\`, \`id\`);`);
    this.addSql(`alter table \`certificate\` add index \`certificate_state_collect_by_id_index\`(\`state\`, \`collect_by\`, \`id\`);`);
    this.addSql(`alter table \`certificate\` add index \`certificate_state_printed_at_id_index\`(\`state\`, \`printed_at\`, \`id\`);`);
    this.addSql(`alter table \`certificate\` add unique \`certificate_submission_id_active_key_unique\`(\`submission_id\`, \`active_key\`);`);

    this.addSql(`create table \`certificate_application\` (\`submission_id\` char(36) not null, \`choice\` varchar(64) null, \`purpose\` text null, \`copies\` smallint null, \`written_at\` bigint not null, primary key (\`submission_id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`certificate_application\` add index \`certificate_application_choice_index\`(\`choice\`);`);

    this.addSql(`create table \`certificate_event\` (\`id\` char(36) not null, \`subject_id\` char(36) not null, \`at\` bigint not null, \`action\` varchar(40) not null, \`from_state\` varchar(40) null, \`to_state\` varchar(40) not null, \`actor_account_id\` char(36) null, \`actor_kind\` varchar(16) not null, \`note\` text null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`certificate_event\` add index \`certificate_event_subject_id_at_id_index\`(\`subject_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`class_adviser\` (\`staff_id\` char(36) not null, \`class_name\` varchar(60) collate utf8mb4_unicode_520_ci not null, primary key (\`staff_id\`, \`class_name\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`dictionary_entry\` (\`dictionary\` varchar(40) not null, \`code\` varchar(40) not null, \`label\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`label_en\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`position\` int not null, \`active\` boolean not null default true, primary key (\`dictionary\`, \`code\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`eligibility_override\` (\`id\` char(36) not null, \`student_id\` char(36) not null, \`round_id\` char(36) not null, \`rule\` varchar(40) not null, \`staff_id\` char(36) not null, \`reason\` text not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`eligibility_override\` add unique \`eligibility_override_student_id_round_id_rule_unique\`(\`student_id\`, \`round_id\`, \`rule\`);`);

    this.addSql(`create table \`paper_case\` (\`id\` char(36) not null, \`submission_id\` char(36) not null, \`workflow\` varchar(40) not null, \`student_id\` char(36) not null, \`desk_office\` varchar(32) not null, \`desk_campus\` varchar(16) null, \`state\` varchar(16) not null, \`version\` int not null default 1, \`deadline\` bigint null, \`receipt_no\` varchar(24) null, \`received_at\` bigint null, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`paper_case\` add unique \`paper_case_submission_id_unique\`(\`submission_id\`);`);
    this.addSql(`alter table \`paper_case\` add unique \`paper_case_receipt_no_unique\`(\`receipt_no\`);`);
    this.addSql(`alter table \`paper_case\` add index \`paper_case_state_deadline_id_index\`(\`state\`, \`deadline\`, \`id\`);`);
    this.addSql(`alter table \`paper_case\` add index \`paper_case_desk_office_state_created_at_id_index\`(\`desk_office\`, \`state\`, \`created_at\`, \`id\`);`);

    this.addSql(`create table \`paper_event\` (\`id\` char(36) not null, \`subject_id\` char(36) not null, \`at\` bigint not null, \`action\` varchar(40) not null, \`from_state\` varchar(40) null, \`to_state\` varchar(40) not null, \`actor_account_id\` char(36) null, \`actor_kind\` varchar(16) not null, \`note\` text null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`paper_event\` add index \`paper_event_subject_id_at_id_index\`(\`subject_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`paper_item\` (\`id\` char(36) not null, \`case_id\` char(36) not null, \`code\` varchar(40) not null, \`label\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`position\` smallint not null, \`received_at\` bigint null, \`note\` text null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`paper_item\` add unique \`paper_item_case_id_code_unique\`(\`case_id\`, \`code\`);`);

    this.addSql(`create table \`print_batch\` (\`id\` char(36) not null, \`account_id\` char(36) not null, \`certificates\` smallint not null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`print_log\` (\`id\` char(36) not null, \`at\` bigint not null, \`account_id\` char(36) not null, \`batch_id\` char(36) not null, \`certificate_id\` char(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`print_log\` add index \`print_log_at_index\`(\`at\`);`);
    this.addSql(`alter table \`print_log\` add index \`print_log_batch_id_at_index\`(\`batch_id\`, \`at\`);`);

    this.addSql(`create table \`registry_coverage\` (\`kind\` varchar(20) not null, \`period\` varchar(16) not null, \`imported_at\` bigint not null, primary key (\`kind\`, \`period\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`registry_import\` (\`id\` char(36) not null, \`kind\` varchar(20) not null, \`state\` varchar(16) not null, \`version\` int not null, \`file_name\` varchar(120) collate utf8mb4_unicode_520_ci not null, \`storage_key\` varchar(43) not null, \`account_id\` char(36) not null, \`created_at\` bigint not null, \`finished_at\` bigint null, \`rows_read\` int not null default 0, \`to_add\` int not null default 0, \`to_change\` int not null default 0, \`unchanged\` int not null default 0, \`faulty\` int not null default 0, \`position\` int not null default 0, \`rows_applied\` int not null default 0, \`written\` int not null default 0, \`left_out\` int not null default 0, \`attempts\` int not null default 0, \`problems\` mediumtext not null, \`changes\` mediumtext not null, \`failure\` text null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`registry_import\` add index \`registry_import_state_created_at_index\`(\`state\`, \`created_at\`);`);

    this.addSql(`create table \`round\` (\`id\` char(36) not null, \`workflow\` varchar(40) not null, \`title\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`state\` varchar(16) not null, \`opens_at\` bigint not null, \`closes_at\` bigint null, \`paper_deadline\` bigint null, \`capacity\` int not null default 2147483647, \`taken\` int not null default 0, \`per_student\` smallint null, \`paper_items\` text not null default ('[]'), \`version\` int not null default 1, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`round\` add index \`round_workflow_state_opens_at_id_index\`(\`workflow\`, \`state\`, \`opens_at\`, \`id\`);`);

    this.addSql(`create table \`serial_counter\` (\`scope\` varchar(40) not null, \`last_number\` int not null, primary key (\`scope\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`stored_file\` (\`id\` char(36) not null, \`owner_account_id\` char(36) not null, \`name\` varchar(120) not null, \`mime\` varchar(40) not null, \`size\` int not null, \`width\` int null, \`height\` int null, \`sha256\` char(64) not null, \`storage_key\` varchar(80) not null, \`created_at\` bigint not null, \`attached_at\` bigint null, \`attached_to\` char(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`stored_file\` add unique \`stored_file_storage_key_unique\`(\`storage_key\`);`);
    this.addSql(`alter table \`stored_file\` add index \`stored_file_attached_at_created_at_index\`(\`attached_at\`, \`created_at\`);`);
    this.addSql(`alter table \`stored_file\` add index \`stored_file_owner_account_id_attached_at_index\`(\`owner_account_id\`, \`attached_at\`);`);

    this.addSql(`create table \`student_private\` (\`student_id\` char(36) not null, \`id_number\` varchar(200) null, \`phone\` varchar(200) null, \`bank_account\` varchar(200) null, \`bank_name\` varchar(400) null, \`updated_at\` bigint not null, primary key (\`student_id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`student_record\` (\`id\` char(36) not null, \`student_id\` char(36) not null, \`kind\` varchar(20) not null, \`period\` varchar(16) not null, \`code\` varchar(40) not null, \`title\` varchar(120) collate utf8mb4_unicode_520_ci not null, \`level\` varchar(16) not null, \`amount_fen\` int null, \`score\` int null, \`passed\` boolean null, \`minutes\` int null, \`number\` varchar(60) not null, \`issued_on\` char(10) null, \`natural_key\` char(43) not null, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`student_record\` add unique \`student_record_natural_key_unique\`(\`natural_key\`);`);
    this.addSql(`alter table \`student_record\` add index \`student_record_kind_period_id_index\`(\`kind\`, \`period\`, \`id\`);`);
    this.addSql(`alter table \`student_record\` add index \`student_record_student_id_kind_period_index\`(\`student_id\`, \`kind\`, \`period\`);`);

    this.addSql(`create table \`submission\` (\`id\` char(36) not null, \`workflow\` varchar(40) not null, \`student_id\` char(36) not null, \`round_id\` char(36) not null, \`period\` varchar(36) not null, \`state\` varchar(16) not null, \`version\` int not null default 1, \`serial_no\` varchar(24) null, \`owner_office\` varchar(32) not null, \`review_office\` varchar(32) not null, \`desk_office\` varchar(32) null, \`pay_office\` varchar(32) null, \`collect_at\` varchar(16) null, \`reviewer_staff_id\` char(36) null, \`decider_staff_id\` char(36) null, \`decided_at\` bigint null, \`appealed\` boolean not null default false, \`revision\` int not null default 0, \`instructions_version\` int null, \`draft_key\` varchar(36) not null default '', \`submitted_at\` bigint null, \`queued_at\` bigint not null, \`to_print_at\` bigint null, \`supplement_by\` bigint null, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`submission\` add unique \`submission_serial_no_unique\`(\`serial_no\`);`);
    this.addSql(`alter table \`submission\` add index \`submission_workflow_state_supplement_by_index\`(\`workflow\`, \`state\`, \`supplement_by\`);`);
    this.addSql(`alter table \`submission\` add index \`submission_workflow_to_print_at_id_index\`(\`workflow\`, \`to_print_at\`, \`id\`);`);
    this.addSql(`alter table \`submission\` add index \`submission_round_id_state_index\`(\`round_id\`, \`state\`);`);
    this.addSql(`alter table \`submission\` add index \`submission_student_id_created_at_id_index\`(\`student_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`submission\` add index \`submission_reviewer_staff_id_state_queued_at_id_index\`(\`reviewer_staff_id\`, \`state\`, \`queued_at\`, \`id\`);`);
    this.addSql(`alter table \`submission\` add index \`submission_workflow_state_queued_at_id_index\`(\`workflow\`, \`state\`, \`queued_at\`, \`id\`);`);
    this.addSql(`alter table \`submission\` add unique \`submission_student_id_round_id_draft_key_unique\`(\`student_id\`, \`round_id\`, \`draft_key\`);`);

    this.addSql(`create table \`submission_event\` (\`id\` char(36) not null, \`subject_id\` char(36) not null, \`at\` bigint not null, \`action\` varchar(40) not null, \`from_state\` varchar(40) null, \`to_state\` varchar(40) not null, \`actor_account_id\` char(36) null, \`actor_kind\` varchar(16) not null, \`note\` text null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`submission_event\` add index \`submission_event_subject_id_at_id_index\`(\`subject_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`submission_form\` (\`id\` char(36) not null, \`submission_id\` char(36) not null, \`revision\` int not null, \`content\` text not null, \`returned_items\` text null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`submission_form\` add unique \`submission_form_submission_id_revision_unique\`(\`submission_id\`, \`revision\`);`);

    this.addSql(`create table \`submission_verdict\` (\`id\` char(36) not null, \`submission_id\` char(36) not null, \`stage\` varchar(16) not null, \`eligible\` boolean not null, \`verdicts\` text not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`submission_verdict\` add index \`submission_verdict_submission_id_at_id_index\`(\`submission_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`volunteer_card_application\` (\`submission_id\` char(36) not null, \`reason\` varchar(16) null, \`statement\` text null, \`written_at\` bigint not null, primary key (\`submission_id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`alter table \`student\` add \`home_region\` varchar(40) null, add \`name_pinyin\` varchar(160) not null default '', add \`name_initials\` varchar(40) not null default '';`);
    this.addSql(`alter table \`student\` add index \`student_name_index\`(\`name\`);`);
    this.addSql(`alter table \`student\` add index \`student_name_pinyin_index\`(\`name_pinyin\`);`);
    this.addSql(`alter table \`student\` add index \`student_name_initials_index\`(\`name_initials\`);`);
    this.addSql(`alter table \`student\` add index \`student_status_number_index\`(\`status\`, \`number\`);`);
    this.addSql(`alter table \`student\` add index \`student_grade_number_index\`(\`grade\`, \`number\`);`);
    this.addSql(`alter table \`student\` add index \`student_college_number_index\`(\`college\`, \`number\`);`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists \`attachment\`;`);

    this.addSql(`drop table if exists \`audit_entry\`;`);

    this.addSql(`drop table if exists \`certificate\`;`);

    this.addSql(`drop table if exists \`certificate_application\`;`);

    this.addSql(`drop table if exists \`certificate_event\`;`);

    this.addSql(`drop table if exists \`class_adviser\`;`);

    this.addSql(`drop table if exists \`dictionary_entry\`;`);

    this.addSql(`drop table if exists \`eligibility_override\`;`);

    this.addSql(`drop table if exists \`paper_case\`;`);

    this.addSql(`drop table if exists \`paper_event\`;`);

    this.addSql(`drop table if exists \`paper_item\`;`);

    this.addSql(`drop table if exists \`print_batch\`;`);

    this.addSql(`drop table if exists \`print_log\`;`);

    this.addSql(`drop table if exists \`registry_coverage\`;`);

    this.addSql(`drop table if exists \`registry_import\`;`);

    this.addSql(`drop table if exists \`round\`;`);

    this.addSql(`drop table if exists \`serial_counter\`;`);

    this.addSql(`drop table if exists \`stored_file\`;`);

    this.addSql(`drop table if exists \`student_private\`;`);

    this.addSql(`drop table if exists \`student_record\`;`);

    this.addSql(`drop table if exists \`submission\`;`);

    this.addSql(`drop table if exists \`submission_event\`;`);

    this.addSql(`drop table if exists \`submission_form\`;`);

    this.addSql(`drop table if exists \`submission_verdict\`;`);

    this.addSql(`drop table if exists \`volunteer_card_application\`;`);

    this.addSql(`alter table \`student\` drop index \`student_name_index\`;`);
    this.addSql(`alter table \`student\` drop index \`student_name_pinyin_index\`;`);
    this.addSql(`alter table \`student\` drop index \`student_name_initials_index\`;`);
    this.addSql(`alter table \`student\` drop index \`student_status_number_index\`;`);
    this.addSql(`alter table \`student\` drop index \`student_grade_number_index\`;`);
    this.addSql(`alter table \`student\` drop index \`student_college_number_index\`;`);
    this.addSql(`alter table \`student\` drop column \`home_region\`, drop column \`name_pinyin\`, drop column \`name_initials\`;`);
  }

}
