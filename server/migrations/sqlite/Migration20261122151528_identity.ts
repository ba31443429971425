import { Migration } from '@mikro-orm/migrations';

export class Migration20261122151528_identity extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table \`audit_chain\` (\`id\` int not null, \`seq\` bigint not null, \`hash\` text not null, \`kept_from\` bigint not null, \`kept_from_hash\` text not null, \`mac\` text not null, primary key (\`id\`));`);

    this.addSql(`create table \`break_glass\` (\`id\` char(36) not null, \`requested_by\` char(36) not null, \`office_code\` text not null, \`role\` varchar(16) not null, \`reason\` text not null, \`state\` varchar(16) not null, \`requested_at\` bigint not null, \`decided_by\` char(36) null, \`decided_at\` bigint null, \`opens_until\` bigint null, \`ended_at\` bigint null, \`version\` int not null default 1, primary key (\`id\`));`);
    this.addSql(`create index \`break_glass_state_requested_at_index\` on \`break_glass\` (\`state\`, \`requested_at\`);`);

    this.addSql(`create table \`callback_event\` (\`id\` char(36) not null, \`dedupe_key\` text not null, \`kind\` text not null, \`payload\` text not null, \`state\` varchar(16) not null, \`attempts\` smallint not null default 0, \`outcome\` text null, \`received_at\` bigint not null, \`done_at\` bigint null, primary key (\`id\`));`);
    this.addSql(`create unique index \`callback_event_dedupe_key_unique\` on \`callback_event\` (\`dedupe_key\`);`);
    this.addSql(`create index \`callback_event_state_received_at_index\` on \`callback_event\` (\`state\`, \`received_at\`);`);

    this.addSql(`create table \`channel_state\` (\`channel\` varchar(16) not null, \`paused_until\` bigint null, \`error_code\` text null, \`alerted_at\` bigint null, \`updated_at\` bigint not null, primary key (\`channel\`));`);

    this.addSql(`create table \`delivery\` (\`id\` char(36) not null, \`outbox_id\` char(36) not null, \`account_id\` char(36) not null, \`audience\` varchar(16) not null, \`channel\` varchar(16) not null, \`template\` text not null, \`subject_type\` text not null, \`subject_id\` char(36) not null, \`state\` varchar(16) not null, \`due_at\` bigint not null, \`attempts\` smallint not null default 0, \`error_code\` text null, \`worker\` text null, \`sending_since\` bigint null, \`sent_at\` bigint null, \`done_at\` bigint null, \`batch\` char(36) null, \`tried_at\` bigint null, \`resent_at\` bigint null, \`payload\` text null, \`msgid\` text null, \`task_id\` text null, \`response_code\` text null, \`subject_version\` int null, \`created_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create index \`delivery_batch_index\` on \`delivery\` (\`batch\`);`);
    this.addSql(`create unique index \`delivery_task_id_unique\` on \`delivery\` (\`task_id\`);`);
    this.addSql(`create index \`delivery_created_at_id_index\` on \`delivery\` (\`created_at\`, \`id\`);`);
    this.addSql(`create index \`delivery_channel_sent_at_index\` on \`delivery\` (\`channel\`, \`sent_at\`);`);
    this.addSql(`create index \`delivery_subject_id_template_index\` on \`delivery\` (\`subject_id\`, \`template\`);`);
    this.addSql(`create index \`delivery_account_id_channel_sent_at_index\` on \`delivery\` (\`account_id\`, \`channel\`, \`sent_at\`);`);
    this.addSql(`create index \`delivery_state_due_at_id_index\` on \`delivery\` (\`state\`, \`due_at\`, \`id\`);`);
    this.addSql(`create unique index \`delivery_outbox_id_account_id_channel_unique\` on \`delivery\` (\`outbox_id\`, \`account_id\`, \`channel\`);`);

    this.addSql(`create table \`department_mapping\` (\`department_id\` integer not null primary key autoincrement, \`department_name\` varchar(100) not null, \`office_code\` text null, \`roles\` text not null default '', \`seen_at\` bigint not null);`);

    this.addSql(`create table \`external_token\` (\`token_key\` varchar(64) not null, \`value\` text null, \`expires_at\` bigint not null, \`fetching_until\` bigint not null, \`version\` int not null default 0, \`trouble_code\` text null, primary key (\`token_key\`));`);

    this.addSql(`create table \`identity_link\` (\`id\` char(36) not null, \`provider\` varchar(16) not null, \`subject\` text not null, \`account_id\` char(36) not null, \`created_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create index \`identity_link_account_id_index\` on \`identity_link\` (\`account_id\`);`);
    this.addSql(`create unique index \`identity_link_provider_account_id_unique\` on \`identity_link\` (\`provider\`, \`account_id\`);`);
    this.addSql(`create unique index \`identity_link_provider_subject_unique\` on \`identity_link\` (\`provider\`, \`subject\`);`);

    this.addSql(`create table \`message_preference\` (\`id\` char(36) not null, \`account_id\` char(36) not null, \`category\` text not null, \`channel\` varchar(16) not null, \`enabled\` boolean not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`message_preference_account_id_category_channel_unique\` on \`message_preference\` (\`account_id\`, \`category\`, \`channel\`);`);

    this.addSql(`create table \`quiet_hours\` (\`account_id\` char(36) not null, \`from_minute\` smallint not null, \`to_minute\` smallint not null, \`language\` varchar(8) not null, \`updated_at\` bigint not null, primary key (\`account_id\`));`);

    this.addSql(`create table \`second_factor\` (\`account_id\` char(36) not null, \`secret\` text not null, \`created_at\` bigint not null, \`confirmed_at\` bigint null, \`last_step\` bigint not null default 0, \`recovery_hashes\` text not null, primary key (\`account_id\`));`);

    this.addSql(`create table \`sign_in_guard\` (\`key_hash\` varchar(43) not null, \`guesses\` int not null, \`last_guess_at\` bigint not null, primary key (\`key_hash\`));`);
    this.addSql(`create index \`sign_in_guard_last_guess_at_index\` on \`sign_in_guard\` (\`last_guess_at\`);`);

    this.addSql(`create table \`sign_in_state\` (\`state_hash\` varchar(43) not null, \`flow\` varchar(16) not null, \`audience\` varchar(16) not null, \`browser_hash\` text not null, \`account_id\` char(36) null, \`cas_ticket_hash\` text null, \`return_to\` text not null, \`expires_at\` bigint not null, \`used_at\` bigint null, primary key (\`state_hash\`));`);
    this.addSql(`create index \`sign_in_state_cas_ticket_hash_index\` on \`sign_in_state\` (\`cas_ticket_hash\`);`);
    this.addSql(`create index \`sign_in_state_expires_at_index\` on \`sign_in_state\` (\`expires_at\`);`);

    this.addSql(`create table \`subscription_consent\` (\`id\` char(36) not null, \`account_id\` char(36) not null, \`template_key\` text not null, \`given_at\` bigint not null, \`spent_at\` bigint null, primary key (\`id\`));`);
    this.addSql(`create index \`subscription_consent_account_id_template_key_spent_at_index\` on \`subscription_consent\` (\`account_id\`, \`template_key\`, \`spent_at\`);`);

    this.addSql(`create table \`team\` (\`id\` char(36) not null, \`office_code\` text not null, \`name\` varchar(60) not null, \`college\` varchar(100) null, \`version\` int not null default 1, primary key (\`id\`));`);
    this.addSql(`create unique index \`team_office_code_name_unique\` on \`team\` (\`office_code\`, \`name\`);`);

    this.addSql(`create table \`team_member\` (\`id\` char(36) not null, \`team_id\` char(36) not null, \`staff_id\` char(36) not null, primary key (\`id\`));`);
    this.addSql(`create index \`team_member_staff_id_index\` on \`team_member\` (\`staff_id\`);`);
    this.addSql(`create unique index \`team_member_team_id_staff_id_unique\` on \`team_member\` (\`team_id\`, \`staff_id\`);`);

    this.addSql(`create table \`temporary_role\` (\`id\` char(36) not null, \`staff_id\` char(36) not null, \`office_code\` text not null, \`role\` varchar(16) not null, \`kind\` varchar(16) not null, \`from_staff_id\` char(36) null, \`starts_at\` bigint not null, \`ends_at\` bigint not null, \`ended_at\` bigint null, \`granted_by\` char(36) not null, \`created_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create index \`temporary_role_from_staff_id_index\` on \`temporary_role\` (\`from_staff_id\`);`);
    this.addSql(`create index \`temporary_role_staff_id_ends_at_index\` on \`temporary_role\` (\`staff_id\`, \`ends_at\`);`);

    this.addSql(`alter table \`account\` add column \`must_change_password\` boolean not null default false;`);
    this.addSql(`alter table \`account\` add column \`password_changed_at\` bigint null;`);
    this.addSql(`alter table \`account\` add column \`email\` text null;`);

    this.addSql(`alter table \`audit_entry\` add column \`sealed_office\` text null;`);
    this.addSql(`alter table \`audit_entry\` add column \`seq\` bigint null;`);
    this.addSql(`alter table \`audit_entry\` add column \`hash\` text null;`);
    this.addSql(`create unique index \`audit_entry_seq_unique\` on \`audit_entry\` (\`seq\`);`);

    this.addSql(`alter table \`counselling_read\` add column \`break_glass_id\` char(36) null;`);
    this.addSql(`create index \`counselling_read_break_glass_id_index\` on \`counselling_read\` (\`break_glass_id\`);`);

    this.addSql(`alter table \`office\` add column \`version\` int not null default 1;`);

    this.addSql(`alter table \`session\` add column \`way\` varchar(24) not null default 'PASSWORD';`);
    this.addSql(`alter table \`session\` add column \`device\` text not null default '';`);
    this.addSql(`alter table \`session\` add column \`ticket_hash\` text null;`);
    this.addSql(`alter table \`session\` add column \`factor_given_at\` bigint null;`);
    this.addSql(`alter table \`session\` add column \`end_reason\` varchar(24) null;`);
    this.addSql(`create index \`session_ticket_hash_index\` on \`session\` (\`ticket_hash\`);`);

    this.addSql(`alter table \`staff\` add column \`name_pinyin\` text not null default '';`);
    this.addSql(`alter table \`staff\` add column \`name_initials\` text not null default '';`);
    this.addSql(`alter table \`staff\` add column \`left_at\` bigint null;`);
    this.addSql(`alter table \`staff\` add column \`version\` int not null default 1;`);

    this.addSql(`alter table \`student\` add column \`left_at\` bigint null;`);
  }

}
