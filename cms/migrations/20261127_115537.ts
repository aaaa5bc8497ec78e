import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`year_quiz_learner_number_state_score_passed_idx\` ON \`quiz_attempts\` (\`year\`,\`quiz\`,\`learner_id\`,\`number\`,\`state\`,\`score\`,\`passed\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`year_quiz_learner_number_state_score_passed_idx\`;`)
}
