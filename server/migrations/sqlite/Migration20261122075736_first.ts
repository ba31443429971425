import { Migration } from '@mikro-orm/migrations';

export class Migration20261122075736_first extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table \`account\` (\`id\` char(36) not null, \`username\` text not null, \`display_name\` varchar(100) not null, \`password_hash\` text null, \`disabled_at\` bigint null, \`created_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`account_username_unique\` on \`account\` (\`username\`);`);

    this.addSql(`create table \`campus\` (\`code\` varchar(16) not null, \`name\` varchar(40) not null, \`name_en\` varchar(60) not null, \`position\` smallint not null, primary key (\`code\`));`);

    this.addSql(`create table \`command_request\` (\`account_id\` char(36) not null, \`request_id\` char(36) not null, \`input_hash\` text not null, \`outcome\` text not null, \`created_at\` bigint not null, primary key (\`account_id\`, \`request_id\`));`);
    this.addSql(`create index \`command_request_created_at_index\` on \`command_request\` (\`created_at\`);`);

    this.addSql(`create table \`consent\` (\`id\` char(36) not null, \`student_id\` char(36) not null, \`purpose\` varchar(32) not null, \`version\` int not null, \`given_at\` bigint not null, \`withdrawn_at\` bigint null, \`ended_key\` varchar(36) not null default '', primary key (\`id\`));`);
    this.addSql(`create unique index \`consent_student_id_purpose_ended_key_unique\` on \`consent\` (\`student_id\`, \`purpose\`, \`ended_key\`);`);

    this.addSql(`create table \`counselling_booking\` (\`id\` char(36) not null, \`slot_id\` char(36) not null, \`student_id\` char(36) not null, \`counsellor_id\` char(36) not null, \`starts_at\` bigint not null, \`ends_at\` bigint not null, \`state\` text not null, \`version\` int not null default 1, \`purpose\` text null, \`instructions_version\` int not null, \`ended_key\` varchar(36) not null default '', \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create index \`counselling_booking_counsellor_id_starts_at_id_index\` on \`counselling_booking\` (\`counsellor_id\`, \`starts_at\`, \`id\`);`);
    this.addSql(`create index \`counselling_booking_state_starts_at_id_index\` on \`counselling_booking\` (\`state\`, \`starts_at\`, \`id\`);`);
    this.addSql(`create index \`counselling_booking_student_id_starts_at_id_index\` on \`counselling_booking\` (\`student_id\`, \`starts_at\`, \`id\`);`);
    this.addSql(`create index \`counselling_booking_student_id_ended_key_index\` on \`counselling_booking\` (\`student_id\`, \`ended_key\`);`);
    this.addSql(`create unique index \`counselling_booking_slot_id_student_id_ended_key_unique\` on \`counselling_booking\` (\`slot_id\`, \`student_id\`, \`ended_key\`);`);

    this.addSql(`create table \`counselling_event\` (\`id\` char(36) not null, \`subject_id\` char(36) not null, \`at\` bigint not null, \`action\` text not null, \`from_state\` text null, \`to_state\` text not null, \`actor_account_id\` char(36) null, \`actor_kind\` text not null, \`note\` text null, primary key (\`id\`));`);
    this.addSql(`create index \`counselling_event_subject_id_at_id_index\` on \`counselling_event\` (\`subject_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`counselling_read\` (\`id\` char(36) not null, \`at\` bigint not null, \`account_id\` char(36) not null, \`booking_ids\` text not null, primary key (\`id\`));`);
    this.addSql(`create index \`counselling_read_at_index\` on \`counselling_read\` (\`at\`);`);

    this.addSql(`create table \`counselling_slot\` (\`id\` char(36) not null, \`counsellor_id\` char(36) not null, \`starts_at\` bigint not null, \`ends_at\` bigint not null, \`capacity\` smallint not null, \`taken\` smallint not null default 0, \`closed_at\` bigint null, primary key (\`id\`));`);
    this.addSql(`create index \`counselling_slot_starts_at_id_index\` on \`counselling_slot\` (\`starts_at\`, \`id\`);`);
    this.addSql(`create unique index \`counselling_slot_counsellor_id_starts_at_unique\` on \`counselling_slot\` (\`counsellor_id\`, \`starts_at\`);`);

    this.addSql(`create table \`counsellor\` (\`id\` char(36) not null, \`staff_id\` char(36) null, \`name\` varchar(60) not null, \`campus_code\` text not null, \`room\` varchar(100) not null, \`specialities\` text not null, \`introduction\` text not null, \`photo_url\` text null, \`session_minutes\` smallint not null, \`buffer_minutes\` smallint not null, \`horizon_days\` smallint not null, \`active\` boolean not null default true, \`position\` int not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`counsellor_staff_id_unique\` on \`counsellor\` (\`staff_id\`);`);
    this.addSql(`create index \`counsellor_active_position_id_index\` on \`counsellor\` (\`active\`, \`position\`, \`id\`);`);

    this.addSql(`create table \`counsellor_hours\` (\`id\` char(36) not null, \`counsellor_id\` char(36) not null, \`weekday\` smallint not null, \`start_minute\` smallint not null, \`end_minute\` smallint not null, \`capacity\` smallint not null, constraint \`counsellor_hours_counsellor_id_foreign\` foreign key(\`counsellor_id\`) references \`counsellor\`(\`id\`) on update cascade, primary key (\`id\`));`);
    this.addSql(`create index \`counsellor_hours_counsellor_id_index\` on \`counsellor_hours\` (\`counsellor_id\`);`);

    this.addSql(`create table \`counsellor_leave\` (\`id\` char(36) not null, \`counsellor_id\` char(36) not null, \`from_at\` bigint not null, \`until_at\` bigint not null, constraint \`counsellor_leave_counsellor_id_foreign\` foreign key(\`counsellor_id\`) references \`counsellor\`(\`id\`) on update cascade, primary key (\`id\`));`);
    this.addSql(`create index \`counsellor_leave_counsellor_id_index\` on \`counsellor_leave\` (\`counsellor_id\`);`);

    this.addSql(`create table \`inbox_message\` (\`id\` char(36) not null, \`outbox_id\` char(36) not null, \`account_id\` char(36) not null, \`template\` text not null, \`subject_type\` text not null, \`subject_id\` char(36) not null, \`created_at\` bigint not null, \`read_at\` bigint null, primary key (\`id\`));`);
    this.addSql(`create index \`inbox_message_account_id_read_at_index\` on \`inbox_message\` (\`account_id\`, \`read_at\`);`);
    this.addSql(`create index \`inbox_message_account_id_created_at_id_index\` on \`inbox_message\` (\`account_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`create unique index \`inbox_message_outbox_id_account_id_unique\` on \`inbox_message\` (\`outbox_id\`, \`account_id\`);`);

    this.addSql(`create table \`instructions\` (\`id\` char(36) not null, \`workflow\` text not null, \`version\` int not null, \`title\` varchar(100) not null, \`notice\` text not null, \`steps\` text not null, \`published_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`instructions_workflow_version_unique\` on \`instructions\` (\`workflow\`, \`version\`);`);

    this.addSql(`create table \`instructions_acknowledgement\` (\`account_id\` char(36) not null, \`workflow\` varchar(40) not null, \`version\` int not null, \`acknowledged_at\` bigint not null, primary key (\`account_id\`, \`workflow\`, \`version\`));`);

    this.addSql(`create table \`job\` (\`id\` char(36) not null, \`name\` varchar(100) not null, \`type\` varchar(10) not null, \`data\` text null, \`priority\` integer not null default 0, \`next_run_at\` bigint null, \`last_run_at\` bigint null, \`last_finished_at\` bigint null, \`locked_at\` bigint null, \`lock_token\` char(36) null, \`repeat_interval\` varchar(100) null, \`repeat_timezone\` varchar(64) null, \`repeat_at\` varchar(100) null, \`failed_at\` bigint null, \`fail_count\` integer not null default 0, \`fail_reason\` text null, \`progress\` integer null, \`disabled\` integer not null default false, \`unique_key\` varchar(64) null, \`last_modified_by\` varchar(100) null, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`job_unique_key\` on \`job\` (\`unique_key\`);`);
    this.addSql(`create index \`job_next_run\` on \`job\` (\`next_run_at\`);`);
    this.addSql(`create index \`job_claim\` on \`job\` (\`name\`, \`locked_at\`, \`next_run_at\`);`);

    this.addSql(`create table \`office\` (\`code\` varchar(32) not null, \`name\` varchar(60) not null, \`name_en\` varchar(100) not null, primary key (\`code\`));`);

    this.addSql(`create table \`office_contact\` (\`id\` char(36) not null, \`office_code\` varchar(32) not null, \`campus_code\` varchar(16) null, \`phone\` text not null, \`address\` varchar(200) not null, \`hours\` varchar(100) not null, constraint \`office_contact_office_code_foreign\` foreign key(\`office_code\`) references \`office\`(\`code\`) on update cascade, constraint \`office_contact_campus_code_foreign\` foreign key(\`campus_code\`) references \`campus\`(\`code\`) on delete set null on update cascade, primary key (\`id\`));`);
    this.addSql(`create index \`office_contact_office_code_index\` on \`office_contact\` (\`office_code\`);`);
    this.addSql(`create index \`office_contact_campus_code_index\` on \`office_contact\` (\`campus_code\`);`);

    this.addSql(`create table \`outbox\` (\`id\` char(36) not null, \`dedupe_key\` text not null, \`due_at\` bigint not null, \`recipient_account_id\` char(36) null, \`recipient_office\` text null, \`template\` text not null, \`subject_type\` text not null, \`subject_id\` char(36) not null, \`status\` varchar(16) not null default 'PENDING', \`attempts\` smallint not null default 0, \`done_at\` bigint null, \`created_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`outbox_dedupe_key_unique\` on \`outbox\` (\`dedupe_key\`);`);
    this.addSql(`create index \`outbox_subject_id_status_index\` on \`outbox\` (\`subject_id\`, \`status\`);`);
    this.addSql(`create index \`outbox_status_due_at_id_index\` on \`outbox\` (\`status\`, \`due_at\`, \`id\`);`);

    this.addSql(`create table \`session\` (\`id\` char(36) not null, \`token_hash\` text not null, \`account_id\` char(36) not null, \`audience\` text not null, \`transport\` text not null, \`created_at\` bigint not null, \`last_seen_at\` bigint not null, \`expires_at\` bigint not null, \`ended_at\` bigint null, primary key (\`id\`));`);
    this.addSql(`create unique index \`session_token_hash_unique\` on \`session\` (\`token_hash\`);`);
    this.addSql(`create index \`session_account_id_index\` on \`session\` (\`account_id\`);`);

    this.addSql(`create table \`staff\` (\`id\` char(36) not null, \`account_id\` char(36) not null, \`name\` varchar(60) not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`staff_account_id_unique\` on \`staff\` (\`account_id\`);`);

    this.addSql(`create table \`staff_role\` (\`id\` char(36) not null, \`staff_id\` char(36) not null, \`office_code\` varchar(32) not null, \`role\` varchar(16) not null, constraint \`staff_role_staff_id_foreign\` foreign key(\`staff_id\`) references \`staff\`(\`id\`) on update cascade, constraint \`staff_role_office_code_foreign\` foreign key(\`office_code\`) references \`office\`(\`code\`) on update cascade, primary key (\`id\`));`);
    this.addSql(`create index \`staff_role_staff_id_index\` on \`staff_role\` (\`staff_id\`);`);
    this.addSql(`create index \`staff_role_office_code_index\` on \`staff_role\` (\`office_code\`);`);
    this.addSql(`create unique index \`staff_role_staff_id_office_code_role_unique\` on \`staff_role\` (\`staff_id\`, \`office_code\`, \`role\`);`);

    this.addSql(`create table \`student\` (\`id\` char(36) not null, \`account_id\` char(36) not null, \`number\` text not null, \`name\` varchar(60) not null, \`identity\` text not null, \`status\` text not null default 'ENROLLED', \`campus_code\` text not null, \`college\` varchar(100) not null, \`major\` varchar(100) not null, \`class_name\` varchar(60) not null, \`grade\` smallint not null, \`lock_version\` int not null default 0, primary key (\`id\`));`);
    this.addSql(`create unique index \`student_account_id_unique\` on \`student\` (\`account_id\`);`);
    this.addSql(`create unique index \`student_number_unique\` on \`student\` (\`number\`);`);
  }

}
