import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_audience_order_idx\` ON \`articles_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_audience_parent_idx\` ON \`articles_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_audience_value_idx\` ON \`articles_audience\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`body\` text,
  	\`check_quiz_id\` text(36),
  	\`slug\` text,
  	\`restricted\` integer DEFAULT false,
  	\`nominal_minutes\` numeric,
  	\`cover_id\` text(36),
  	\`summary\` text,
  	\`source\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`check_quiz_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_check_quiz_idx\` ON \`articles\` (\`check_quiz_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_restricted_idx\` ON \`articles\` (\`restricted\`);`)
  await db.run(sql`CREATE INDEX \`articles_cover_idx\` ON \`articles\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_topics_id_idx\` ON \`articles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_audience_order_idx\` ON \`_articles_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_audience_parent_idx\` ON \`_articles_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_audience_value_idx\` ON \`_articles_v_version_audience\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_body\` text,
  	\`version_check_quiz_id\` text(36),
  	\`version_slug\` text,
  	\`version_restricted\` integer DEFAULT false,
  	\`version_nominal_minutes\` numeric,
  	\`version_cover_id\` text(36),
  	\`version_summary\` text,
  	\`version_source\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_check_quiz_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_check_quiz_idx\` ON \`_articles_v\` (\`version_check_quiz_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_restricted_idx\` ON \`_articles_v\` (\`version_restricted\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_cover_idx\` ON \`_articles_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_topics_id_idx\` ON \`_articles_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`micro_lessons_cards\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`body\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`micro_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`micro_lessons_cards_order_idx\` ON \`micro_lessons_cards\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_cards_parent_id_idx\` ON \`micro_lessons_cards\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`micro_lessons_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`micro_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`micro_lessons_audience_order_idx\` ON \`micro_lessons_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_audience_parent_idx\` ON \`micro_lessons_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_audience_value_idx\` ON \`micro_lessons_audience\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`micro_lessons\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`media_id\` text(36),
  	\`transcript\` text,
  	\`body\` text,
  	\`check_quiz_id\` text(36),
  	\`slug\` text,
  	\`restricted\` integer DEFAULT false,
  	\`nominal_minutes\` numeric,
  	\`cover_id\` text(36),
  	\`summary\` text,
  	\`source\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`check_quiz_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`micro_lessons_media_idx\` ON \`micro_lessons\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_check_quiz_idx\` ON \`micro_lessons\` (\`check_quiz_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`micro_lessons_slug_idx\` ON \`micro_lessons\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_restricted_idx\` ON \`micro_lessons\` (\`restricted\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_cover_idx\` ON \`micro_lessons\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_published_at_idx\` ON \`micro_lessons\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_updated_at_idx\` ON \`micro_lessons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_created_at_idx\` ON \`micro_lessons\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_deleted_at_idx\` ON \`micro_lessons\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons__status_idx\` ON \`micro_lessons\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`micro_lessons_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`micro_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`micro_lessons_rels_order_idx\` ON \`micro_lessons_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_rels_parent_idx\` ON \`micro_lessons_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_rels_path_idx\` ON \`micro_lessons_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_rels_topics_id_idx\` ON \`micro_lessons_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_micro_lessons_v_version_cards\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`body\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_micro_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_cards_order_idx\` ON \`_micro_lessons_v_version_cards\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_cards_parent_id_idx\` ON \`_micro_lessons_v_version_cards\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_micro_lessons_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_micro_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_audience_order_idx\` ON \`_micro_lessons_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_audience_parent_idx\` ON \`_micro_lessons_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_audience_value_idx\` ON \`_micro_lessons_v_version_audience\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_micro_lessons_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_media_id\` text(36),
  	\`version_transcript\` text,
  	\`version_body\` text,
  	\`version_check_quiz_id\` text(36),
  	\`version_slug\` text,
  	\`version_restricted\` integer DEFAULT false,
  	\`version_nominal_minutes\` numeric,
  	\`version_cover_id\` text(36),
  	\`version_summary\` text,
  	\`version_source\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`micro_lessons\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_check_quiz_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_parent_idx\` ON \`_micro_lessons_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_version_media_idx\` ON \`_micro_lessons_v\` (\`version_media_id\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_version_check_quiz_idx\` ON \`_micro_lessons_v\` (\`version_check_quiz_id\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_version_slug_idx\` ON \`_micro_lessons_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_version_restricted_idx\` ON \`_micro_lessons_v\` (\`version_restricted\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_version_cover_idx\` ON \`_micro_lessons_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_version_published_at_idx\` ON \`_micro_lessons_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_version_updated_at_idx\` ON \`_micro_lessons_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_version_created_at_idx\` ON \`_micro_lessons_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_version_deleted_at_idx\` ON \`_micro_lessons_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_version__status_idx\` ON \`_micro_lessons_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_created_at_idx\` ON \`_micro_lessons_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_updated_at_idx\` ON \`_micro_lessons_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_latest_idx\` ON \`_micro_lessons_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_autosave_idx\` ON \`_micro_lessons_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_micro_lessons_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_micro_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_rels_order_idx\` ON \`_micro_lessons_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_rels_parent_idx\` ON \`_micro_lessons_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_rels_path_idx\` ON \`_micro_lessons_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_rels_topics_id_idx\` ON \`_micro_lessons_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`stories_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_audience_order_idx\` ON \`stories_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_audience_parent_idx\` ON \`stories_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_audience_value_idx\` ON \`stories_audience\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`stories\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`person_name\` text,
  	\`person_title\` text,
  	\`person_years\` text,
  	\`quote\` text,
  	\`body\` text,
  	\`check_quiz_id\` text(36),
  	\`slug\` text,
  	\`restricted\` integer DEFAULT false,
  	\`nominal_minutes\` numeric,
  	\`cover_id\` text(36),
  	\`summary\` text,
  	\`source\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`check_quiz_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_check_quiz_idx\` ON \`stories\` (\`check_quiz_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`stories_slug_idx\` ON \`stories\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`stories_restricted_idx\` ON \`stories\` (\`restricted\`);`)
  await db.run(sql`CREATE INDEX \`stories_cover_idx\` ON \`stories\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_published_at_idx\` ON \`stories\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_updated_at_idx\` ON \`stories\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_created_at_idx\` ON \`stories\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`stories_deleted_at_idx\` ON \`stories\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`stories__status_idx\` ON \`stories\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`stories_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`stories_rels_order_idx\` ON \`stories_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_parent_idx\` ON \`stories_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_path_idx\` ON \`stories_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`stories_rels_topics_id_idx\` ON \`stories_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_version_audience_order_idx\` ON \`_stories_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_audience_parent_idx\` ON \`_stories_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_audience_value_idx\` ON \`_stories_v_version_audience\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_person_name\` text,
  	\`version_person_title\` text,
  	\`version_person_years\` text,
  	\`version_quote\` text,
  	\`version_body\` text,
  	\`version_check_quiz_id\` text(36),
  	\`version_slug\` text,
  	\`version_restricted\` integer DEFAULT false,
  	\`version_nominal_minutes\` numeric,
  	\`version_cover_id\` text(36),
  	\`version_summary\` text,
  	\`version_source\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_check_quiz_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_parent_idx\` ON \`_stories_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_check_quiz_idx\` ON \`_stories_v\` (\`version_check_quiz_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_slug_idx\` ON \`_stories_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_restricted_idx\` ON \`_stories_v\` (\`version_restricted\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_cover_idx\` ON \`_stories_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_published_at_idx\` ON \`_stories_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_updated_at_idx\` ON \`_stories_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_created_at_idx\` ON \`_stories_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version_deleted_at_idx\` ON \`_stories_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_version_version__status_idx\` ON \`_stories_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_created_at_idx\` ON \`_stories_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_updated_at_idx\` ON \`_stories_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_latest_idx\` ON \`_stories_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_autosave_idx\` ON \`_stories_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_stories_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_stories_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_order_idx\` ON \`_stories_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_parent_idx\` ON \`_stories_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_path_idx\` ON \`_stories_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_stories_v_rels_topics_id_idx\` ON \`_stories_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`quizzes_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quizzes_audience_order_idx\` ON \`quizzes_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_audience_parent_idx\` ON \`quizzes_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_audience_value_idx\` ON \`quizzes_audience\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`quizzes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`draw\` numeric,
  	\`time_limit_minutes\` numeric,
  	\`attempts_limit\` numeric,
  	\`pass_percent\` numeric,
  	\`shuffle\` integer DEFAULT true,
  	\`counts_hours\` integer DEFAULT true,
  	\`review\` text DEFAULT 'submitted',
  	\`slug\` text,
  	\`restricted\` integer DEFAULT false,
  	\`nominal_minutes\` numeric,
  	\`cover_id\` text(36),
  	\`summary\` text,
  	\`source\` text,
  	\`published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`quizzes_slug_idx\` ON \`quizzes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_restricted_idx\` ON \`quizzes\` (\`restricted\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_cover_idx\` ON \`quizzes\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_published_at_idx\` ON \`quizzes\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_updated_at_idx\` ON \`quizzes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_created_at_idx\` ON \`quizzes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_deleted_at_idx\` ON \`quizzes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`quizzes__status_idx\` ON \`quizzes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`quizzes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`questions_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quizzes_rels_order_idx\` ON \`quizzes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_rels_parent_idx\` ON \`quizzes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_rels_path_idx\` ON \`quizzes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_rels_questions_id_idx\` ON \`quizzes_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_rels_topics_id_idx\` ON \`quizzes_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_quizzes_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_quizzes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_audience_order_idx\` ON \`_quizzes_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_audience_parent_idx\` ON \`_quizzes_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_audience_value_idx\` ON \`_quizzes_v_version_audience\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_quizzes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_draw\` numeric,
  	\`version_time_limit_minutes\` numeric,
  	\`version_attempts_limit\` numeric,
  	\`version_pass_percent\` numeric,
  	\`version_shuffle\` integer DEFAULT true,
  	\`version_counts_hours\` integer DEFAULT true,
  	\`version_review\` text DEFAULT 'submitted',
  	\`version_slug\` text,
  	\`version_restricted\` integer DEFAULT false,
  	\`version_nominal_minutes\` numeric,
  	\`version_cover_id\` text(36),
  	\`version_summary\` text,
  	\`version_source\` text,
  	\`version_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_quizzes_v_parent_idx\` ON \`_quizzes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_slug_idx\` ON \`_quizzes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_restricted_idx\` ON \`_quizzes_v\` (\`version_restricted\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_cover_idx\` ON \`_quizzes_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_published_at_idx\` ON \`_quizzes_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_updated_at_idx\` ON \`_quizzes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_created_at_idx\` ON \`_quizzes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version_deleted_at_idx\` ON \`_quizzes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_version__status_idx\` ON \`_quizzes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_created_at_idx\` ON \`_quizzes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_updated_at_idx\` ON \`_quizzes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_latest_idx\` ON \`_quizzes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_autosave_idx\` ON \`_quizzes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_quizzes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`questions_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_quizzes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quizzes_v_rels_order_idx\` ON \`_quizzes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_rels_parent_idx\` ON \`_quizzes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_rels_path_idx\` ON \`_quizzes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_rels_questions_id_idx\` ON \`_quizzes_v_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_rels_topics_id_idx\` ON \`_quizzes_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`study_plans_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`study_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`study_plans_audience_order_idx\` ON \`study_plans_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`study_plans_audience_parent_idx\` ON \`study_plans_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`study_plans_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`required\` integer DEFAULT true,
  	\`due\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`study_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`study_plans_items_order_idx\` ON \`study_plans_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`study_plans_items_parent_id_idx\` ON \`study_plans_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`study_plans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`slug\` text,
  	\`year\` numeric,
  	\`restricted\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`study_plans_slug_idx\` ON \`study_plans\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`study_plans_year_idx\` ON \`study_plans\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`study_plans_updated_at_idx\` ON \`study_plans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`study_plans_created_at_idx\` ON \`study_plans\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`study_plans_deleted_at_idx\` ON \`study_plans\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`study_plans__status_idx\` ON \`study_plans\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`study_plans_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`micro_lessons_id\` text(36),
  	\`stories_id\` text(36),
  	\`quizzes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`study_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`micro_lessons_id\`) REFERENCES \`micro_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quizzes_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`study_plans_rels_order_idx\` ON \`study_plans_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`study_plans_rels_parent_idx\` ON \`study_plans_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`study_plans_rels_path_idx\` ON \`study_plans_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`study_plans_rels_articles_id_idx\` ON \`study_plans_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`study_plans_rels_micro_lessons_id_idx\` ON \`study_plans_rels\` (\`micro_lessons_id\`);`)
  await db.run(sql`CREATE INDEX \`study_plans_rels_stories_id_idx\` ON \`study_plans_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`study_plans_rels_quizzes_id_idx\` ON \`study_plans_rels\` (\`quizzes_id\`);`)
  await db.run(sql`CREATE TABLE \`_study_plans_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_study_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_study_plans_v_version_audience_order_idx\` ON \`_study_plans_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_version_audience_parent_idx\` ON \`_study_plans_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_study_plans_v_version_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`required\` integer DEFAULT true,
  	\`due\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_study_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_study_plans_v_version_items_order_idx\` ON \`_study_plans_v_version_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_version_items_parent_id_idx\` ON \`_study_plans_v_version_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_study_plans_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_slug\` text,
  	\`version_year\` numeric,
  	\`version_restricted\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`study_plans\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_study_plans_v_parent_idx\` ON \`_study_plans_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_version_version_slug_idx\` ON \`_study_plans_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_version_version_year_idx\` ON \`_study_plans_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_version_version_updated_at_idx\` ON \`_study_plans_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_version_version_created_at_idx\` ON \`_study_plans_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_version_version_deleted_at_idx\` ON \`_study_plans_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_version_version__status_idx\` ON \`_study_plans_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_created_at_idx\` ON \`_study_plans_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_updated_at_idx\` ON \`_study_plans_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_latest_idx\` ON \`_study_plans_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_autosave_idx\` ON \`_study_plans_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_study_plans_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`micro_lessons_id\` text(36),
  	\`stories_id\` text(36),
  	\`quizzes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_study_plans_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`micro_lessons_id\`) REFERENCES \`micro_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quizzes_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_study_plans_v_rels_order_idx\` ON \`_study_plans_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_rels_parent_idx\` ON \`_study_plans_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_rels_path_idx\` ON \`_study_plans_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_rels_articles_id_idx\` ON \`_study_plans_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_rels_micro_lessons_id_idx\` ON \`_study_plans_v_rels\` (\`micro_lessons_id\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_rels_stories_id_idx\` ON \`_study_plans_v_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`_study_plans_v_rels_quizzes_id_idx\` ON \`_study_plans_v_rels\` (\`quizzes_id\`);`)
  await db.run(sql`CREATE TABLE \`questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`correct\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_options_order_idx\` ON \`questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`questions_options_parent_id_idx\` ON \`questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`questions_pairs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`left\` text,
  	\`right\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_pairs_order_idx\` ON \`questions_pairs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`questions_pairs_parent_id_idx\` ON \`questions_pairs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'single' NOT NULL,
  	\`stem\` text NOT NULL,
  	\`answer\` integer,
  	\`value\` numeric,
  	\`tolerance\` numeric DEFAULT 0,
  	\`explanation\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_deleted_at_idx\` ON \`questions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`questions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_texts_order_parent\` ON \`questions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`questions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_rels_order_idx\` ON \`questions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`questions_rels_parent_idx\` ON \`questions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_rels_path_idx\` ON \`questions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`questions_rels_topics_id_idx\` ON \`questions_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_audience_order_idx\` ON \`users_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_audience_parent_idx\` ON \`users_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`staff_number\` text,
  	\`unit_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`email\` text,
  	\`username\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`org_units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`users_staff_number_idx\` ON \`users\` (\`staff_number\`);`)
  await db.run(sql`CREATE INDEX \`users_unit_idx\` ON \`users\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`users_deleted_at_idx\` ON \`users\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_username_idx\` ON \`users\` (\`username\`);`)
  await db.run(sql`CREATE TABLE \`org_units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`org_units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`org_units_code_idx\` ON \`org_units\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`org_units_parent_idx\` ON \`org_units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`org_units_updated_at_idx\` ON \`org_units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`org_units_created_at_idx\` ON \`org_units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`credit_entries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`learner_id\` text(36) NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`units\` numeric NOT NULL,
  	\`day\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`source_kind\` text NOT NULL,
  	\`source_collection\` text,
  	\`source_id\` text,
  	\`source_title\` text NOT NULL,
  	\`policy\` text NOT NULL,
  	\`reason\` text,
  	\`by_id\` text(36),
  	\`by_name\` text,
  	\`reverses\` text,
  	\`evidence\` text,
  	FOREIGN KEY (\`learner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`credit_entries_learner_idx\` ON \`credit_entries\` (\`learner_id\`);`)
  await db.run(sql`CREATE INDEX \`credit_entries_at_idx\` ON \`credit_entries\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`credit_entries_by_idx\` ON \`credit_entries\` (\`by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`learner_key_idx\` ON \`credit_entries\` (\`learner_id\`,\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`learner_year_seq_idx\` ON \`credit_entries\` (\`learner_id\`,\`year\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`class_sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text DEFAULT 'class' NOT NULL,
  	\`day\` text NOT NULL,
  	\`half_days\` numeric DEFAULT 1 NOT NULL,
  	\`place\` text,
  	\`unit_id\` text(36) NOT NULL,
  	\`status\` text DEFAULT 'planned' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`org_units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`class_sessions_day_idx\` ON \`class_sessions\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`class_sessions_unit_idx\` ON \`class_sessions\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`class_sessions_updated_at_idx\` ON \`class_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`class_sessions_created_at_idx\` ON \`class_sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`class_sessions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`class_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`class_sessions_rels_order_idx\` ON \`class_sessions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`class_sessions_rels_parent_idx\` ON \`class_sessions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`class_sessions_rels_path_idx\` ON \`class_sessions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`class_sessions_rels_users_id_idx\` ON \`class_sessions_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`study_sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`learner_id\` text(36) NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`item_collection\` text NOT NULL,
  	\`item_id\` text NOT NULL,
  	\`item_version\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`check_quiz\` text,
  	\`policy\` text NOT NULL,
  	\`nominal_seconds\` numeric NOT NULL,
  	\`required_ms\` numeric NOT NULL,
  	\`required_coverage\` numeric NOT NULL,
  	\`started_at\` numeric NOT NULL,
  	\`claim_at\` numeric NOT NULL,
  	\`prior_ms\` numeric NOT NULL,
  	\`prior_award\` integer DEFAULT false,
  	\`active_ms\` numeric NOT NULL,
  	\`coverage\` numeric NOT NULL,
  	\`seen\` text,
  	\`seq\` numeric NOT NULL,
  	\`beats\` numeric NOT NULL,
  	\`longest_silence_ms\` numeric NOT NULL,
  	\`last_beat_at\` numeric,
  	\`state\` text NOT NULL,
  	\`carried_to\` text,
  	\`attempt\` text,
  	\`entry\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`learner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`study_sessions_learner_idx\` ON \`study_sessions\` (\`learner_id\`);`)
  await db.run(sql`CREATE INDEX \`study_sessions_check_quiz_idx\` ON \`study_sessions\` (\`check_quiz\`);`)
  await db.run(sql`CREATE INDEX \`study_sessions_started_at_idx\` ON \`study_sessions\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`study_sessions_carried_to_idx\` ON \`study_sessions\` (\`carried_to\`);`)
  await db.run(sql`CREATE INDEX \`study_sessions_updated_at_idx\` ON \`study_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`study_sessions_created_at_idx\` ON \`study_sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`learner_year_itemCollection_itemId_idx\` ON \`study_sessions\` (\`learner_id\`,\`year\`,\`item_collection\`,\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`learner_state_idx\` ON \`study_sessions\` (\`learner_id\`,\`state\`);`)
  await db.run(sql`CREATE TABLE \`quiz_attempts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`learner_id\` text(36) NOT NULL,
  	\`quiz\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`started_at\` numeric NOT NULL,
  	\`deadline\` numeric,
  	\`submitted_at\` numeric,
  	\`seed\` text NOT NULL,
  	\`counts_hours\` integer,
  	\`review\` text NOT NULL,
  	\`pass_share\` numeric NOT NULL,
  	\`policy\` text NOT NULL,
  	\`paper\` text NOT NULL,
  	\`responses\` text,
  	\`score\` numeric,
  	\`passed\` integer,
  	\`carried_to\` text,
  	\`entry\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`learner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`quiz_attempts_learner_idx\` ON \`quiz_attempts\` (\`learner_id\`);`)
  await db.run(sql`CREATE INDEX \`quiz_attempts_quiz_idx\` ON \`quiz_attempts\` (\`quiz\`);`)
  await db.run(sql`CREATE INDEX \`quiz_attempts_carried_to_idx\` ON \`quiz_attempts\` (\`carried_to\`);`)
  await db.run(sql`CREATE INDEX \`quiz_attempts_updated_at_idx\` ON \`quiz_attempts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`quiz_attempts_created_at_idx\` ON \`quiz_attempts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`learner_quiz_number_idx\` ON \`quiz_attempts\` (\`learner_id\`,\`quiz\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`training_policies_targets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`audience\` text NOT NULL,
  	\`units\` numeric DEFAULT 8000 NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_policies_targets_order_idx\` ON \`training_policies_targets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_policies_targets_parent_id_idx\` ON \`training_policies_targets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_policies_bands\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`upto_minutes\` numeric,
  	\`inclusive\` integer DEFAULT true,
  	\`units\` numeric DEFAULT 25 NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`training_policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`training_policies_bands_order_idx\` ON \`training_policies_bands\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`training_policies_bands_parent_id_idx\` ON \`training_policies_bands\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`training_policies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`effective_from\` text NOT NULL,
  	\`note\` text,
  	\`target_units\` numeric DEFAULT 8000 NOT NULL,
  	\`quiz_units\` numeric DEFAULT 50 NOT NULL,
  	\`half_day_units\` numeric DEFAULT 400 NOT NULL,
  	\`daily_cap_units\` numeric DEFAULT 800 NOT NULL,
  	\`active_share\` numeric DEFAULT 0.8 NOT NULL,
  	\`coverage_share\` numeric DEFAULT 0.9 NOT NULL,
  	\`pass_share\` numeric DEFAULT 0.8 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`training_policies_version_idx\` ON \`training_policies\` (\`version\`);`)
  await db.run(sql`CREATE INDEX \`training_policies_effective_from_idx\` ON \`training_policies\` (\`effective_from\`);`)
  await db.run(sql`CREATE INDEX \`training_policies_updated_at_idx\` ON \`training_policies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`training_policies_created_at_idx\` ON \`training_policies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`closed_years\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`closed_years_year_idx\` ON \`closed_years\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`closed_years_updated_at_idx\` ON \`closed_years\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`closed_years_created_at_idx\` ON \`closed_years\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`learner_years\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`learner_id\` text(36) NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`name\` text NOT NULL,
  	\`staff_number\` text,
  	\`unit\` text,
  	\`active\` integer DEFAULT true,
  	\`target_units\` numeric NOT NULL,
  	\`earned_units\` numeric NOT NULL,
  	\`online_units\` numeric NOT NULL,
  	\`class_units\` numeric NOT NULL,
  	\`field_units\` numeric NOT NULL,
  	\`quiz_units\` numeric NOT NULL,
  	\`adjustment_units\` numeric NOT NULL,
  	FOREIGN KEY (\`learner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`learner_years_learner_idx\` ON \`learner_years\` (\`learner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`learner_year_idx\` ON \`learner_years\` (\`learner_id\`,\`year\`);`)
  await db.run(sql`CREATE INDEX \`year_active_staffNumber_name_idx\` ON \`learner_years\` (\`year\`,\`active\`,\`staff_number\`,\`name\`);`)
  await db.run(sql`CREATE INDEX \`year_active_unit_targetUnits_earnedUnits_idx\` ON \`learner_years\` (\`year\`,\`active\`,\`unit\`,\`target_units\`,\`earned_units\`);`)
  await db.run(sql`CREATE TABLE \`study_clocks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`learner_id\` text(36) NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`claim_at\` numeric NOT NULL,
  	\`session\` text,
  	\`seq\` numeric NOT NULL,
  	\`active_ms\` numeric NOT NULL,
  	\`coverage\` numeric NOT NULL,
  	\`seen\` text,
  	\`beats\` numeric NOT NULL,
  	\`longest_silence_ms\` numeric NOT NULL,
  	\`last_beat_at\` numeric NOT NULL,
  	FOREIGN KEY (\`learner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`study_clocks_learner_idx\` ON \`study_clocks\` (\`learner_id\`);`)
  await db.run(sql`CREATE TABLE \`search_outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_collection\` text NOT NULL,
  	\`item_id\` text NOT NULL,
  	\`at\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`search_outbox_at_idx\` ON \`search_outbox\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`micro_lessons_id\` text(36),
  	\`stories_id\` text(36),
  	\`quizzes_id\` text(36),
  	\`study_plans_id\` text(36),
  	\`questions_id\` text(36),
  	\`topics_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`org_units_id\` text(36),
  	\`credit_entries_id\` text(36),
  	\`class_sessions_id\` text(36),
  	\`study_sessions_id\` text(36),
  	\`quiz_attempts_id\` text(36),
  	\`training_policies_id\` text(36),
  	\`closed_years_id\` text(36),
  	\`learner_years_id\` text(36),
  	\`study_clocks_id\` text(36),
  	\`search_outbox_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`micro_lessons_id\`) REFERENCES \`micro_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quizzes_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`study_plans_id\`) REFERENCES \`study_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`org_units_id\`) REFERENCES \`org_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`credit_entries_id\`) REFERENCES \`credit_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`class_sessions_id\`) REFERENCES \`class_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`study_sessions_id\`) REFERENCES \`study_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiz_attempts_id\`) REFERENCES \`quiz_attempts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_policies_id\`) REFERENCES \`training_policies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`closed_years_id\`) REFERENCES \`closed_years\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`learner_years_id\`) REFERENCES \`learner_years\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`study_clocks_id\`) REFERENCES \`study_clocks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`search_outbox_id\`) REFERENCES \`search_outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_micro_lessons_id_idx\` ON \`payload_locked_documents_rels\` (\`micro_lessons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stories_id_idx\` ON \`payload_locked_documents_rels\` (\`stories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quizzes_id_idx\` ON \`payload_locked_documents_rels\` (\`quizzes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_study_plans_id_idx\` ON \`payload_locked_documents_rels\` (\`study_plans_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_org_units_id_idx\` ON \`payload_locked_documents_rels\` (\`org_units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_credit_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`credit_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_class_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`class_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_study_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`study_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiz_attempts_id_idx\` ON \`payload_locked_documents_rels\` (\`quiz_attempts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_training_policies_id_idx\` ON \`payload_locked_documents_rels\` (\`training_policies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_closed_years_id_idx\` ON \`payload_locked_documents_rels\` (\`closed_years_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_learner_years_id_idx\` ON \`payload_locked_documents_rels\` (\`learner_years_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_study_clocks_id_idx\` ON \`payload_locked_documents_rels\` (\`study_clocks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`search_outbox_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_audience\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`micro_lessons_cards\`;`)
  await db.run(sql`DROP TABLE \`micro_lessons_audience\`;`)
  await db.run(sql`DROP TABLE \`micro_lessons\`;`)
  await db.run(sql`DROP TABLE \`micro_lessons_rels\`;`)
  await db.run(sql`DROP TABLE \`_micro_lessons_v_version_cards\`;`)
  await db.run(sql`DROP TABLE \`_micro_lessons_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_micro_lessons_v\`;`)
  await db.run(sql`DROP TABLE \`_micro_lessons_v_rels\`;`)
  await db.run(sql`DROP TABLE \`stories_audience\`;`)
  await db.run(sql`DROP TABLE \`stories\`;`)
  await db.run(sql`DROP TABLE \`stories_rels\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_stories_v\`;`)
  await db.run(sql`DROP TABLE \`_stories_v_rels\`;`)
  await db.run(sql`DROP TABLE \`quizzes_audience\`;`)
  await db.run(sql`DROP TABLE \`quizzes\`;`)
  await db.run(sql`DROP TABLE \`quizzes_rels\`;`)
  await db.run(sql`DROP TABLE \`_quizzes_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_quizzes_v\`;`)
  await db.run(sql`DROP TABLE \`_quizzes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`study_plans_audience\`;`)
  await db.run(sql`DROP TABLE \`study_plans_items\`;`)
  await db.run(sql`DROP TABLE \`study_plans\`;`)
  await db.run(sql`DROP TABLE \`study_plans_rels\`;`)
  await db.run(sql`DROP TABLE \`_study_plans_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_study_plans_v_version_items\`;`)
  await db.run(sql`DROP TABLE \`_study_plans_v\`;`)
  await db.run(sql`DROP TABLE \`_study_plans_v_rels\`;`)
  await db.run(sql`DROP TABLE \`questions_options\`;`)
  await db.run(sql`DROP TABLE \`questions_pairs\`;`)
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`DROP TABLE \`questions_texts\`;`)
  await db.run(sql`DROP TABLE \`questions_rels\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_audience\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`org_units\`;`)
  await db.run(sql`DROP TABLE \`credit_entries\`;`)
  await db.run(sql`DROP TABLE \`class_sessions\`;`)
  await db.run(sql`DROP TABLE \`class_sessions_rels\`;`)
  await db.run(sql`DROP TABLE \`study_sessions\`;`)
  await db.run(sql`DROP TABLE \`quiz_attempts\`;`)
  await db.run(sql`DROP TABLE \`training_policies_targets\`;`)
  await db.run(sql`DROP TABLE \`training_policies_bands\`;`)
  await db.run(sql`DROP TABLE \`training_policies\`;`)
  await db.run(sql`DROP TABLE \`closed_years\`;`)
  await db.run(sql`DROP TABLE \`learner_years\`;`)
  await db.run(sql`DROP TABLE \`study_clocks\`;`)
  await db.run(sql`DROP TABLE \`search_outbox\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}
