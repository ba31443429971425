import { Migration } from '@mikro-orm/migrations';

export class Migration20261122180519_information extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table \`faq\` (\`id\` char(36) not null, \`category\` varchar(40) not null, \`question\` varchar(200) collate utf8mb4_unicode_520_ci not null, \`answer\` text not null, \`plain\` text not null, \`workflow\` varchar(40) null, \`office_code\` varchar(32) not null, \`owner_account_id\` char(36) null, \`review_by\` varchar(10) not null, \`told_for\` varchar(10) null, \`published\` boolean not null default true, \`position\` smallint not null default 0, \`useful\` int not null default 0, \`not_useful\` int not null default 0, \`version\` int not null default 1, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`faq\` add index \`faq_updated_at_index\`(\`updated_at\`);`);
    this.addSql(`alter table \`faq\` add index \`faq_office_code_review_by_index\`(\`office_code\`, \`review_by\`);`);
    this.addSql(`alter table \`faq\` add index \`faq_category_position_index\`(\`category\`, \`position\`);`);

    this.addSql(`create table \`faq_vote\` (\`faq_id\` char(36) not null, \`account_id\` char(36) not null, \`useful\` boolean not null, \`at\` bigint not null, primary key (\`faq_id\`, \`account_id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`feedback\` (\`id\` char(36) not null, \`student_id\` char(36) not null, \`office_code\` varchar(32) not null, \`about\` varchar(40) null, \`state\` varchar(16) not null, \`instructions_version\` int null, \`queued_at\` bigint not null, \`created_at\` bigint not null, \`version\` int not null default 1, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`feedback\` add index \`feedback_office_code_state_queued_at_id_index\`(\`office_code\`, \`state\`, \`queued_at\`, \`id\`);`);
    this.addSql(`alter table \`feedback\` add index \`feedback_student_id_created_at_id_index\`(\`student_id\`, \`created_at\`, \`id\`);`);

    this.addSql(`create table \`feedback_entry\` (\`id\` char(36) not null, \`feedback_id\` char(36) not null, \`account_id\` char(36) not null, \`by_staff\` boolean not null, \`office_code\` varchar(32) null, \`text\` text not null, \`at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`feedback_entry\` add index \`feedback_entry_feedback_id_at_id_index\`(\`feedback_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`feedback_event\` (\`id\` char(36) not null, \`subject_id\` char(36) not null, \`at\` bigint not null, \`action\` varchar(40) not null, \`from_state\` varchar(40) null, \`to_state\` varchar(40) not null, \`actor_account_id\` char(36) null, \`actor_kind\` varchar(16) not null, \`note\` text null, \`office_code\` varchar(32) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`feedback_event\` add index \`feedback_event_subject_id_at_id_index\`(\`subject_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`feedback_file\` (\`id\` char(36) not null, \`entry_id\` char(36) not null, \`file_id\` char(36) not null, \`position\` smallint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`feedback_file\` add index \`feedback_file_entry_id_index\`(\`entry_id\`);`);
    this.addSql(`alter table \`feedback_file\` add unique \`feedback_file_entry_id_file_id_unique\`(\`entry_id\`, \`file_id\`);`);

    this.addSql(`create table \`guide\` (\`id\` char(36) not null, \`workflow\` varchar(40) null, \`title\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`summary\` varchar(300) collate utf8mb4_unicode_520_ci not null, \`steps\` text not null, \`bring\` text not null, \`who\` varchar(200) collate utf8mb4_unicode_520_ci not null, \`duration\` varchar(100) collate utf8mb4_unicode_520_ci not null, \`place\` varchar(200) collate utf8mb4_unicode_520_ci not null, \`office_code\` varchar(32) not null, \`owner_account_id\` char(36) null, \`review_by\` varchar(10) not null, \`told_for\` varchar(10) null, \`published\` boolean not null default true, \`position\` smallint not null default 0, \`version\` int not null default 1, \`updated_at\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`guide\` add unique \`guide_workflow_unique\`(\`workflow\`);`);
    this.addSql(`alter table \`guide\` add index \`guide_updated_at_index\`(\`updated_at\`);`);
    this.addSql(`alter table \`guide\` add index \`guide_office_code_review_by_index\`(\`office_code\`, \`review_by\`);`);

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

    this.addSql(`create table \`search_miss\` (\`id\` char(36) not null, \`words\` varchar(60) not null, \`typed\` varchar(60) collate utf8mb4_unicode_520_ci not null, \`times\` int not null, \`first_at\` bigint not null, \`last_at\` bigint not null, \`state\` varchar(16) not null, \`draft_id\` char(36) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`search_miss\` add unique \`search_miss_words_unique\`(\`words\`);`);
    this.addSql(`alter table \`search_miss\` add index \`search_miss_state_times_id_index\`(\`state\`, \`times\`, \`id\`);`);

    this.addSql(`create table \`site_page\` (\`url_hash\` varchar(43) not null, \`url\` varchar(500) not null, \`etag\` varchar(200) null, \`last_modified\` varchar(60) null, \`fetched_at\` bigint not null, primary key (\`url_hash\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`site_sync_run\` (\`id\` char(36) not null, \`source\` varchar(40) not null, \`running_source\` varchar(40) null, \`started_by\` char(36) null, \`state\` varchar(16) not null, \`started_at\` bigint not null, \`alive_at\` bigint not null, \`ended_at\` bigint null, \`seen\` int not null default 0, \`added\` int not null default 0, \`changed\` int not null default 0, \`differing\` int not null default 0, \`failed\` int not null default 0, \`problems\` text not null default ('[]'), primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`site_sync_run\` add unique \`site_sync_run_running_source_unique\`(\`running_source\`);`);
    this.addSql(`alter table \`site_sync_run\` add index \`site_sync_run_source_started_at_index\`(\`source\`, \`started_at\`);`);

    this.addSql(`alter table \`instructions\` add \`saved_by_account_id\` char(36) null;`);

    this.addSql(`alter table \`stored_file\` modify \`mime\` varchar(100) not null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists \`faq\`;`);

    this.addSql(`drop table if exists \`faq_vote\`;`);

    this.addSql(`drop table if exists \`feedback\`;`);

    this.addSql(`drop table if exists \`feedback_entry\`;`);

    this.addSql(`drop table if exists \`feedback_event\`;`);

    this.addSql(`drop table if exists \`feedback_file\`;`);

    this.addSql(`drop table if exists \`guide\`;`);

    this.addSql(`drop table if exists \`notice\`;`);

    this.addSql(`drop table if exists \`notice_event\`;`);

    this.addSql(`drop table if exists \`notice_file\`;`);

    this.addSql(`drop table if exists \`notice_push\`;`);

    this.addSql(`drop table if exists \`notice_read\`;`);

    this.addSql(`drop table if exists \`search_miss\`;`);

    this.addSql(`drop table if exists \`site_page\`;`);

    this.addSql(`drop table if exists \`site_sync_run\`;`);

    this.addSql(`alter table \`instructions\` drop column \`saved_by_account_id\`;`);

    this.addSql(`alter table \`stored_file\` modify \`mime\` varchar(40) not null;`);
  }

}
