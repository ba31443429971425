import { Migration } from '@mikro-orm/migrations';

export class Migration20261122151529_identity extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table \`audit_chain\` (\`id\` int unsigned not null, \`seq\` bigint not null, \`hash\` varchar(43) not null, \`kept_from\` bigint not null, \`kept_from_hash\` varchar(43) not null, \`mac\` varchar(43) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`break_glass\` (\`id\` char(36) not null, \`requested_by\` char(36) not null, \`office_code\` varchar(32) not null, \`role\` varchar(16) not null, \`reason\` text not null, \`state\` varchar(16) not null, \`requested_at\` bigint not null, \`decided_by\` char(36) null, \`decided_at\` bigint null, \`opens_until\` bigint null, \`ended_at\` bigint null, \`version\` int not null default 1, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`break_glass\` add index \`break_glass_state_requested_at_index\`(\`state\`, \`requested_at\`);`);

    this.addSql(`create table \`callback_event\` (\`id\` char(36) not null, \`dedupe_key\` varchar(43) not null, \`kind\` varchar(64) not null, \`payload\` text not null, \`state\` varchar(16) not null, \`attempts\` smallint not null default 0, \`outcome\` varchar(40) null, \`received_at\` bigint not null, \`done_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`callback_event\` add unique \`callback_event_dedupe_key_unique\`(\`dedupe_key\`);`);
    this.addSql(`alter table \`callback_event\` add index \`callback_event_state_received_at_index\`(\`state\`, \`received_at\`);`);

    this.addSql(`create table \`channel_state\` (\`channel\` varchar(16) not null, \`paused_until\` bigint null, \`error_code\` varchar(40) null, \`alerted_at\` bigint null, \`updated_at\` bigint not null, primary key (\`channel\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`delivery\` (\`id\` char(36) not null, \`outbox_id\` char(36) not null, \`account_id\` char(36) not null, \`audience\` varchar(16) not null, \`channel\` varchar(16) not null, \`template\` varchar(64) not null, \`subject_type\` varchar(32) not null, \`subject_id\` char(36) not null, \`state\` varchar(16) not null, \`due_at\` bigint not null, \`attempts\` smallint not null default 0, \`error_code\` varchar(40) null, \`worker\` varchar(100) null, \`sending_since\` bigint null, \`sent_at\` bigint null, \`done_at\` bigint null, \`batch\` char(36) null, \`tried_at\` bigint null, \`resent_at\` bigint null, \`payload\` text null, \`msgid\` varchar(128) null, \`task_id\` varchar(64) null, \`response_code\` varchar(400) null, \`subject_version\` int null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`delivery\` add index \`delivery_batch_index\`(\`batch\`);`);
    this.addSql(`alter table \`delivery\` add unique \`delivery_task_id_unique\`(\`task_id\`);`);
    this.addSql(`alter table \`delivery\` add index \`delivery_created_at_id_index\`(\`created_at\`, \`id\`);`);
    this.addSql(`alter table \`delivery\` add index \`delivery_channel_sent_at_index\`(\`channel\`, \`sent_at\`);`);
    this.addSql(`alter table \`delivery\` add index \`delivery_subject_id_template_index\`(\`subject_id\`, \`template\`);`);
    this.addSql(`alter table \`delivery\` add index \`delivery_account_id_channel_sent_at_index\`(\`account_id\`, \`channel\`, \`sent_at\`);`);
    this.addSql(`alter table \`delivery\` add index \`delivery_state_due_at_id_index\`(\`state\`, \`due_at\`, \`id\`);`);
    this.addSql(`alter table \`delivery\` add unique \`delivery_outbox_id_account_id_channel_unique\`(\`outbox_id\`, \`account_id\`, \`channel\`);`);

    this.addSql(`create table \`department_mapping\` (\`department_id\` int unsigned not null auto_increment primary key, \`department_name\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`office_code\` varchar(32) null, \`roles\` varchar(100) not null default '', \`seen_at\` bigint not null) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`external_token\` (\`token_key\` varchar(64) not null, \`value\` text null, \`expires_at\` bigint not null, \`fetching_until\` bigint not null, \`version\` int not null default 0, \`trouble_code\` varchar(40) null, primary key (\`token_key\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`identity_link\` (\`id\` char(36) not null, \`provider\` varchar(16) not null, \`subject\` varchar(128) not null, \`account_id\` char(36) not null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`identity_link\` add index \`identity_link_account_id_index\`(\`account_id\`);`);
    this.addSql(`alter table \`identity_link\` add unique \`identity_link_provider_account_id_unique\`(\`provider\`, \`account_id\`);`);
    this.addSql(`alter table \`identity_link\` add unique \`identity_link_provider_subject_unique\`(\`provider\`, \`subject\`);`);

    this.addSql(`create table \`message_preference\` (\`id\` char(36) not null, \`account_id\` char(36) not null, \`category\` varchar(32) not null, \`channel\` varchar(16) not null, \`enabled\` boolean not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`message_preference\` add unique \`message_preference_account_id_category_channel_unique\`(\`account_id\`, \`category\`, \`channel\`);`);

    this.addSql(`create table \`quiet_hours\` (\`account_id\` char(36) not null, \`from_minute\` smallint not null, \`to_minute\` smallint not null, \`language\` varchar(8) not null, \`updated_at\` bigint not null, primary key (\`account_id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`second_factor\` (\`account_id\` char(36) not null, \`secret\` varchar(200) not null, \`created_at\` bigint not null, \`confirmed_at\` bigint null, \`last_step\` bigint not null default 0, \`recovery_hashes\` text not null, primary key (\`account_id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`sign_in_guard\` (\`key_hash\` varchar(43) not null, \`guesses\` int not null, \`last_guess_at\` bigint not null, primary key (\`key_hash\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`sign_in_guard\` add index \`sign_in_guard_last_guess_at_index\`(\`last_guess_at\`);`);

    this.addSql(`create table \`sign_in_state\` (\`state_hash\` varchar(43) not null, \`flow\` varchar(16) not null, \`audience\` varchar(16) not null, \`browser_hash\` varchar(43) not null, \`account_id\` char(36) null, \`cas_ticket_hash\` varchar(43) null, \`return_to\` varchar(500) not null, \`expires_at\` bigint not null, \`used_at\` bigint null, primary key (\`state_hash\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`sign_in_state\` add index \`sign_in_state_cas_ticket_hash_index\`(\`cas_ticket_hash\`);`);
    this.addSql(`alter table \`sign_in_state\` add index \`sign_in_state_expires_at_index\`(\`expires_at\`);`);

    this.addSql(`create table \`subscription_consent\` (\`id\` char(36) not null, \`account_id\` char(36) not null, \`template_key\` varchar(32) not null, \`given_at\` bigint not null, \`spent_at\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`subscription_consent\` add index \`subscription_consent_account_id_template_key_spent_at_index\`(\`account_id\`, \`template_key\`, \`spent_at\`);`);

    this.addSql(`create table \`team\` (\`id\` char(36) not null, \`office_code\` varchar(32) not null, \`name\` varchar(60) collate utf8mb4_unicode_520_ci not null, \`college\` varchar(100) collate utf8mb4_unicode_520_ci null, \`version\` int not null default 1, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`team\` add unique \`team_office_code_name_unique\`(\`office_code\`, \`name\`);`);

    this.addSql(`create table \`team_member\` (\`id\` char(36) not null, \`team_id\` char(36) not null, \`staff_id\` char(36) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`team_member\` add index \`team_member_staff_id_index\`(\`staff_id\`);`);
    this.addSql(`alter table \`team_member\` add unique \`team_member_team_id_staff_id_unique\`(\`team_id\`, \`staff_id\`);`);

    this.addSql(`create table \`temporary_role\` (\`id\` char(36) not null, \`staff_id\` char(36) not null, \`office_code\` varchar(32) not null, \`role\` varchar(16) not null, \`kind\` varchar(16) not null, \`from_staff_id\` char(36) null, \`starts_at\` bigint not null, \`ends_at\` bigint not null, \`ended_at\` bigint null, \`granted_by\` char(36) not null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`temporary_role\` add index \`temporary_role_from_staff_id_index\`(\`from_staff_id\`);`);
    this.addSql(`alter table \`temporary_role\` add index \`temporary_role_staff_id_ends_at_index\`(\`staff_id\`, \`ends_at\`);`);

    this.addSql(`alter table \`account\` add \`must_change_password\` boolean not null default false, add \`password_changed_at\` bigint null, add \`email\` varchar(200) null;`);

    this.addSql(`alter table \`audit_entry\` add \`sealed_office\` varchar(32) null, add \`seq\` bigint null, add \`hash\` varchar(43) null;`);
    this.addSql(`alter table \`audit_entry\` add unique \`audit_entry_seq_unique\`(\`seq\`);`);

    this.addSql(`alter table \`counselling_read\` add \`break_glass_id\` char(36) null;`);
    this.addSql(`alter table \`counselling_read\` add index \`counselling_read_break_glass_id_index\`(\`break_glass_id\`);`);

    this.addSql(`alter table \`office\` add \`version\` int not null default 1;`);

    this.addSql(`alter table \`session\` add \`way\` varchar(24) not null default 'PASSWORD', add \`device\` varchar(60) not null default '', add \`ticket_hash\` varchar(43) null, add \`factor_given_at\` bigint null, add \`end_reason\` varchar(24) null;`);
    this.addSql(`alter table \`session\` add index \`session_ticket_hash_index\`(\`ticket_hash\`);`);

    this.addSql(`alter table \`staff\` add \`name_pinyin\` varchar(160) not null default '', add \`name_initials\` varchar(40) not null default '', add \`left_at\` bigint null, add \`version\` int not null default 1;`);

    this.addSql(`alter table \`student\` add \`left_at\` bigint null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists \`audit_chain\`;`);

    this.addSql(`drop table if exists \`break_glass\`;`);

    this.addSql(`drop table if exists \`callback_event\`;`);

    this.addSql(`drop table if exists \`channel_state\`;`);

    this.addSql(`drop table if exists \`delivery\`;`);

    this.addSql(`drop table if exists \`department_mapping\`;`);

    this.addSql(`drop table if exists \`external_token\`;`);

    this.addSql(`drop table if exists \`identity_link\`;`);

    this.addSql(`drop table if exists \`message_preference\`;`);

    this.addSql(`drop table if exists \`quiet_hours\`;`);

    this.addSql(`drop table if exists \`second_factor\`;`);

    this.addSql(`drop table if exists \`sign_in_guard\`;`);

    this.addSql(`drop table if exists \`sign_in_state\`;`);

    this.addSql(`drop table if exists \`subscription_consent\`;`);

    this.addSql(`drop table if exists \`team\`;`);

    this.addSql(`drop table if exists \`team_member\`;`);

    this.addSql(`drop table if exists \`temporary_role\`;`);

    this.addSql(`alter table \`account\` drop column \`must_change_password\`, drop column \`password_changed_at\`, drop column \`email\`;`);

    this.addSql(`alter table \`audit_entry\` drop index \`audit_entry_seq_unique\`;`);
    this.addSql(`alter table \`audit_entry\` drop column \`sealed_office\`, drop column \`seq\`, drop column \`hash\`;`);

    this.addSql(`alter table \`counselling_read\` drop index \`counselling_read_break_glass_id_index\`;`);
    this.addSql(`alter table \`counselling_read\` drop column \`break_glass_id\`;`);

    this.addSql(`alter table \`office\` drop column \`version\`;`);

    this.addSql(`alter table \`session\` drop index \`session_ticket_hash_index\`;`);
    this.addSql(`alter table \`session\` drop column \`way\`, drop column \`device\`, drop column \`ticket_hash\`, drop column \`factor_given_at\`, drop column \`end_reason\`;`);

    this.addSql(`alter table \`staff\` drop column \`name_pinyin\`, drop column \`name_initials\`, drop column \`left_at\`, drop column \`version\`;`);

    this.addSql(`alter table \`student\` drop column \`left_at\`;`);
  }

}
