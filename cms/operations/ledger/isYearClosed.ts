import type { Payload } from 'payload';

/** Whether an admin has closed a year's ledger. */
export async function isYearClosed(payload: Payload, year: number): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection: 'closed-years',
    where: { year: { equals: year } },
  });
  return totalDocs > 0;
}
