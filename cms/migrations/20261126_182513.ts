import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`seals\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`seals_updated_at_idx\` ON \`seals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`seals_created_at_idx\` ON \`seals\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`seals_filename_idx\` ON \`seals\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`certificates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`learner_id\` text(36) NOT NULL,
  	\`year\` numeric NOT NULL,
  	\`issue\` numeric NOT NULL,
  	\`number\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`at\` numeric NOT NULL,
  	\`name\` text NOT NULL,
  	\`staff_number\` text,
  	\`unit_id\` text(36),
  	\`unit_path\` text,
  	\`earned_units\` numeric NOT NULL,
  	\`target_units\` numeric NOT NULL,
  	\`policy\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`digest\` text NOT NULL,
  	FOREIGN KEY (\`learner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`org_units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`certificates_learner_idx\` ON \`certificates\` (\`learner_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_number_idx\` ON \`certificates\` (\`number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_code_idx\` ON \`certificates\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`certificates_at_idx\` ON \`certificates\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`certificates_unit_idx\` ON \`certificates\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`learner_year_issue_idx\` ON \`certificates\` (\`learner_id\`,\`year\`,\`issue\`);`)
  await db.run(sql`ALTER TABLE \`org_units\` ADD \`seal_id\` text(36) REFERENCES seals(id);`)
  await db.run(sql`CREATE INDEX \`org_units_seal_idx\` ON \`org_units\` (\`seal_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`seals_id\` text(36) REFERENCES seals(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`certificates_id\` text(36) REFERENCES certificates(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_seals_id_idx\` ON \`payload_locked_documents_rels\` (\`seals_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_certificates_id_idx\` ON \`payload_locked_documents_rels\` (\`certificates_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`seals\`;`)
  await db.run(sql`DROP TABLE \`certificates\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_org_units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`org_units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_org_units\`("id", "name", "code", "parent_id", "updated_at", "created_at") SELECT "id", "name", "code", "parent_id", "updated_at", "created_at" FROM \`org_units\`;`)
  await db.run(sql`DROP TABLE \`org_units\`;`)
  await db.run(sql`ALTER TABLE \`__new_org_units\` RENAME TO \`org_units\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`org_units_code_idx\` ON \`org_units\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`org_units_parent_idx\` ON \`org_units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`org_units_updated_at_idx\` ON \`org_units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`org_units_created_at_idx\` ON \`org_units\` (\`created_at\`);`)
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
  	\`assignments_id\` text(36),
  	\`people_imports_id\` text(36),
  	\`credit_entries_id\` text(36),
  	\`class_sessions_id\` text(36),
  	\`check_ins_id\` text(36),
  	\`sign_ups_id\` text(36),
  	\`calendar_keys_id\` text(36),
  	\`notices_id\` text(36),
  	\`notice_receipts_id\` text(36),
  	\`study_sessions_id\` text(36),
  	\`quiz_attempts_id\` text(36),
  	\`attempt_grants_id\` text(36),
  	\`target_changes_id\` text(36),
  	\`claims_id\` text(36),
  	\`claim_files_id\` text(36),
  	\`completion_imports_id\` text(36),
  	\`reminders_id\` text(36),
  	\`message_settings_id\` text(36),
  	\`training_policies_id\` text(36),
  	\`closed_years_id\` text(36),
  	\`learner_years_id\` text(36),
  	\`study_clocks_id\` text(36),
  	\`search_outbox_id\` text(36),
  	\`mails_id\` text(36),
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
  	FOREIGN KEY (\`assignments_id\`) REFERENCES \`assignments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_imports_id\`) REFERENCES \`people_imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`credit_entries_id\`) REFERENCES \`credit_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`class_sessions_id\`) REFERENCES \`class_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`check_ins_id\`) REFERENCES \`check_ins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sign_ups_id\`) REFERENCES \`sign_ups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`calendar_keys_id\`) REFERENCES \`calendar_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notice_receipts_id\`) REFERENCES \`notice_receipts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`study_sessions_id\`) REFERENCES \`study_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`quiz_attempts_id\`) REFERENCES \`quiz_attempts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attempt_grants_id\`) REFERENCES \`attempt_grants\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`target_changes_id\`) REFERENCES \`target_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claims_id\`) REFERENCES \`claims\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`claim_files_id\`) REFERENCES \`claim_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`completion_imports_id\`) REFERENCES \`completion_imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reminders_id\`) REFERENCES \`reminders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`message_settings_id\`) REFERENCES \`message_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`training_policies_id\`) REFERENCES \`training_policies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`closed_years_id\`) REFERENCES \`closed_years\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`learner_years_id\`) REFERENCES \`learner_years\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`study_clocks_id\`) REFERENCES \`study_clocks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`search_outbox_id\`) REFERENCES \`search_outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mails_id\`) REFERENCES \`mails\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ended_logins_id\`) REFERENCES \`ended_logins\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`login_failures_id\`) REFERENCES \`login_failures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "micro_lessons_id", "stories_id", "quizzes_id", "study_plans_id", "questions_id", "topics_id", "search_synonyms_id", "media_id", "users_id", "issued_codes_id", "org_units_id", "assignments_id", "people_imports_id", "credit_entries_id", "class_sessions_id", "check_ins_id", "sign_ups_id", "calendar_keys_id", "notices_id", "notice_receipts_id", "study_sessions_id", "quiz_attempts_id", "attempt_grants_id", "target_changes_id", "claims_id", "claim_files_id", "completion_imports_id", "reminders_id", "message_settings_id", "training_policies_id", "closed_years_id", "learner_years_id", "study_clocks_id", "search_outbox_id", "mails_id", "ended_logins_id", "login_failures_id") SELECT "id", "order", "parent_id", "path", "articles_id", "micro_lessons_id", "stories_id", "quizzes_id", "study_plans_id", "questions_id", "topics_id", "search_synonyms_id", "media_id", "users_id", "issued_codes_id", "org_units_id", "assignments_id", "people_imports_id", "credit_entries_id", "class_sessions_id", "check_ins_id", "sign_ups_id", "calendar_keys_id", "notices_id", "notice_receipts_id", "study_sessions_id", "quiz_attempts_id", "attempt_grants_id", "target_changes_id", "claims_id", "claim_files_id", "completion_imports_id", "reminders_id", "message_settings_id", "training_policies_id", "closed_years_id", "learner_years_id", "study_clocks_id", "search_outbox_id", "mails_id", "ended_logins_id", "login_failures_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assignments_id_idx\` ON \`payload_locked_documents_rels\` (\`assignments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`people_imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_credit_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`credit_entries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_class_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`class_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_check_ins_id_idx\` ON \`payload_locked_documents_rels\` (\`check_ins_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sign_ups_id_idx\` ON \`payload_locked_documents_rels\` (\`sign_ups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_calendar_keys_id_idx\` ON \`payload_locked_documents_rels\` (\`calendar_keys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notice_receipts_id_idx\` ON \`payload_locked_documents_rels\` (\`notice_receipts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_study_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`study_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_quiz_attempts_id_idx\` ON \`payload_locked_documents_rels\` (\`quiz_attempts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attempt_grants_id_idx\` ON \`payload_locked_documents_rels\` (\`attempt_grants_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_target_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`target_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claims_id_idx\` ON \`payload_locked_documents_rels\` (\`claims_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_claim_files_id_idx\` ON \`payload_locked_documents_rels\` (\`claim_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_completion_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`completion_imports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reminders_id_idx\` ON \`payload_locked_documents_rels\` (\`reminders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_message_settings_id_idx\` ON \`payload_locked_documents_rels\` (\`message_settings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_training_policies_id_idx\` ON \`payload_locked_documents_rels\` (\`training_policies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_closed_years_id_idx\` ON \`payload_locked_documents_rels\` (\`closed_years_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_learner_years_id_idx\` ON \`payload_locked_documents_rels\` (\`learner_years_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_study_clocks_id_idx\` ON \`payload_locked_documents_rels\` (\`study_clocks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`search_outbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mails_id_idx\` ON \`payload_locked_documents_rels\` (\`mails_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ended_logins_id_idx\` ON \`payload_locked_documents_rels\` (\`ended_logins_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_login_failures_id_idx\` ON \`payload_locked_documents_rels\` (\`login_failures_id\`);`)
}
