import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`holder\` text NOT NULL,
  	\`until\` numeric NOT NULL
  );
  `)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`micro_lessons\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`_micro_lessons_v\` ADD \`version_edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`stories\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` ADD \`version_edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`quizzes\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`_quizzes_v\` ADD \`version_edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`study_plans\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`_study_plans_v\` ADD \`version_edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`edited_by\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`edited_by\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`edited_by\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_edited_by\`;`)
  await db.run(sql`ALTER TABLE \`micro_lessons\` DROP COLUMN \`edited_by\`;`)
  await db.run(sql`ALTER TABLE \`_micro_lessons_v\` DROP COLUMN \`version_edited_by\`;`)
  await db.run(sql`ALTER TABLE \`stories\` DROP COLUMN \`edited_by\`;`)
  await db.run(sql`ALTER TABLE \`_stories_v\` DROP COLUMN \`version_edited_by\`;`)
  await db.run(sql`ALTER TABLE \`quizzes\` DROP COLUMN \`edited_by\`;`)
  await db.run(sql`ALTER TABLE \`_quizzes_v\` DROP COLUMN \`version_edited_by\`;`)
  await db.run(sql`ALTER TABLE \`study_plans\` DROP COLUMN \`edited_by\`;`)
  await db.run(sql`ALTER TABLE \`_study_plans_v\` DROP COLUMN \`version_edited_by\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`edited_by\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`edited_by\`;`)
}
