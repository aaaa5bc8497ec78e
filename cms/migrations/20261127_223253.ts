import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`micro_lessons_checkpoints\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question_id\` text(36),
  	\`place\` text DEFAULT 'card',
  	\`card\` numeric,
  	\`time\` text,
  	\`must_be_right\` integer DEFAULT false,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`micro_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`micro_lessons_checkpoints_order_idx\` ON \`micro_lessons_checkpoints\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_checkpoints_parent_id_idx\` ON \`micro_lessons_checkpoints\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`micro_lessons_checkpoints_question_idx\` ON \`micro_lessons_checkpoints\` (\`question_id\`);`)
  await db.run(sql`CREATE TABLE \`_micro_lessons_v_version_checkpoints\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question_id\` text(36),
  	\`place\` text DEFAULT 'card',
  	\`card\` numeric,
  	\`time\` text,
  	\`must_be_right\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_micro_lessons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_checkpoints_order_idx\` ON \`_micro_lessons_v_version_checkpoints\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_checkpoints_parent_id_idx\` ON \`_micro_lessons_v_version_checkpoints\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_micro_lessons_v_version_checkpoints_question_idx\` ON \`_micro_lessons_v_version_checkpoints\` (\`question_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_seasons_levels_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contest_seasons_levels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_seasons_levels_types_order_idx\` ON \`contest_seasons_levels_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contest_seasons_levels_types_parent_idx\` ON \`contest_seasons_levels_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_seasons_levels_difficulties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contest_seasons_levels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_seasons_levels_difficulties_order_idx\` ON \`contest_seasons_levels_difficulties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contest_seasons_levels_difficulties_parent_idx\` ON \`contest_seasons_levels_difficulties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_seasons_levels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`count\` numeric DEFAULT 5,
  	\`need\` numeric DEFAULT 4,
  	\`seconds\` numeric DEFAULT 30,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contest_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_seasons_levels_order_idx\` ON \`contest_seasons_levels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`contest_seasons_levels_parent_id_idx\` ON \`contest_seasons_levels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_seasons_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contest_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_seasons_audience_order_idx\` ON \`contest_seasons_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contest_seasons_audience_parent_idx\` ON \`contest_seasons_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_seasons\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`rules\` text,
  	\`opens_at\` text,
  	\`closes_at\` text,
  	\`lives\` numeric DEFAULT 3,
  	\`runs_per_day\` numeric DEFAULT 3,
  	\`restricted\` integer DEFAULT false,
  	\`only_units\` integer DEFAULT false,
  	\`editor_id\` text,
  	\`edited_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_seasons_editor_id_idx\` ON \`contest_seasons\` (\`editor_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_seasons_updated_at_idx\` ON \`contest_seasons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_seasons_created_at_idx\` ON \`contest_seasons\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_seasons_deleted_at_idx\` ON \`contest_seasons\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`contest_seasons__status_idx\` ON \`contest_seasons\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`contest_seasons_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`questions_id\` text(36),
  	\`org_units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contest_seasons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`org_units_id\`) REFERENCES \`org_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_seasons_rels_order_idx\` ON \`contest_seasons_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contest_seasons_rels_parent_idx\` ON \`contest_seasons_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_seasons_rels_path_idx\` ON \`contest_seasons_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`contest_seasons_rels_topics_id_idx\` ON \`contest_seasons_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_seasons_rels_questions_id_idx\` ON \`contest_seasons_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_seasons_rels_org_units_id_idx\` ON \`contest_seasons_rels\` (\`org_units_id\`);`)
  await db.run(sql`CREATE TABLE \`_contest_seasons_v_version_levels_types\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contest_seasons_v_version_levels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_version_levels_types_order_idx\` ON \`_contest_seasons_v_version_levels_types\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_version_levels_types_parent_idx\` ON \`_contest_seasons_v_version_levels_types\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contest_seasons_v_version_levels_difficulties\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contest_seasons_v_version_levels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_version_levels_difficulties_order_idx\` ON \`_contest_seasons_v_version_levels_difficulties\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_version_levels_difficulties_parent_idx\` ON \`_contest_seasons_v_version_levels_difficulties\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contest_seasons_v_version_levels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`count\` numeric DEFAULT 5,
  	\`need\` numeric DEFAULT 4,
  	\`seconds\` numeric DEFAULT 30,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contest_seasons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_version_levels_order_idx\` ON \`_contest_seasons_v_version_levels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_version_levels_parent_id_idx\` ON \`_contest_seasons_v_version_levels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contest_seasons_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contest_seasons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_version_audience_order_idx\` ON \`_contest_seasons_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_version_audience_parent_idx\` ON \`_contest_seasons_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contest_seasons_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_rules\` text,
  	\`version_opens_at\` text,
  	\`version_closes_at\` text,
  	\`version_lives\` numeric DEFAULT 3,
  	\`version_runs_per_day\` numeric DEFAULT 3,
  	\`version_restricted\` integer DEFAULT false,
  	\`version_only_units\` integer DEFAULT false,
  	\`version_editor_id\` text,
  	\`version_edited_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contest_seasons\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_parent_idx\` ON \`_contest_seasons_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_version_version_editor_id_idx\` ON \`_contest_seasons_v\` (\`version_editor_id\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_version_version_updated_at_idx\` ON \`_contest_seasons_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_version_version_created_at_idx\` ON \`_contest_seasons_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_version_version_deleted_at_idx\` ON \`_contest_seasons_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_version_version__status_idx\` ON \`_contest_seasons_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_created_at_idx\` ON \`_contest_seasons_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_updated_at_idx\` ON \`_contest_seasons_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_latest_idx\` ON \`_contest_seasons_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_contest_seasons_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`questions_id\` text(36),
  	\`org_units_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_contest_seasons_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`org_units_id\`) REFERENCES \`org_units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_rels_order_idx\` ON \`_contest_seasons_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_rels_parent_idx\` ON \`_contest_seasons_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_rels_path_idx\` ON \`_contest_seasons_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_rels_topics_id_idx\` ON \`_contest_seasons_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_rels_questions_id_idx\` ON \`_contest_seasons_v_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`_contest_seasons_v_rels_org_units_id_idx\` ON \`_contest_seasons_v_rels\` (\`org_units_id\`);`)
  await db.run(sql`CREATE TABLE \`contest_runs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`learner_id\` text(36) NOT NULL,
  	\`season\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`day\` text NOT NULL,
  	\`unit\` text,
  	\`version\` numeric NOT NULL,
  	\`started_at\` numeric NOT NULL,
  	\`lives\` numeric NOT NULL,
  	\`seed\` text NOT NULL,
  	\`levels\` text NOT NULL,
  	\`paper\` text NOT NULL,
  	\`answers\` text NOT NULL,
  	\`asked_at\` numeric,
  	\`levels_passed\` numeric NOT NULL,
  	\`right_answers\` numeric NOT NULL,
  	\`seconds\` numeric NOT NULL,
  	FOREIGN KEY (\`learner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_runs_learner_idx\` ON \`contest_runs\` (\`learner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`learner_season_number_idx\` ON \`contest_runs\` (\`learner_id\`,\`season\`,\`number\`);`)
  await db.run(sql`CREATE INDEX \`season_learner_levelsPassed_rightAnswers_seconds_unit_idx\` ON \`contest_runs\` (\`season\`,\`learner_id\`,\`levels_passed\`,\`right_answers\`,\`seconds\`,\`unit\`);`)
  await db.run(sql`CREATE TABLE \`contest_consents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`learner_id\` text(36) NOT NULL,
  	\`season\` text NOT NULL,
  	\`named\` integer DEFAULT false NOT NULL,
  	FOREIGN KEY (\`learner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contest_consents_learner_idx\` ON \`contest_consents\` (\`learner_id\`);`)
  await db.run(sql`CREATE INDEX \`contest_consents_season_idx\` ON \`contest_consents\` (\`season\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`learner_season_idx\` ON \`contest_consents\` (\`learner_id\`,\`season\`);`)
  await db.run(sql`CREATE TABLE \`checkpoint_answers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`learner_id\` text(36) NOT NULL,
  	\`lesson\` text NOT NULL,
  	\`question\` text NOT NULL,
  	\`correct\` integer,
  	\`tries\` numeric NOT NULL,
  	\`response\` text,
  	\`at\` numeric NOT NULL,
  	FOREIGN KEY (\`learner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`checkpoint_answers_learner_idx\` ON \`checkpoint_answers\` (\`learner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`learner_lesson_question_idx\` ON \`checkpoint_answers\` (\`learner_id\`,\`lesson\`,\`question\`);`)
  await db.run(sql`CREATE TABLE \`practice_rounds\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`learner_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`started_at\` numeric NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`paper\` text NOT NULL,
  	\`answers\` text NOT NULL,
  	\`finished\` integer,
  	\`settled\` integer,
  	FOREIGN KEY (\`learner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`practice_rounds_learner_idx\` ON \`practice_rounds\` (\`learner_id\`);`)
  await db.run(sql`CREATE INDEX \`practice_rounds_started_at_idx\` ON \`practice_rounds\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`learner_startedAt_idx\` ON \`practice_rounds\` (\`learner_id\`,\`started_at\`);`)
  await db.run(sql`CREATE TABLE \`mistake_cards\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`learner_id\` text(36) NOT NULL,
  	\`question\` text NOT NULL,
  	\`version\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`rights\` numeric NOT NULL,
  	\`lapses\` numeric NOT NULL,
  	\`due\` text NOT NULL,
  	\`last_at\` numeric NOT NULL,
  	\`quiz\` text,
  	\`title\` text,
  	FOREIGN KEY (\`learner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`mistake_cards_learner_idx\` ON \`mistake_cards\` (\`learner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`learner_question_idx\` ON \`mistake_cards\` (\`learner_id\`,\`question\`);`)
  await db.run(sql`CREATE INDEX \`learner_state_due_idx\` ON \`mistake_cards\` (\`learner_id\`,\`state\`,\`due\`);`)
  await db.run(sql`CREATE TABLE \`printed_papers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`quiz\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`heading\` text NOT NULL,
  	\`note\` text,
  	\`day\` text,
  	\`forms\` numeric NOT NULL,
  	\`draw\` text NOT NULL,
  	\`minutes\` numeric,
  	\`pass_share\` numeric NOT NULL,
  	\`counts_hours\` integer,
  	\`review\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`seed\` text NOT NULL,
  	\`papers\` text NOT NULL,
  	\`sources\` text,
  	\`request\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`printed_papers_quiz_idx\` ON \`printed_papers\` (\`quiz\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`printed_papers_request_idx\` ON \`printed_papers\` (\`request\`);`)
  await db.run(sql`CREATE TABLE \`mark_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`paper\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`file\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`marks\` numeric NOT NULL,
  	\`plan\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`mark_imports_paper_idx\` ON \`mark_imports\` (\`paper\`);`)
  await db.run(sql`CREATE INDEX \`mark_imports_state_idx\` ON \`mark_imports\` (\`state\`);`)
  await db.run(sql`ALTER TABLE \`questions_options\` ADD \`media_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`questions_options_media_idx\` ON \`questions_options\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`media_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`for_practice\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`questions_media_idx\` ON \`questions\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_for_practice_idx\` ON \`questions\` (\`for_practice\`);`)
  await db.run(sql`ALTER TABLE \`_questions_v_version_options\` ADD \`media_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_options_media_idx\` ON \`_questions_v_version_options\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_media_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_for_practice\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_media_idx\` ON \`_questions_v\` (\`version_media_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_for_practice_idx\` ON \`_questions_v\` (\`version_for_practice\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`transcript\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`original\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`asked\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`study_sessions\` ADD \`gates\` text;`)
  await db.run(sql`ALTER TABLE \`quiz_attempts\` ADD \`printed\` text;`)
  await db.run(sql`ALTER TABLE \`quiz_attempts\` ADD \`form\` text;`)
  await db.run(sql`ALTER TABLE \`quiz_attempts\` ADD \`mark\` numeric;`)
  await db.run(sql`ALTER TABLE \`quiz_attempts\` ADD \`mark_import\` text;`)
  await db.run(sql`ALTER TABLE \`quiz_attempts\` ADD \`keys_shown_at\` numeric;`)
  await db.run(sql`ALTER TABLE \`quiz_attempts\` ADD \`reopenings\` text;`)
  await db.run(sql`CREATE INDEX \`quiz_attempts_printed_idx\` ON \`quiz_attempts\` (\`printed\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`contest_seasons_id\` text(36) REFERENCES contest_seasons(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`contest_runs_id\` text(36) REFERENCES contest_runs(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`contest_consents_id\` text(36) REFERENCES contest_consents(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`checkpoint_answers_id\` text(36) REFERENCES checkpoint_answers(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`practice_rounds_id\` text(36) REFERENCES practice_rounds(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`mistake_cards_id\` text(36) REFERENCES mistake_cards(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`printed_papers_id\` text(36) REFERENCES printed_papers(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`mark_imports_id\` text(36) REFERENCES mark_imports(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contest_seasons_id_idx\` ON \`payload_locked_documents_rels\` (\`contest_seasons_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contest_runs_id_idx\` ON \`payload_locked_documents_rels\` (\`contest_runs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contest_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`contest_consents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_checkpoint_answers_id_idx\` ON \`payload_locked_documents_rels\` (\`checkpoint_answers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practice_rounds_id_idx\` ON \`payload_locked_documents_rels\` (\`practice_rounds_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mistake_cards_id_idx\` ON \`payload_locked_documents_rels\` (\`mistake_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_printed_papers_id_idx\` ON \`payload_locked_documents_rels\` (\`printed_papers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mark_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`mark_imports_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`micro_lessons_checkpoints\`;`)
  await db.run(sql`DROP TABLE \`_micro_lessons_v_version_checkpoints\`;`)
  await db.run(sql`DROP TABLE \`contest_seasons_levels_types\`;`)
  await db.run(sql`DROP TABLE \`contest_seasons_levels_difficulties\`;`)
  await db.run(sql`DROP TABLE \`contest_seasons_levels\`;`)
  await db.run(sql`DROP TABLE \`contest_seasons_audience\`;`)
  await db.run(sql`DROP TABLE \`contest_seasons\`;`)
  await db.run(sql`DROP TABLE \`contest_seasons_rels\`;`)
  await db.run(sql`DROP TABLE \`_contest_seasons_v_version_levels_types\`;`)
  await db.run(sql`DROP TABLE \`_contest_seasons_v_version_levels_difficulties\`;`)
  await db.run(sql`DROP TABLE \`_contest_seasons_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_contest_seasons_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_contest_seasons_v\`;`)
  await db.run(sql`DROP TABLE \`_contest_seasons_v_rels\`;`)
  await db.run(sql`DROP TABLE \`contest_runs\`;`)
  await db.run(sql`DROP TABLE \`contest_consents\`;`)
  await db.run(sql`DROP TABLE \`checkpoint_answers\`;`)
  await db.run(sql`DROP TABLE \`practice_rounds\`;`)
  await db.run(sql`DROP TABLE \`mistake_cards\`;`)
  await db.run(sql`DROP TABLE \`printed_papers\`;`)
  await db.run(sql`DROP TABLE \`mark_imports\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_questions_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`correct\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_questions_options\`("_order", "_parent_id", "id", "text", "correct") SELECT "_order", "_parent_id", "id", "text", "correct" FROM \`questions_options\`;`)
  await db.run(sql`DROP TABLE \`questions_options\`;`)
  await db.run(sql`ALTER TABLE \`__new_questions_options\` RENAME TO \`questions_options\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`questions_options_order_idx\` ON \`questions_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`questions_options_parent_id_idx\` ON \`questions_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text DEFAULT 'single' NOT NULL,
  	\`stem\` text NOT NULL,
  	\`answer\` integer,
  	\`leniency_width\` integer DEFAULT true,
  	\`leniency_case\` integer DEFAULT true,
  	\`leniency_spaces\` integer DEFAULT true,
  	\`leniency_full_stop\` integer DEFAULT true,
  	\`leniency_punctuation\` integer DEFAULT false,
  	\`leniency_traditional\` integer DEFAULT false,
  	\`leniency_numerals\` integer DEFAULT false,
  	\`value\` numeric,
  	\`tolerance\` numeric DEFAULT 0,
  	\`explanation\` text,
  	\`code\` text,
  	\`difficulty\` text DEFAULT 'medium',
  	\`source_document\` text,
  	\`source_number\` text,
  	\`source_day\` text,
  	\`edited_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_questions\`("id", "type", "stem", "answer", "leniency_width", "leniency_case", "leniency_spaces", "leniency_full_stop", "leniency_punctuation", "leniency_traditional", "leniency_numerals", "value", "tolerance", "explanation", "code", "difficulty", "source_document", "source_number", "source_day", "edited_by", "updated_at", "created_at", "deleted_at") SELECT "id", "type", "stem", "answer", "leniency_width", "leniency_case", "leniency_spaces", "leniency_full_stop", "leniency_punctuation", "leniency_traditional", "leniency_numerals", "value", "tolerance", "explanation", "code", "difficulty", "source_document", "source_number", "source_day", "edited_by", "updated_at", "created_at", "deleted_at" FROM \`questions\`;`)
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`ALTER TABLE \`__new_questions\` RENAME TO \`questions\`;`)
  await db.run(sql`CREATE INDEX \`questions_code_idx\` ON \`questions\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_deleted_at_idx\` ON \`questions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__questions_v_version_options\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`correct\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__questions_v_version_options\`("_order", "_parent_id", "id", "text", "correct", "_uuid") SELECT "_order", "_parent_id", "id", "text", "correct", "_uuid" FROM \`_questions_v_version_options\`;`)
  await db.run(sql`DROP TABLE \`_questions_v_version_options\`;`)
  await db.run(sql`ALTER TABLE \`__new__questions_v_version_options\` RENAME TO \`_questions_v_version_options\`;`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_options_order_idx\` ON \`_questions_v_version_options\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_options_parent_id_idx\` ON \`_questions_v_version_options\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__questions_v\` (
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
  await db.run(sql`INSERT INTO \`__new__questions_v\`("id", "parent_id", "version_type", "version_stem", "version_answer", "version_leniency_width", "version_leniency_case", "version_leniency_spaces", "version_leniency_full_stop", "version_leniency_punctuation", "version_leniency_traditional", "version_leniency_numerals", "version_value", "version_tolerance", "version_explanation", "version_code", "version_difficulty", "version_source_document", "version_source_number", "version_source_day", "version_edited_by", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at") SELECT "id", "parent_id", "version_type", "version_stem", "version_answer", "version_leniency_width", "version_leniency_case", "version_leniency_spaces", "version_leniency_full_stop", "version_leniency_punctuation", "version_leniency_traditional", "version_leniency_numerals", "version_value", "version_tolerance", "version_explanation", "version_code", "version_difficulty", "version_source_document", "version_source_number", "version_source_day", "version_edited_by", "version_updated_at", "version_created_at", "version_deleted_at", "created_at", "updated_at" FROM \`_questions_v\`;`)
  await db.run(sql`DROP TABLE \`_questions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__questions_v\` RENAME TO \`_questions_v\`;`)
  await db.run(sql`CREATE INDEX \`_questions_v_parent_idx\` ON \`_questions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_code_idx\` ON \`_questions_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_updated_at_idx\` ON \`_questions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_created_at_idx\` ON \`_questions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_deleted_at_idx\` ON \`_questions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_created_at_idx\` ON \`_questions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_updated_at_idx\` ON \`_questions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
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
  	\`search_synonyms_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	\`issued_codes_id\` text(36),
  	\`org_units_id\` text(36),
  	\`seals_id\` text(36),
  	\`assignments_id\` text(36),
  	\`people_imports_id\` text(36),
  	\`credit_entries_id\` text(36),
  	\`certificates_id\` text(36),
  	\`class_sessions_id\` text(36),
  	\`check_ins_id\` text(36),
  	\`sign_ups_id\` text(36),
  	\`calendar_keys_id\` text(36),
  	\`notices_id\` text(36),
  	\`notice_receipts_id\` text(36),
  	\`study_sessions_id\` text(36),
  	\`quiz_attempts_id\` text(36),
  	\`attempt_grants_id\` text(36),
  	\`key_repairs_id\` text(36),
  	\`target_changes_id\` text(36),
  	\`claims_id\` text(36),
  	\`claim_files_id\` text(36),
  	\`completion_imports_id\` text(36),
  	\`question_imports_id\` text(36),
  	\`appeal_categories_id\` text(36),
  	\`appeal_posts_id\` text(36),
  	\`reminders_id\` text(36),
  	\`message_settings_id\` text(36),
  	\`training_policies_id\` text(36),
  	\`review_schemes_id\` text(36),
  	\`review_sheets_id\` text(36),
  	\`review_comments_id\` text(36),
  	\`review_samples_id\` text(36),
  	\`review_findings_id\` text(36),
  	\`saved_reports_id\` text(36),
  	\`paper_runs_id\` text(36),
  	\`closed_years_id\` text(36),
  	\`pass_keys_id\` text(36),
  	\`pass_draws_id\` text(36),
  	\`learner_years_id\` text(36),
  	\`study_clocks_id\` text(36),
  	\`search_outbox_id\` text(36),
  	\`mails_id\` text(36),
  	\`robots_id\` text(36),
  	\`robot_messages_id\` text(36),
  	\`ended_logins_id\` text(36),
  	\`login_failures_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`micro_lessons_id\`) REFERENCES \`micro_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stories_id\`) REFERENCES \`stories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quizzes_id\`) REFERENCES \`quizzes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`study_plans_id\`) REFERENCES \`study_plans\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`search_synonyms_id\`) REFERENCES \`search_synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`issued_codes_id\`) REFERENCES \`issued_codes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`org_units_id\`) REFERENCES \`org_units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`seals_id\`) REFERENCES \`seals\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assignments_id\`) REFERENCES \`assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_imports_id\`) REFERENCES \`people_imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`credit_entries_id\`) REFERENCES \`credit_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`certificates_id\`) REFERENCES \`certificates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`class_sessions_id\`) REFERENCES \`class_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`check_ins_id\`) REFERENCES \`check_ins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sign_ups_id\`) REFERENCES \`sign_ups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calendar_keys_id\`) REFERENCES \`calendar_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notice_receipts_id\`) REFERENCES \`notice_receipts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`study_sessions_id\`) REFERENCES \`study_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiz_attempts_id\`) REFERENCES \`quiz_attempts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attempt_grants_id\`) REFERENCES \`attempt_grants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`key_repairs_id\`) REFERENCES \`key_repairs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_changes_id\`) REFERENCES \`target_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claim_files_id\`) REFERENCES \`claim_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`completion_imports_id\`) REFERENCES \`completion_imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`question_imports_id\`) REFERENCES \`question_imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`appeal_categories_id\`) REFERENCES \`appeal_categories\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`appeal_posts_id\`) REFERENCES \`appeal_posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reminders_id\`) REFERENCES \`reminders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`message_settings_id\`) REFERENCES \`message_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_policies_id\`) REFERENCES \`training_policies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`review_schemes_id\`) REFERENCES \`review_schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`review_sheets_id\`) REFERENCES \`review_sheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`review_comments_id\`) REFERENCES \`review_comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`review_samples_id\`) REFERENCES \`review_samples\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`review_findings_id\`) REFERENCES \`review_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`saved_reports_id\`) REFERENCES \`saved_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`paper_runs_id\`) REFERENCES \`paper_runs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`closed_years_id\`) REFERENCES \`closed_years\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pass_keys_id\`) REFERENCES \`pass_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pass_draws_id\`) REFERENCES \`pass_draws\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`learner_years_id\`) REFERENCES \`learner_years\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`study_clocks_id\`) REFERENCES \`study_clocks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`search_outbox_id\`) REFERENCES \`search_outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mails_id\`) REFERENCES \`mails\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`robots_id\`) REFERENCES \`robots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`robot_messages_id\`) REFERENCES \`robot_messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ended_logins_id\`) REFERENCES \`ended_logins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`login_failures_id\`) REFERENCES \`login_failures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "micro_lessons_id", "stories_id", "quizzes_id", "study_plans_id", "questions_id", "topics_id", "search_synonyms_id", "media_id", "users_id", "issued_codes_id", "org_units_id", "seals_id", "assignments_id", "people_imports_id", "credit_entries_id", "certificates_id", "class_sessions_id", "check_ins_id", "sign_ups_id", "calendar_keys_id", "notices_id", "notice_receipts_id", "study_sessions_id", "quiz_attempts_id", "attempt_grants_id", "key_repairs_id", "target_changes_id", "claims_id", "claim_files_id", "completion_imports_id", "question_imports_id", "appeal_categories_id", "appeal_posts_id", "reminders_id", "message_settings_id", "training_policies_id", "review_schemes_id", "review_sheets_id", "review_comments_id", "review_samples_id", "review_findings_id", "saved_reports_id", "paper_runs_id", "closed_years_id", "pass_keys_id", "pass_draws_id", "learner_years_id", "study_clocks_id", "search_outbox_id", "mails_id", "robots_id", "robot_messages_id", "ended_logins_id", "login_failures_id") SELECT "id", "order", "parent_id", "path", "articles_id", "micro_lessons_id", "stories_id", "quizzes_id", "study_plans_id", "questions_id", "topics_id", "search_synonyms_id", "media_id", "users_id", "issued_codes_id", "org_units_id", "seals_id", "assignments_id", "people_imports_id", "credit_entries_id", "certificates_id", "class_sessions_id", "check_ins_id", "sign_ups_id", "calendar_keys_id", "notices_id", "notice_receipts_id", "study_sessions_id", "quiz_attempts_id", "attempt_grants_id", "key_repairs_id", "target_changes_id", "claims_id", "claim_files_id", "completion_imports_id", "question_imports_id", "appeal_categories_id", "appeal_posts_id", "reminders_id", "message_settings_id", "training_policies_id", "review_schemes_id", "review_sheets_id", "review_comments_id", "review_samples_id", "review_findings_id", "saved_reports_id", "paper_runs_id", "closed_years_id", "pass_keys_id", "pass_draws_id", "learner_years_id", "study_clocks_id", "search_outbox_id", "mails_id", "robots_id", "robot_messages_id", "ended_logins_id", "login_failures_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_synonyms_id_idx\` ON \`payload_locked_documents_rels\` (\`search_synonyms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_issued_codes_id_idx\` ON \`payload_locked_documents_rels\` (\`issued_codes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_org_units_id_idx\` ON \`payload_locked_documents_rels\` (\`org_units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_seals_id_idx\` ON \`payload_locked_documents_rels\` (\`seals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assignments_id_idx\` ON \`payload_locked_documents_rels\` (\`assignments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`people_imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_credit_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`credit_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_certificates_id_idx\` ON \`payload_locked_documents_rels\` (\`certificates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_class_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`class_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_check_ins_id_idx\` ON \`payload_locked_documents_rels\` (\`check_ins_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sign_ups_id_idx\` ON \`payload_locked_documents_rels\` (\`sign_ups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calendar_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`calendar_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notice_receipts_id_idx\` ON \`payload_locked_documents_rels\` (\`notice_receipts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_study_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`study_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiz_attempts_id_idx\` ON \`payload_locked_documents_rels\` (\`quiz_attempts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attempt_grants_id_idx\` ON \`payload_locked_documents_rels\` (\`attempt_grants_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_key_repairs_id_idx\` ON \`payload_locked_documents_rels\` (\`key_repairs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_target_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`target_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claim_files_id_idx\` ON \`payload_locked_documents_rels\` (\`claim_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_completion_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`completion_imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_question_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`question_imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_appeal_categories_id_idx\` ON \`payload_locked_documents_rels\` (\`appeal_categories_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_appeal_posts_id_idx\` ON \`payload_locked_documents_rels\` (\`appeal_posts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reminders_id_idx\` ON \`payload_locked_documents_rels\` (\`reminders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_message_settings_id_idx\` ON \`payload_locked_documents_rels\` (\`message_settings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_training_policies_id_idx\` ON \`payload_locked_documents_rels\` (\`training_policies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_review_schemes_id_idx\` ON \`payload_locked_documents_rels\` (\`review_schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_review_sheets_id_idx\` ON \`payload_locked_documents_rels\` (\`review_sheets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_review_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`review_comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_review_samples_id_idx\` ON \`payload_locked_documents_rels\` (\`review_samples_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_review_findings_id_idx\` ON \`payload_locked_documents_rels\` (\`review_findings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_saved_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`saved_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_paper_runs_id_idx\` ON \`payload_locked_documents_rels\` (\`paper_runs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_closed_years_id_idx\` ON \`payload_locked_documents_rels\` (\`closed_years_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pass_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`pass_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pass_draws_id_idx\` ON \`payload_locked_documents_rels\` (\`pass_draws_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_learner_years_id_idx\` ON \`payload_locked_documents_rels\` (\`learner_years_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_study_clocks_id_idx\` ON \`payload_locked_documents_rels\` (\`study_clocks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`search_outbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mails_id_idx\` ON \`payload_locked_documents_rels\` (\`mails_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_robots_id_idx\` ON \`payload_locked_documents_rels\` (\`robots_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_robot_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`robot_messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ended_logins_id_idx\` ON \`payload_locked_documents_rels\` (\`ended_logins_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_login_failures_id_idx\` ON \`payload_locked_documents_rels\` (\`login_failures_id\`);`)
  await db.run(sql`DROP INDEX \`quiz_attempts_printed_idx\`;`)
  await db.run(sql`ALTER TABLE \`quiz_attempts\` DROP COLUMN \`printed\`;`)
  await db.run(sql`ALTER TABLE \`quiz_attempts\` DROP COLUMN \`form\`;`)
  await db.run(sql`ALTER TABLE \`quiz_attempts\` DROP COLUMN \`mark\`;`)
  await db.run(sql`ALTER TABLE \`quiz_attempts\` DROP COLUMN \`mark_import\`;`)
  await db.run(sql`ALTER TABLE \`quiz_attempts\` DROP COLUMN \`keys_shown_at\`;`)
  await db.run(sql`ALTER TABLE \`quiz_attempts\` DROP COLUMN \`reopenings\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`transcript\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`original\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`asked\`;`)
  await db.run(sql`ALTER TABLE \`study_sessions\` DROP COLUMN \`gates\`;`)
}
