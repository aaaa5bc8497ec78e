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
