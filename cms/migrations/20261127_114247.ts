import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`questions\` ADD \`code\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`difficulty\` text DEFAULT 'medium';`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`source_document\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`source_number\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`source_day\` text;`)
  await db.run(sql`CREATE INDEX \`questions_code_idx\` ON \`questions\` (\`code\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`questions_code_idx\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`code\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`difficulty\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`source_document\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`source_number\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`source_day\`;`)
}
