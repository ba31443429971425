import { Migration } from '@mikro-orm/migrations';

export class Migration20261122180517_information extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table \`faq\` (\`id\` char(36) not null, \`category\` text not null, \`question\` varchar(200) not null, \`answer\` text not null, \`plain\` text not null, \`workflow\` text null, \`office_code\` text not null, \`owner_account_id\` char(36) null, \`review_by\` text not null, \`told_for\` text null, \`published\` boolean not null default true, \`position\` smallint not null default 0, \`useful\` int not null default 0, \`not_useful\` int not null default 0, \`version\` int not null default 1, \`updated_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create index \`faq_updated_at_index\` on \`faq\` (\`updated_at\`);`);
    this.addSql(`create index \`faq_office_code_review_by_index\` on \`faq\` (\`office_code\`, \`review_by\`);`);
    this.addSql(`create index \`faq_category_position_index\` on \`faq\` (\`category\`, \`position\`);`);

    this.addSql(`create table \`faq_vote\` (\`faq_id\` char(36) not null, \`account_id\` char(36) not null, \`useful\` boolean not null, \`at\` bigint not null, primary key (\`faq_id\`, \`account_id\`));`);

    this.addSql(`create table \`feedback\` (\`id\` char(36) not null, \`student_id\` char(36) not null, \`office_code\` text not null, \`about\` text null, \`state\` varchar(16) not null, \`instructions_version\` int null, \`queued_at\` bigint not null, \`created_at\` bigint not null, \`version\` int not null default 1, primary key (\`id\`));`);
    this.addSql(`create index \`feedback_office_code_state_queued_at_id_index\` on \`feedback\` (\`office_code\`, \`state\`, \`queued_at\`, \`id\`);`);
    this.addSql(`create index \`feedback_student_id_created_at_id_index\` on \`feedback\` (\`student_id\`, \`created_at\`, \`id\`);`);

    this.addSql(`create table \`feedback_entry\` (\`id\` char(36) not null, \`feedback_id\` char(36) not null, \`account_id\` char(36) not null, \`by_staff\` boolean not null, \`office_code\` text null, \`text\` text not null, \`at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create index \`feedback_entry_feedback_id_at_id_index\` on \`feedback_entry\` (\`feedback_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`feedback_event\` (\`id\` char(36) not null, \`subject_id\` char(36) not null, \`at\` bigint not null, \`action\` text not null, \`from_state\` text null, \`to_state\` text not null, \`actor_account_id\` char(36) null, \`actor_kind\` text not null, \`note\` text null, \`office_code\` text null, primary key (\`id\`));`);
    this.addSql(`create index \`feedback_event_subject_id_at_id_index\` on \`feedback_event\` (\`subject_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`feedback_file\` (\`id\` char(36) not null, \`entry_id\` char(36) not null, \`file_id\` char(36) not null, \`position\` smallint not null, primary key (\`id\`));`);
    this.addSql(`create index \`feedback_file_entry_id_index\` on \`feedback_file\` (\`entry_id\`);`);
    this.addSql(`create unique index \`feedback_file_entry_id_file_id_unique\` on \`feedback_file\` (\`entry_id\`, \`file_id\`);`);

    this.addSql(`create table \`guide\` (\`id\` char(36) not null, \`workflow\` text null, \`title\` varchar(100) not null, \`summary\` varchar(300) not null, \`steps\` text not null, \`bring\` text not null, \`who\` varchar(200) not null, \`duration\` varchar(100) not null, \`place\` varchar(200) not null, \`office_code\` text not null, \`owner_account_id\` char(36) null, \`review_by\` text not null, \`told_for\` text null, \`published\` boolean not null default true, \`position\` smallint not null default 0, \`version\` int not null default 1, \`updated_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`guide_workflow_unique\` on \`guide\` (\`workflow\`);`);
    this.addSql(`create index \`guide_updated_at_index\` on \`guide\` (\`updated_at\`);`);
    this.addSql(`create index \`guide_office_code_review_by_index\` on \`guide\` (\`office_code\`, \`review_by\`);`);

    this.addSql(`create table \`notice\` (\`id\` char(36) not null, \`title\` varchar(200) not null, \`body\` mediumtext not null, \`plain\` mediumtext not null, \`summary\` text not null, \`state\` varchar(16) not null, \`office_code\` text not null, \`author_account_id\` char(36) null, \`publish_at\` bigint null, \`published_at\` bigint null, \`archived_at\` bigint null, \`pinned_at\` bigint null, \`audience_campuses\` text not null default '[]', \`audience_colleges\` text not null default '[]', \`audience_identities\` text not null default '[]', \`source_url\` text null, \`source_hash\` text null, \`edited_at\` bigint null, \`newer_source\` mediumtext null, \`push\` boolean not null default false, \`version\` int not null default 1, \`created_at\` bigint not null, \`updated_at\` bigint not null, primary key (\`id\`));`);
    this.addSql(`create unique index \`notice_source_url_unique\` on \`notice\` (\`source_url\`);`);
    this.addSql(`create index \`notice_updated_at_id_index\` on \`notice\` (\`updated_at\`, \`id\`);`);
    this.addSql(`create index \`notice_office_code_state_updated_at_id_index\` on \`notice\` (\`office_code\`, \`state\`, \`updated_at\`, \`id\`);`);
    this.addSql(`create index \`notice_state_updated_at_id_index\` on \`notice\` (\`state\`, \`updated_at\`, \`id\`);`);
    this.addSql(`create index \`notice_state_publish_at_index\` on \`notice\` (\`state\`, \`publish_at\`);`);
    this.addSql(`create index \`notice_state_published_at_id_index\` on \`notice\` (\`state\`, \`published_at\`, \`id\`);`);
    this.addSql(`create index \`notice_state_pinned_at_published_at_id_index\` on \`notice\` (\`state\`, \`pinned_at\`, \`published_at\`, \`id\`);`);

    this.addSql(`create table \`notice_event\` (\`id\` char(36) not null, \`subject_id\` char(36) not null, \`at\` bigint not null, \`action\` text not null, \`from_state\` text null, \`to_state\` text not null, \`actor_account_id\` char(36) null, \`actor_kind\` text not null, \`note\` text null, primary key (\`id\`));`);
    this.addSql(`create index \`notice_event_subject_id_at_id_index\` on \`notice_event\` (\`subject_id\`, \`at\`, \`id\`);`);

    this.addSql(`create table \`notice_file\` (\`id\` char(36) not null, \`notice_id\` char(36) not null, \`file_id\` char(36) not null, \`kind\` varchar(16) not null, \`position\` smallint not null, primary key (\`id\`));`);
    this.addSql(`create index \`notice_file_file_id_index\` on \`notice_file\` (\`file_id\`);`);
    this.addSql(`create unique index \`notice_file_notice_id_file_id_kind_unique\` on \`notice_file\` (\`notice_id\`, \`file_id\`, \`kind\`);`);

    this.addSql(`create table \`notice_push\` (\`notice_id\` char(36) not null, \`state\` varchar(16) not null, \`total\` int not null, \`done\` int not null default 0, \`last_number\` text not null default '', \`started_at\` bigint not null, \`ended_at\` bigint null, primary key (\`notice_id\`));`);

    this.addSql(`create table \`notice_read\` (\`notice_id\` char(36) not null, \`account_id\` char(36) not null, \`read_at\` bigint not null, primary key (\`notice_id\`, \`account_id\`));`);
    this.addSql(`create index \`notice_read_account_id_index\` on \`notice_read\` (\`account_id\`);`);

    this.addSql(`create table \`search_miss\` (\`id\` char(36) not null, \`words\` text not null, \`typed\` varchar(60) not null, \`times\` int not null, \`first_at\` bigint not null, \`last_at\` bigint not null, \`state\` varchar(16) not null, \`draft_id\` char(36) null, primary key (\`id\`));`);
    this.addSql(`create unique index \`search_miss_words_unique\` on \`search_miss\` (\`words\`);`);
    this.addSql(`create index \`search_miss_state_times_id_index\` on \`search_miss\` (\`state\`, \`times\`, \`id\`);`);

    this.addSql(`create table \`site_page\` (\`url_hash\` varchar(43) not null, \`url\` text not null, \`etag\` text null, \`last_modified\` text null, \`fetched_at\` bigint not null, primary key (\`url_hash\`));`);

    this.addSql(`create table \`site_sync_run\` (\`id\` char(36) not null, \`source\` text not null, \`running_source\` text null, \`started_by\` char(36) null, \`state\` varchar(16) not null, \`started_at\` bigint not null, \`alive_at\` bigint not null, \`ended_at\` bigint null, \`seen\` int not null default 0, \`added\` int not null default 0, \`changed\` int not null default 0, \`differing\` int not null default 0, \`failed\` int not null default 0, \`problems\` text not null default '[]', primary key (\`id\`));`);
    this.addSql(`create unique index \`site_sync_run_running_source_unique\` on \`site_sync_run\` (\`running_source\`);`);
    this.addSql(`create index \`site_sync_run_source_started_at_index\` on \`site_sync_run\` (\`source\`, \`started_at\`);`);

    this.addSql(`alter table \`instructions\` add column \`saved_by_account_id\` char(36) null;`);
  }

}
