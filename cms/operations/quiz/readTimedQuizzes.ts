import type { Payload } from 'payload';

/** The published quizzes that have a time limit, by title. */
export async function readTimedQuizzes(
  payload: Payload,
): Promise<{ id: string; title: string; minutes: number }[]> {
  const { docs } = await payload.find({
    collection: 'quizzes',
    where: { _status: { equals: 'published' }, timeLimitMinutes: { greater_than: 0 } },
    depth: 0,
    pagination: false,
    sort: 'title',
  });
  return docs.map(({ id, title, timeLimitMinutes }) => ({
    id,
    title,
    minutes: timeLimitMinutes ?? 0,
  }));
}
