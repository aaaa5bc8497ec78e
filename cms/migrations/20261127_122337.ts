import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`quizzes_sections_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quizzes_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quizzes_sections_types_order_idx\` ON \`quizzes_sections_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_sections_types_parent_idx\` ON \`quizzes_sections_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quizzes_sections_difficulties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`quizzes_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quizzes_sections_difficulties_order_idx\` ON \`quizzes_sections_difficulties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_sections_difficulties_parent_idx\` ON \`quizzes_sections_difficulties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`quizzes_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`count\` numeric,
  	\`marks\` numeric DEFAULT 1,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`quizzes_sections_order_idx\` ON \`quizzes_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`quizzes_sections_parent_id_idx\` ON \`quizzes_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quizzes_v_version_sections_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_quizzes_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_sections_types_order_idx\` ON \`_quizzes_v_version_sections_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_sections_types_parent_idx\` ON \`_quizzes_v_version_sections_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quizzes_v_version_sections_difficulties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_quizzes_v_version_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_sections_difficulties_order_idx\` ON \`_quizzes_v_version_sections_difficulties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_sections_difficulties_parent_idx\` ON \`_quizzes_v_version_sections_difficulties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_quizzes_v_version_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`count\` numeric,
  	\`marks\` numeric DEFAULT 1,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_quizzes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_sections_order_idx\` ON \`_quizzes_v_version_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_quizzes_v_version_sections_parent_id_idx\` ON \`_quizzes_v_version_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`questions_blanks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_blanks_order_idx\` ON \`questions_blanks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`questions_blanks_parent_id_idx\` ON \`questions_blanks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v_version_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`correct\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_questions_v_version_options_order_idx\` ON \`_questions_v_version_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_options_parent_id_idx\` ON \`_questions_v_version_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v_version_blanks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_questions_v_version_blanks_order_idx\` ON \`_questions_v_version_blanks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_blanks_parent_id_idx\` ON \`_questions_v_version_blanks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v_version_pairs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`left\` text,
  	\`right\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_questions_v_version_pairs_order_idx\` ON \`_questions_v_version_pairs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_pairs_parent_id_idx\` ON \`_questions_v_version_pairs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_type\` text DEFAULT 'single' NOT NULL,
  	\`version_stem\` text NOT NULL,
  	\`version_answer\` integer,
  	\`version_leniency_width\` integer DEFAULT true,
  	\`version_leniency_case\` integer DEFAULT true,
  	\`version_leniency_spaces\` integer DEFAULT true,
  	\`version_leniency_full_stop\` integer DEFAULT true,
  	\`version_leniency_punctuation\` integer DEFAULT false,
  	\`version_leniency_traditional\` integer DEFAULT false,
  	\`version_leniency_numerals\` integer DEFAULT false,
  	\`version_value\` numeric,
  	\`version_tolerance\` numeric DEFAULT 0,
  	\`version_explanation\` text,
  	\`version_code\` text,
  	\`version_difficulty\` text DEFAULT 'medium',
  	\`version_source_document\` text,
  	\`version_source_number\` text,
  	\`version_source_day\` text,
  	\`version_edited_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_questions_v_parent_idx\` ON \`_questions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_code_idx\` ON \`_questions_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_updated_at_idx\` ON \`_questions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_created_at_idx\` ON \`_questions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_deleted_at_idx\` ON \`_questions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_created_at_idx\` ON \`_questions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_updated_at_idx\` ON \`_questions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_questions_v_texts_order_parent\` ON \`_questions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_questions_v_rels_order_idx\` ON \`_questions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_rels_parent_idx\` ON \`_questions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_rels_path_idx\` ON \`_questions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_rels_topics_id_idx\` ON \`_questions_v_rels\` (\`topics_id\`);`)
  await db.run(sql`DROP INDEX \`learner_quiz_after_idx\`;`)
  await db.run(sql`ALTER TABLE \`attempt_grants\` ADD \`kind\` text DEFAULT 'attempt' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`attempt_grants\` ADD \`minutes\` numeric DEFAULT 0 NOT NULL;`)
  await db.run(sql`CREATE UNIQUE INDEX \`learner_quiz_after_kind_minutes_idx\` ON \`attempt_grants\` (\`learner_id\`,\`quiz\`,\`after\`,\`kind\`,\`minutes\`);`)
  await db.run(sql`ALTER TABLE \`quizzes\` ADD \`opens_at\` text;`)
  await db.run(sql`ALTER TABLE \`quizzes\` ADD \`closes_at\` text;`)
  await db.run(sql`ALTER TABLE \`quizzes\` ADD \`cool_down_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`quizzes\` ADD \`multiple_rule\` text DEFAULT 'all';`)
  await db.run(sql`ALTER TABLE \`_quizzes_v\` ADD \`version_opens_at\` text;`)
  await db.run(sql`ALTER TABLE \`_quizzes_v\` ADD \`version_closes_at\` text;`)
  await db.run(sql`ALTER TABLE \`_quizzes_v\` ADD \`version_cool_down_minutes\` numeric;`)
  await db.run(sql`ALTER TABLE \`_quizzes_v\` ADD \`version_multiple_rule\` text DEFAULT 'all';`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_width\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_case\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_spaces\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_full_stop\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_punctuation\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_traditional\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_numerals\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`state_deadline_idx\` ON \`quiz_attempts\` (\`state\`,\`deadline\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`quizzes_sections_types\`;`)
  await db.run(sql`DROP TABLE \`quizzes_sections_difficulties\`;`)
  await db.run(sql`DROP TABLE \`quizzes_sections\`;`)
  await db.run(sql`DROP TABLE \`_quizzes_v_version_sections_types\`;`)
  await db.run(sql`DROP TABLE \`_quizzes_v_version_sections_difficulties\`;`)
  await db.run(sql`DROP TABLE \`_quizzes_v_version_sections\`;`)
  await db.run(sql`DROP TABLE \`questions_blanks\`;`)
  await db.run(sql`DROP TABLE \`_questions_v_version_options\`;`)
  await db.run(sql`DROP TABLE \`_questions_v_version_blanks\`;`)
  await db.run(sql`DROP TABLE \`_questions_v_version_pairs\`;`)
  await db.run(sql`DROP TABLE \`_questions_v\`;`)
  await db.run(sql`DROP TABLE \`_questions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_questions_v_rels\`;`)
  await db.run(sql`DROP INDEX \`state_deadline_idx\`;`)
  await db.run(sql`DROP INDEX \`learner_quiz_after_kind_minutes_idx\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`learner_quiz_after_idx\` ON \`attempt_grants\` (\`learner_id\`,\`quiz\`,\`after\`);`)
  await db.run(sql`ALTER TABLE \`attempt_grants\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`attempt_grants\` DROP COLUMN \`minutes\`;`)
  await db.run(sql`ALTER TABLE \`quizzes\` DROP COLUMN \`opens_at\`;`)
  await db.run(sql`ALTER TABLE \`quizzes\` DROP COLUMN \`closes_at\`;`)
  await db.run(sql`ALTER TABLE \`quizzes\` DROP COLUMN \`cool_down_minutes\`;`)
  await db.run(sql`ALTER TABLE \`quizzes\` DROP COLUMN \`multiple_rule\`;`)
  await db.run(sql`ALTER TABLE \`_quizzes_v\` DROP COLUMN \`version_opens_at\`;`)
  await db.run(sql`ALTER TABLE \`_quizzes_v\` DROP COLUMN \`version_closes_at\`;`)
  await db.run(sql`ALTER TABLE \`_quizzes_v\` DROP COLUMN \`version_cool_down_minutes\`;`)
  await db.run(sql`ALTER TABLE \`_quizzes_v\` DROP COLUMN \`version_multiple_rule\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_width\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_case\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_spaces\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_full_stop\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_punctuation\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_traditional\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_numerals\`;`)
}
