import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`joint_minutes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`request\` text NOT NULL,
  	\`unit\` text NOT NULL,
  	\`month\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`held\` text NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`officer\` text NOT NULL,
  	\`officer_name\` text NOT NULL,
  	\`present\` text,
  	\`words\` text,
  	\`list\` text,
  	\`decisions\` text NOT NULL,
  	\`settled\` integer
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`joint_minutes_request_idx\` ON \`joint_minutes\` (\`request\`);`)
  await db.run(sql`CREATE INDEX \`joint_minutes_settled_idx\` ON \`joint_minutes\` (\`settled\`);`)
  await db.run(sql`CREATE INDEX \`unit_month_idx\` ON \`joint_minutes\` (\`unit\`,\`month\`);`)
  await db.run(sql`CREATE TABLE \`receiving_days\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`request\` text NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`guests_id\` text(36) NOT NULL,
  	\`day\` text NOT NULL,
  	\`begins\` text NOT NULL,
  	\`ends\` text NOT NULL,
  	\`minutes\` numeric NOT NULL,
  	\`place\` text NOT NULL,
  	\`host\` text NOT NULL,
  	\`officer\` text NOT NULL,
  	\`officer_name\` text NOT NULL,
  	\`cancelled\` integer DEFAULT false NOT NULL,
  	\`reason\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`org_units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`guests_id\`) REFERENCES \`org_units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`receiving_days_request_idx\` ON \`receiving_days\` (\`request\`);`)
  await db.run(sql`CREATE INDEX \`receiving_days_unit_idx\` ON \`receiving_days\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`receiving_days_guests_idx\` ON \`receiving_days\` (\`guests_id\`);`)
  await db.run(sql`CREATE INDEX \`receiving_days_day_idx\` ON \`receiving_days\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`receiving_visits\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`receiving\` text NOT NULL,
  	\`slot\` text NOT NULL,
  	\`learner_id\` text(36),
  	\`holder\` text NOT NULL,
  	\`mark\` text,
  	\`code_hash\` text,
  	\`state\` text NOT NULL,
  	FOREIGN KEY (\`learner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`receiving_visits_receiving_idx\` ON \`receiving_visits\` (\`receiving\`);`)
  await db.run(sql`CREATE INDEX \`receiving_visits_learner_idx\` ON \`receiving_visits\` (\`learner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`receiving_visits_holder_idx\` ON \`receiving_visits\` (\`holder\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`receiving_visits_mark_idx\` ON \`receiving_visits\` (\`mark\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`receiving_visits_code_hash_idx\` ON \`receiving_visits\` (\`code_hash\`);`)
  await db.run(sql`DROP INDEX \`open_due_idx\`;`)
  await db.run(sql`DROP INDEX \`officer_open_due_idx\`;`)
  await db.run(sql`DROP INDEX \`month_unit_category_idx\`;`)
  await db.run(sql`DROP INDEX \`open_openedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`lookBackAt_unit_idx\`;`)
  await db.run(sql`CREATE INDEX \`open_due_id_idx\` ON \`appeals\` (\`open\`,\`due\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`officer_open_due_id_idx\` ON \`appeals\` (\`officer\`,\`open\`,\`due\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`appeals\` (\`month\`,\`unit\`,\`category\`,\`open\`,\`opened_at\`,\`first_at\`,\`first_in_time\`,\`score\`,\`was_reopened\`);`)
  await db.run(sql`CREATE INDEX \`open_openedAt_id_idx\` ON \`appeals\` (\`open\`,\`opened_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`lookBackAt_id_idx\` ON \`appeals\` (\`look_back_at\`,\`id\`);`)
  await db.run(sql`CREATE INDEX \`unit_lookBackAt_idx\` ON \`appeals\` (\`unit\`,\`look_back_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`joint_minutes\`;`)
  await db.run(sql`DROP TABLE \`receiving_days\`;`)
  await db.run(sql`DROP TABLE \`receiving_visits\`;`)
  await db.run(sql`DROP INDEX \`open_due_id_idx\`;`)
  await db.run(sql`DROP INDEX \`officer_open_due_id_idx\`;`)
  await db.run(sql`DROP INDEX \`compound_index_idx\`;`)
  await db.run(sql`DROP INDEX \`open_openedAt_id_idx\`;`)
  await db.run(sql`DROP INDEX \`lookBackAt_id_idx\`;`)
  await db.run(sql`DROP INDEX \`unit_lookBackAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`open_due_idx\` ON \`appeals\` (\`open\`,\`due\`);`)
  await db.run(sql`CREATE INDEX \`officer_open_due_idx\` ON \`appeals\` (\`officer\`,\`open\`,\`due\`);`)
  await db.run(sql`CREATE INDEX \`month_unit_category_idx\` ON \`appeals\` (\`month\`,\`unit\`,\`category\`);`)
  await db.run(sql`CREATE INDEX \`open_openedAt_idx\` ON \`appeals\` (\`open\`,\`opened_at\`);`)
  await db.run(sql`CREATE INDEX \`lookBackAt_unit_idx\` ON \`appeals\` (\`look_back_at\`,\`unit\`);`)
}
