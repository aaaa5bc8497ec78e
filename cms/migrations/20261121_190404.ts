import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`year_active_staffNumber_name_idx\`;`)
  await db.run(sql`CREATE INDEX \`year_active_staffNumber_name_unit_idx\` ON \`learner_years\` (\`year\`,\`active\`,\`staff_number\`,\`name\`,\`unit\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`year_active_staffNumber_name_unit_idx\`;`)
  await db.run(sql`CREATE INDEX \`year_active_staffNumber_name_idx\` ON \`learner_years\` (\`year\`,\`active\`,\`staff_number\`,\`name\`);`)
}
