import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`class_sessions_slots\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`class_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`class_sessions_slots_order_idx\` ON \`class_sessions_slots\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`class_sessions_slots_parent_idx\` ON \`class_sessions_slots\` (\`parent_id\`);`)
  // Half days by name: one is the morning, two are morning and afternoon.
  await db.run(sql`INSERT INTO \`class_sessions_slots\` (\`order\`, \`parent_id\`, \`value\`, \`id\`)
    SELECT \`slot\`.key + 1, \`class_sessions\`.\`id\`, \`slot\`.value, lower(hex(randomblob(16)))
    FROM \`class_sessions\`, json_each('["morning","afternoon"]') AS \`slot\`
    WHERE \`slot\`.key < \`class_sessions\`.\`half_days\`;`)
  await db.run(sql`ALTER TABLE \`class_sessions\` ADD \`undo_reason\` text;`)
  await db.run(sql`ALTER TABLE \`class_sessions\` ADD \`undone_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`class_sessions\` ADD \`credited\` text;`)
  await db.run(sql`CREATE INDEX \`class_sessions_undone_by_idx\` ON \`class_sessions\` (\`undone_by_id\`);`)
  await db.run(sql`CREATE INDEX \`class_sessions_credited_idx\` ON \`class_sessions\` (\`credited\`);`)
  await db.run(sql`ALTER TABLE \`class_sessions\` DROP COLUMN \`half_days\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_class_sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`kind\` text DEFAULT 'class' NOT NULL,
  	\`day\` text NOT NULL,
  	\`half_days\` numeric DEFAULT 1 NOT NULL,
  	\`place\` text,
  	\`unit_id\` text(36) NOT NULL,
  	\`status\` text DEFAULT 'planned' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`org_units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_class_sessions\`("id", "title", "kind", "day", "half_days", "place", "unit_id", "status", "updated_at", "created_at") SELECT "id", "title", "kind", "day", (SELECT min(2, max(1, count(*))) FROM \`class_sessions_slots\` WHERE "parent_id" = \`class_sessions\`."id"), "place", "unit_id", "status", "updated_at", "created_at" FROM \`class_sessions\`;`)
  await db.run(sql`DROP TABLE \`class_sessions_slots\`;`)
  await db.run(sql`DROP TABLE \`class_sessions\`;`)
  await db.run(sql`ALTER TABLE \`__new_class_sessions\` RENAME TO \`class_sessions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`class_sessions_day_idx\` ON \`class_sessions\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`class_sessions_unit_idx\` ON \`class_sessions\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`class_sessions_updated_at_idx\` ON \`class_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`class_sessions_created_at_idx\` ON \`class_sessions\` (\`created_at\`);`)
}
