import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`questions_blanks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_blanks_order_idx\` ON \`questions_blanks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`questions_blanks_parent_id_idx\` ON \`questions_blanks\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`quizzes\` ADD \`multiple_rule\` text DEFAULT 'all';`)
  await db.run(sql`ALTER TABLE \`_quizzes_v\` ADD \`version_multiple_rule\` text DEFAULT 'all';`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_width\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_case\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_spaces\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_full_stop\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_punctuation\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_traditional\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`leniency_numerals\` integer DEFAULT false;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`questions_blanks\`;`)
  await db.run(sql`ALTER TABLE \`quizzes\` DROP COLUMN \`multiple_rule\`;`)
  await db.run(sql`ALTER TABLE \`_quizzes_v\` DROP COLUMN \`version_multiple_rule\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_width\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_case\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_spaces\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_full_stop\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_punctuation\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_traditional\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`leniency_numerals\`;`)
}
