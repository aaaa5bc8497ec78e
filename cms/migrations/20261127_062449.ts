import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` ADD \`language\` text;`)
  await db.run(sql`ALTER TABLE \`class_sessions\` ADD \`begins\` text;`)
  await db.run(sql`ALTER TABLE \`class_sessions\` ADD \`ends\` text;`)
  await db.run(sql`ALTER TABLE \`class_sessions\` ADD \`partly\` text;`)
  await db.run(sql`ALTER TABLE \`check_ins\` ADD \`late\` integer;`)
  await db.run(sql`ALTER TABLE \`check_ins\` ADD \`early\` integer;`)
  await db.run(sql`ALTER TABLE \`check_ins\` ADD \`slots\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`class_sessions\` DROP COLUMN \`begins\`;`)
  await db.run(sql`ALTER TABLE \`class_sessions\` DROP COLUMN \`ends\`;`)
  await db.run(sql`ALTER TABLE \`class_sessions\` DROP COLUMN \`partly\`;`)
  await db.run(sql`ALTER TABLE \`check_ins\` DROP COLUMN \`late\`;`)
  await db.run(sql`ALTER TABLE \`check_ins\` DROP COLUMN \`early\`;`)
  await db.run(sql`ALTER TABLE \`check_ins\` DROP COLUMN \`slots\`;`)
}
