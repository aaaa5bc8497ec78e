import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`questions_options\` ADD \`media_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`questions_options_media_idx\` ON \`questions_options\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`media_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`questions_media_idx\` ON \`questions\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`_questions_v_version_options\` ADD \`media_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_options_media_idx\` ON \`_questions_v_version_options\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_media_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_media_idx\` ON \`_questions_v\` (\`version_media_id\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`transcript\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`original\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`asked\` integer DEFAULT false;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`transcript\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`original\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`asked\`;`)
}
