import type { MigrateDownArgs, MigrateUpArgs, MongooseAdapter } from '@payloadcms/db-mongodb';

/** The key of a granted attempt before there was granted time. */
const OLD_KEY = 'learner_1_quiz_1_after_1';

/**
 * What was granted says its kind, and the old key goes, by which a granted attempt and granted
 * time could not follow the same attempt. Safe to repeat.
 */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const grants = attemptGrants(payload);
  await grants.updateMany({ kind: { $exists: false } }, { $set: { kind: 'attempt', minutes: 0 } });
  try {
    await grants.dropIndex(OLD_KEY);
  } catch (error) {
    // There is no such key, or no such collection yet.
    const { code } = error as { code?: number };
    if (code !== 26 && code !== 27) throw error;
  }
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  const grants = attemptGrants(payload);
  await grants.deleteMany({ kind: 'time' });
  await grants.updateMany({}, { $unset: { kind: '', minutes: '' } });
}

function attemptGrants(payload: MigrateUpArgs['payload']) {
  const model = (payload.db as unknown as MongooseAdapter).collections['attempt-grants'];
  if (!model) throw new Error('No collection attempt-grants');
  return model.collection;
}
