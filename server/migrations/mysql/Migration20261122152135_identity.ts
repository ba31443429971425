import { Migration } from '@mikro-orm/migrations';

export class Migration20261122152135_identity extends Migration {

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

    this.addSql(`create table \`faq\` (\`id\` char(36) not null, \`category\` varchar(40) not null, \`question\` varchar(200) collate utf8mb4_unicode_520_ci not null, \`answer\` text not null, \`plain\` text not null, \`workflow\` varchar(40) null, \`office_code\` varchar(32) not null, \`owner_account_id\` char(36) null, \`review_by\` varchar(10) not null, \`published\` boolean not null default true, \`position\` smallint not null default 0, \`useful\` int not null default 0, \`not_useful\` int not null default 0, \`version\` int not null default 1, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`faq\` add index \`faq_updated_at_index\`(\`updated_at\`);`);
    this.addSql(`alter table \`faq\` add index \`faq_office_code_review_by_index\`(\`office_code\`, \`review_by\`);`);
    this.addSql(`alter table \`faq\` add index \`faq_category_position_index\`(\`category\`, \`position\`);`);

    this.addSql(`create table \`faq_vote\` (\`faq_id\` char(36) not null, \`account_id\` char(36) not null, \`useful\` boolean not null, \`at\` bigint not null, primary key (\`faq_id\`, \`account_id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`feedback\` (\`id\` char(36) not null, \`student_id\` char(36) not null, \`office_code\` varchar(32) not null, \`about\` varchar(40) null, \`state\` varchar(16) not null, \`queued_at\` bigint not null, \`created_at\` bigint not null, \`version\` int not null default 1, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`feedback\` add index \`feedback_office_code_state_queued_at_id_index\`(\`office_code\`, \`state\`, \`queued_at\`, \`id\`);`);
    this.addSql(`alter table \`feedback\` add index \`feedback_student_id_created_at_id_index\`(\`student_id\`, \`created_at\`, \`id\`);`);

    this.addSql(`create table \`feedback_entry\` (\`id\` char(36) not null, \`feedback_id\` char(36) not null, \`account_id\` char(36) not null, \`by_staff\` boolean not null, \`text\` text not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`feedback_entry\` add index \`feedback_entry_feedback_id_at_id_index\`(\`feedback_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`feedback_event\` (\`id\` char(36) not null, \`subject_id\` char(36) not null, \`at\` bigint not null, \`action\` varchar(40) not null, \`from_state\` varchar(40) null, \`to_state\` varchar(40) not null, \`actor_account_id\` char(36) null, \`actor_kind\` varchar(16) not null, \`note\` text null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`feedback_event\` add index \`feedback_event_subject_id_at_id_index\`(\`subject_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`feedback_file\` (\`id\` char(36) not null, \`entry_id\` char(36) not null, \`file_id\` char(36) not null, \`position\` smallint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`feedback_file\` add index \`feedback_file_entry_id_index\`(\`entry_id\`);`);
    this.addSql(`alter table \`feedback_file\` add unique \`feedback_file_entry_id_file_id_unique\`(\`entry_id\`, \`file_id\`);`);

    this.addSql(`create table \`guide\` (\`id\` char(36) not null, \`workflow\` varchar(40) null, \`title\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`summary\` varchar(300) collate utf8mb4_unicode_520_ci not null, \`steps\` text not null, \`bring\` text not null, \`who\` varchar(200) collate utf8mb4_unicode_520_ci not null, \`duration\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`place\` varchar(200) collate utf8mb4_unicode_520_ci not null, \`office_code\` varchar(32) not null, \`owner_account_id\` char(36) null, \`review_by\` varchar(10) not null, \`published\` boolean not null default true, \`position\` smallint not null default 0, \`version\` int not null default 1, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`guide\` add unique \`guide_workflow_unique\`(\`workflow\`);`);
    this.addSql(`alter table \`guide\` add index \`guide_updated_at_index\`(\`updated_at\`);`);
    this.addSql(`alter table \`guide\` add index \`guide_office_code_review_by_index\`(\`office_code\`, \`review_by\`);`);

