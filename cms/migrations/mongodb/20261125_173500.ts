import type { MigrateDownArgs, MigrateUpArgs, MongooseAdapter } from '@payloadcms/db-mongodb';

/** Half days by name: one is the morning, two are morning and afternoon. Safe to repeat. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  await classSessions(payload).updateMany({ slots: { $exists: false } }, [
    {
      $set: {
        slots: {
          $cond: [{ $gte: ['$halfDays', 2] }, ['morning', 'afternoon'], ['morning']],
        },
      },
    },
    { $unset: 'halfDays' },
  ]);
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  await classSessions(payload).updateMany({ halfDays: { $exists: false } }, [
    { $set: { halfDays: { $min: [2, { $size: '$slots' }] } } },
    { $unset: 'slots' },
  ]);
}

function classSessions(payload: MigrateUpArgs['payload']) {
  const model = (payload.db as unknown as MongooseAdapter).collections['class-sessions'];
  if (!model) throw new Error('No collection class-sessions');
  return model.collection;
}
