import { Migration } from '@mikro-orm/migrations';

export class Migration20261122075737_first extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table \`account\` (\`id\` char(36) not null, \`username\` varchar(64) not null, \`display_name\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`password_hash\` varchar(200) null, \`disabled_at\` bigint null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`account\` add unique \`account_username_unique\`(\`username\`);`);

    this.addSql(`create table \`campus\` (\`code\` varchar(16) not null, \`name\` varchar(40) collate utf8mb4_unicode_520_ci not null, \`name_en\` varchar(60) collate utf8mb4_unicode_520_ci not null, \`position\` smallint not null, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`command_request\` (\`account_id\` char(36) not null, \`request_id\` char(36) not null, \`input_hash\` varchar(43) not null, \`outcome\` varchar(500) not null, \`created_at\` bigint not null, primary key (\`account_id\`, \`request_id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`command_request\` add index \`command_request_created_at_index\`(\`created_at\`);`);

    this.addSql(`create table \`consent\` (\`id\` char(36) not null, \`student_id\` char(36) not null, \`purpose\` varchar(32) not null, \`version\` int not null, \`given_at\` bigint not null, \`withdrawn_at\` bigint null, \`ended_key\` varchar(36) not null default '', primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`consent\` add unique \`consent_student_id_purpose_ended_key_unique\`(\`student_id\`, \`purpose\`, \`ended_key\`);`);

    this.addSql(`create table \`counselling_booking\` (\`id\` char(36) not null, \`slot_id\` char(36) not null, \`student_id\` char(36) not null, \`counsellor_id\` char(36) not null, \`starts_at\` bigint not null, \`ends_at\` bigint not null, \`state\` varchar(24) not null, \`version\` int not null default 1, \`purpose\` text null, \`instructions_version\` int not null, \`ended_key\` varchar(36) not null default '', \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`counselling_booking\` add index \`counselling_booking_counsellor_id_starts_at_id_index\`(\`counsellor_id\`, \`starts_at\`, \`id\`);`);
    this.addSql(`alter table \`counselling_booking\` add index \`counselling_booking_state_starts_at_id_index\`(\`state\`, \`starts_at\`, \`id\`);`);
    this.addSql(`alter table \`counselling_booking\` add index \`counselling_booking_student_id_starts_at_id_index\`(\`student_id\`, \`starts_at\`, \`id\`);`);
    this.addSql(`alter table \`counselling_booking\` add index \`counselling_booking_student_id_ended_key_index\`(\`student_id\`, \`ended_key\`);`);
    this.addSql(`alter table \`counselling_booking\` add unique \`counselling_booking_slot_id_student_id_ended_key_unique\`(\`slot_id\`, \`student_id\`, \`ended_key\`);`);

    this.addSql(`create table \`counselling_event\` (\`id\` char(36) not null, \`subject_id\` char(36) not null, \`at\` bigint not null, \`action\` varchar(40) not null, \`from_state\` varchar(40) null, \`to_state\` varchar(40) not null, \`actor_account_id\` char(36) null, \`actor_kind\` varchar(16) not null, \`note\` text null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`counselling_event\` add index \`counselling_event_subject_id_at_id_index\`(\`subject_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`counselling_read\` (\`id\` char(36) not null, \`at\` bigint not null, \`account_id\` char(36) not null, \`booking_ids\` text not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`counselling_read\` add index \`counselling_read_at_index\`(\`at\`);`);

    this.addSql(`create table \`counselling_slot\` (\`id\` char(36) not null, \`counsellor_id\` char(36) not null, \`starts_at\` bigint not null, \`ends_at\` bigint not null, \`capacity\` smallint not null, \`taken\` smallint not null default 0, \`closed_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`counselling_slot\` add index \`counselling_slot_starts_at_id_index\`(\`starts_at\`, \`id\`);`);
    this.addSql(`alter table \`counselling_slot\` add unique \`counselling_slot_counsellor_id_starts_at_unique\`(\`counsellor_id\`, \`starts_at\`);`);

    this.addSql(`create table \`counsellor\` (\`id\` char(36) not null, \`staff_id\` char(36) null, \`name\` varchar(60) collate utf8mb4_unicode_520_ci not null, \`campus_code\` varchar(16) not null, \`room\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`specialities\` text not null, \`introduction\` text not null, \`photo_url\` varchar(500) null, \`session_minutes\` smallint not null, \`buffer_minutes\` smallint not null, \`horizon_days\` smallint not null, \`active\` boolean not null default true, \`position\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`counsellor\` add unique \`counsellor_staff_id_unique\`(\`staff_id\`);`);
    this.addSql(`alter table \`counsellor\` add index \`counsellor_active_position_id_index\`(\`active\`, \`position\`, \`id\`);`);

    this.addSql(`create table \`counsellor_hours\` (\`id\` char(36) not null, \`counsellor_id\` char(36) not null, \`weekday\` smallint not null, \`start_minute\` smallint not null, \`end_minute\` smallint not null, \`capacity\` smallint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`counsellor_hours\` add index \`counsellor_hours_counsellor_id_index\`(\`counsellor_id\`);`);

    this.addSql(`create table \`counsellor_leave\` (\`id\` char(36) not null, \`counsellor_id\` char(36) not null, \`from_at\` bigint not null, \`until_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`counsellor_leave\` add index \`counsellor_leave_counsellor_id_index\`(\`counsellor_id\`);`);

    this.addSql(`create table \`inbox_message\` (\`id\` char(36) not null, \`outbox_id\` char(36) not null, \`account_id\` char(36) not null, \`template\` varchar(64) not null, \`subject_type\` varchar(32) not null, \`subject_id\` char(36) not null, \`created_at\` bigint not null, \`read_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`inbox_message\` add index \`inbox_message_account_id_read_at_index\`(\`account_id\`, \`read_at\`);`);
    this.addSql(`alter table \`inbox_message\` add index \`inbox_message_account_id_created_at_id_index\`(\`account_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`inbox_message\` add unique \`inbox_message_outbox_id_account_id_unique\`(\`outbox_id\`, \`account_id\`);`);

    this.addSql(`create table \`instructions\` (\`id\` char(36) not null, \`workflow\` varchar(40) not null, \`version\` int not null, \`title\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`notice\` text not null, \`steps\` text not null, \`published_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`instructions\` add unique \`instructions_workflow_version_unique\`(\`workflow\`, \`version\`);`);

    this.addSql(`create table \`instructions_acknowledgement\` (\`account_id\` char(36) not null, \`workflow\` varchar(40) not null, \`version\` int unsigned not null, \`acknowledged_at\` bigint not null, primary key (\`account_id\`, \`workflow\`, \`version\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`job\` (\`id\` char(36) not null, \`name\` varchar(100) not null, \`type\` varchar(10) not null, \`data\` text null, \`priority\` int not null default 0, \`next_run_at\` bigint null, \`last_run_at\` bigint null, \`last_finished_at\` bigint null, \`locked_at\` bigint null, \`lock_token\` char(36) null, \`repeat_interval\` varchar(100) null, \`repeat_timezone\` varchar(64) null, \`repeat_at\` varchar(100) null, \`failed_at\` bigint null, \`fail_count\` int not null default 0, \`fail_reason\` text null, \`progress\` int null, \`disabled\` tinyint(1) not null default false, \`unique_key\` varchar(64) null, \`last_modified_by\` varchar(100) null, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`job\` add unique \`job_unique_key\`(\`unique_key\`);`);
    this.addSql(`alter table \`job\` add index \`job_next_run\`(\`next_run_at\`);`);
    this.addSql(`alter table \`job\` add index \`job_claim\`(\`name\`, \`locked_at\`, \`next_run_at\`);`);

    this.addSql(`create table \`office\` (\`code\` varchar(32) not null, \`name\` varchar(60) collate utf8mb4_unicode_520_ci not null, \`name_en\` varchar(100) collate utf8mb4_unicode_520_ci not null, primary key (\`code\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`office_contact\` (\`id\` char(36) not null, \`office_code\` varchar(32) not null, \`campus_code\` varchar(16) null, \`phone\` varchar(40) not null, \`address\` varchar(200) collate utf8mb4_unicode_520_ci not null, \`hours\` varchar(100) collate utf8mb4_unicode_520_ci not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`office_contact\` add index \`office_contact_office_code_index\`(\`office_code\`);`);
    this.addSql(`alter table \`office_contact\` add index \`office_contact_campus_code_index\`(\`campus_code\`);`);

    this.addSql(`create table \`outbox\` (\`id\` char(36) not null, \`dedupe_key\` varchar(150) not null, \`due_at\` bigint not null, \`recipient_account_id\` char(36) null, \`recipient_office\` varchar(32) null, \`template\` varchar(64) not null, \`subject_type\` varchar(32) not null, \`subject_id\` char(36) not null, \`status\` varchar(16) not null default 'PENDING', \`attempts\` smallint not null default 0, \`done_at\` bigint null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`outbox\` add unique \`outbox_dedupe_key_unique\`(\`dedupe_key\`);`);
    this.addSql(`alter table \`outbox\` add index \`outbox_subject_id_status_index\`(\`subject_id\`, \`status\`);`);
    this.addSql(`alter table \`outbox\` add index \`outbox_status_due_at_id_index\`(\`status\`, \`due_at\`, \`id\`);`);

    this.addSql(`create table \`session\` (\`id\` char(36) not null, \`token_hash\` varchar(43) not null, \`account_id\` char(36) not null, \`audience\` varchar(16) not null, \`transport\` varchar(16) not null, \`created_at\` bigint not null, \`last_seen_at\` bigint not null, \`expires_at\` bigint not null, \`ended_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`session\` add unique \`session_token_hash_unique\`(\`token_hash\`);`);
    this.addSql(`alter table \`session\` add index \`session_account_id_index\`(\`account_id\`);`);

    this.addSql(`create table \`staff\` (\`id\` char(36) not null, \`account_id\` char(36) not null, \`name\` varchar(60) collate utf8mb4_unicode_520_ci not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`staff\` add unique \`staff_account_id_unique\`(\`account_id\`);`);

    this.addSql(`create table \`staff_role\` (\`id\` char(36) not null, \`staff_id\` char(36) not null, \`office_code\` varchar(32) not null, \`role\` varchar(16) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`staff_role\` add index \`staff_role_staff_id_index\`(\`staff_id\`);`);
    this.addSql(`alter table \`staff_role\` add index \`staff_role_office_code_index\`(\`office_code\`);`);
    this.addSql(`alter table \`staff_role\` add unique \`staff_role_staff_id_office_code_role_unique\`(\`staff_id\`, \`office_code\`, \`role\`);`);

    this.addSql(`create table \`student\` (\`id\` char(36) not null, \`account_id\` char(36) not null, \`number\` varchar(12) not null, \`name\` varchar(60) collate utf8mb4_unicode_520_ci not null, \`identity\` varchar(16) not null, \`status\` varchar(16) not null default 'ENROLLED', \`campus_code\` varchar(16) not null, \`college\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`major\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`class_name\` varchar(60) collate utf8mb4_unicode_520_ci not null, \`grade\` smallint not null, \`lock_version\` int not null default 0, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`student\` add unique \`student_account_id_unique\`(\`account_id\`);`);
    this.addSql(`alter table \`student\` add unique \`student_number_unique\`(\`number\`);`);

    this.addSql(`alter table \`counsellor_hours\` add constraint \`counsellor_hours_counsellor_id_foreign\` foreign key (\`counsellor_id\`) references \`counsellor\` (\`id\`) on update cascade;`);

    this.addSql(`alter table \`counsellor_leave\` add constraint \`counsellor_leave_counsellor_id_foreign\` foreign key (\`counsellor_id\`) references \`counsellor\` (\`id\`) on update cascade;`);

    this.addSql(`alter table \`office_contact\` add constraint \`office_contact_office_code_foreign\` foreign key (\`office_code\`) references \`office\` (\`code\`) on update cascade;`);
    this.addSql(`alter table \`office_contact\` add constraint \`office_contact_campus_code_foreign\` foreign key (\`campus_code\`) references \`campus\` (\`code\`) on update cascade on delete set null;`);

    this.addSql(`alter table \`staff_role\` add constraint \`staff_role_staff_id_foreign\` foreign key (\`staff_id\`) references \`staff\` (\`id\`) on update cascade;`);
    this.addSql(`alter table \`staff_role\` add constraint \`staff_role_office_code_foreign\` foreign key (\`office_code\`) references \`office\` (\`code\`) on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table \`office_contact\` drop foreign key \`office_contact_campus_code_foreign\`;`);

    this.addSql(`alter table \`counsellor_hours\` drop foreign key \`counsellor_hours_counsellor_id_foreign\`;`);

    this.addSql(`alter table \`counsellor_leave\` drop foreign key \`counsellor_leave_counsellor_id_foreign\`;`);

    this.addSql(`alter table \`office_contact\` drop foreign key \`office_contact_office_code_foreign\`;`);

    this.addSql(`alter table \`staff_role\` drop foreign key \`staff_role_office_code_foreign\`;`);

    this.addSql(`alter table \`staff_role\` drop foreign key \`staff_role_staff_id_foreign\`;`);

    this.addSql(`drop table if exists \`account\`;`);

    this.addSql(`drop table if exists \`campus\`;`);

    this.addSql(`drop table if exists \`command_request\`;`);

    this.addSql(`drop table if exists \`consent\`;`);

    this.addSql(`drop table if exists \`counselling_booking\`;`);

    this.addSql(`drop table if exists \`counselling_event\`;`);

    this.addSql(`drop table if exists \`counselling_read\`;`);

    this.addSql(`drop table if exists \`counselling_slot\`;`);

    this.addSql(`drop table if exists \`counsellor\`;`);

    this.addSql(`drop table if exists \`counsellor_hours\`;`);

    this.addSql(`drop table if exists \`counsellor_leave\`;`);

    this.addSql(`drop table if exists \`inbox_message\`;`);

    this.addSql(`drop table if exists \`instructions\`;`);

    this.addSql(`drop table if exists \`instructions_acknowledgement\`;`);

    this.addSql(`drop table if exists \`job\`;`);

    this.addSql(`drop table if exists \`office\`;`);

    this.addSql(`drop table if exists \`office_contact\`;`);

    this.addSql(`drop table if exists \`outbox\`;`);

    this.addSql(`drop table if exists \`session\`;`);

    this.addSql(`drop table if exists \`staff\`;`);

    this.addSql(`drop table if exists \`staff_role\`;`);

    this.addSql(`drop table if exists \`student\`;`);
  }

}