    this.addSql(`create table \`identity_link\` (\`id\` char(36) not null, \`provider\` varchar(16) not null, \`subject\` varchar(128) not null, \`account_id\` char(36) not null, \`created_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`identity_link\` add index \`identity_link_account_id_index\`(\`account_id\`);`);
    this.addSql(`alter table \`identity_link\` add unique \`identity_link_provider_account_id_unique\`(\`provider\`, \`account_id\`);`);
    this.addSql(`alter table \`identity_link\` add unique \`identity_link_provider_subject_unique\`(\`provider\`, \`subject\`);`);

    this.addSql(`create table \`message_preference\` (\`id\` char(36) not null, \`account_id\` char(36) not null, \`category\` varchar(32) not null, \`channel\` varchar(16) not null, \`enabled\` boolean not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`message_preference\` add unique \`message_preference_account_id_category_channel_unique\`(\`account_id\`, \`category\`, \`channel\`);`);

    this.addSql(`create table \`notice\` (\`id\` char(36) not null, \`title\` varchar(200) collate utf8mb4_unicode_520_ci not null, \`body\` mediumtext not null, \`plain\` mediumtext not null, \`summary\` varchar(100) not null, \`state\` varchar(16) not null, \`office_code\` varchar(32) not null, \`author_account_id\` char(36) null, \`publish_at\` bigint null, \`published_at\` bigint null, \`archived_at\` bigint null, \`pinned_at\` bigint null, \`audience_campuses\` text not null default ('[]'), \`audience_colleges\` text not null default ('[]'), \`audience_identities\` text not null default ('[]'), \`source_url\` varchar(500) null, \`source_hash\` varchar(43) null, \`edited_at\` bigint null, \`newer_source\` mediumtext null, \`push\` boolean not null default false, \`version\` int not null default 1, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`notice\` add unique \`notice_source_url_unique\`(\`source_url\`);`);
    this.addSql(`alter table \`notice\` add index \`notice_updated_at_id_index\`(\`updated_at\`, \`id\`);`);
    this.addSql(`alter table \`notice\` add index \`notice_office_code_state_updated_at_id_index\`(\`office_code\`, \`state\`, \`updated_at\`, \`id\`);`);
    this.addSql(`alter table \`notice\` add index \`notice_state_updated_at_id_index\`(\`state\`, \`updated_at\`, \`id\`);`);
    this.addSql(`alter table \`notice\` add index \`notice_state_publish_at_index\`(\`state\`, \`publish_at\`);`);
    this.addSql(`alter table \`notice\` add index \`notice_state_published_at_id_index\`(\`state\`, \`published_at\`, \`id\`);`);
    this.addSql(`alter table \`notice\` add index \`notice_state_pinned_at_published_at_id_index\`(\`state\`, \`pinned_at\`, \`published_at\`, \`id\`);`);

    this.addSql(`create table \`notice_event\` (\`id\` char(36) not null, \`subject_id\` char(36) not null, \`at\` bigint not null, \`action\` varchar(40) not null, \`from_state\` varchar(40) null, \`to_state\` varchar(40) not null, \`actor_account_id\` char(36) null, \`actor_kind\` varchar(16) not null, \`note\` text null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`notice_event\` add index \`notice_event_subject_id_at_id_index\`(\`subject_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`notice_file\` (\`id\` char(36) not null, \`notice_id\` char(36) not null, \`file_id\` char(36) not null, \`kind\` varchar(16) not null, \`position\` smallint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`notice_file\` add index \`notice_file_file_id_index\`(\`file_id\`);`);
    this.addSql(`alter table \`notice_file\` add unique \`notice_file_notice_id_file_id_kind_unique\`(\`notice_id\`, \`file_id\`, \`kind\`);`);

    this.addSql(`create table \`notice_push\` (\`notice_id\` char(36) not null, \`state\` varchar(16) not null, \`total\` int not null, \`done\` int not null default 0, \`last_number\` varchar(12) not null default '', \`started_at\` bigint not null, \`ended_at\` bigint null, primary key (\`notice_id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`notice_read\` (\`notice_id\` char(36) not null, \`account_id\` char(36) not null, \`read_at\` bigint not null, primary key (\`notice_id\`, \`account_id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`notice_read\` add index \`notice_read_account_id_index\`(\`account_id\`);`);

    this.addSql(`create table \`quiet_hours\` (\`account_id\` char(36) not null, \`from_minute\` smallint not null, \`to_minute\` smallint not null, \`language\` varchar(8) not null, \`updated_at\` bigint not null, primary key (\`account_id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`search_miss\` (\`id\` char(36) not null, \`words\` varchar(60) not null, \`typed\` varchar(60) collate utf8mb4_unicode_520_ci not null, \`times\` int not null, \`first_at\` bigint not null, \`last_at\` bigint not null, \`state\` varchar(16) not null, \`draft_id\` char(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`search_miss\` add unique \`search_miss_words_unique\`(\`words\`);`);
    this.addSql(`alter table \`search_miss\` add index \`search_miss_state_times_id_index\`(\`state\`, \`times\`, \`id\`);`);

    this.addSql(`create table \`second_factor\` (\`account_id\` char(36) not null, \`secret\` varchar(200) not null, \`created_at\` bigint not null, \`confirmed_at\` bigint null, \`last_step\` bigint not null default 0, \`recovery_hashes\` text not null, primary key (\`account_id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`sign_in_guard\` (\`key_hash\` varchar(43) not null, \`guesses\` int not null, \`last_guess_at\` bigint not null, primary key (\`key_hash\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`sign_in_guard\` add index \`sign_in_guard_last_guess_at_index\`(\`last_guess_at\`);`);

    this.addSql(`create table \`sign_in_state\` (\`state_hash\` varchar(43) not null, \`flow\` varchar(16) not null, \`audience\` varchar(16) not null, \`browser_hash\` varchar(43) not null, \`account_id\` char(36) null, \`cas_ticket_hash\` varchar(43) null, \`return_to\` varchar(500) not null, \`expires_at\` bigint not null, \`used_at\` bigint null, primary key (\`state_hash\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`sign_in_state\` add index \`sign_in_state_cas_ticket_hash_index\`(\`cas_ticket_hash\`);`);
    this.addSql(`alter table \`sign_in_state\` add index \`sign_in_state_expires_at_index\`(\`expires_at\`);`);

    this.addSql(`create table \`site_page\` (\`url_hash\` varchar(43) not null, \`url\` varchar(500) not null, \`etag\` varchar(200) null, \`last_modified\` varchar(60) null, \`fetched_at\` bigint not null, primary key (\`url_hash\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`site_sync_run\` (\`id\` char(36) not null, \`source\` varchar(40) not null, \`started_by\` char(36) null, \`state\` varchar(16) not null, \`started_at\` bigint not null, \`ended_at\` bigint null, \`seen\` int not null default 0, \`added\` int not null default 0, \`changed\` int not null default 0, \`differing\` int not null default 0, \`failed\` int not null default 0, \`problems\` text not null default ('[]'), primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`site_sync_run\` add index \`site_sync_run_source_started_at_index\`(\`source\`, \`started_at\`);`);

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

    this.addSql(`alter table \`stored_file\` modify \`mime\` varchar(100) not null;`);

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

    this.addSql(`drop table if exists \`faq\`;`);

    this.addSql(`drop table if exists \`faq_vote\`;`);

    this.addSql(`drop table if exists \`feedback\`;`);

    this.addSql(`drop table if exists \`feedback_entry\`;`);

    this.addSql(`drop table if exists \`feedback_event\`;`);

    this.addSql(`drop table if exists \`feedback_file\`;`);

    this.addSql(`drop table if exists \`guide\`;`);

    this.addSql(`drop table if exists \`identity_link\`;`);

    this.addSql(`drop table if exists \`message_preference\`;`);

    this.addSql(`drop table if exists \`notice\`;`);

    this.addSql(`drop table if exists \`notice_event\`;`);

    this.addSql(`drop table if exists \`notice_file\`;`);

    this.addSql(`drop table if exists \`notice_push\`;`);

    this.addSql(`drop table if exists \`notice_read\`;`);

    this.addSql(`drop table if exists \`quiet_hours\`;`);

    this.addSql(`drop table if exists \`search_miss\`;`);

    this.addSql(`drop table if exists \`second_factor\`;`);

    this.addSql(`drop table if exists \`sign_in_guard\`;`);

    this.addSql(`drop table if exists \`sign_in_state\`;`);

    this.addSql(`drop table if exists \`site_page\`;`);

    this.addSql(`drop table if exists \`site_sync_run\`;`);

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

    this.addSql(`alter table \`stored_file\` modify \`mime\` varchar(40) not null;`);

    this.addSql(`alter table \`student\` drop column \`left_at\`;`);
  }

}
