import type { Payload } from 'payload';

const QUESTIONS = 20;

/** A quiz of twenty questions that everybody may take, published. */
export async function makeExam(payload: Payload): Promise<{ id: string; questions: number }> {
  const questions: string[] = [];
  for (let n = 0; n < QUESTIONS; n += 1) {
    const { id } = await payload.create({
      collection: 'questions',
      data: {
        ...{ type: n % 4 === 3 ? 'multiple' : 'single', stem: `第 ${n + 1} 题：先做哪一步？` },
        options: ['敲帮问顶', '检查支护', '立即作业', '先去吃饭'].map((text, place) => ({
          text,
          correct: place === 0 || (n % 4 === 3 && place === 1),
        })),
        explanation: '先敲帮问顶，再检查支护。',
      },
    });
    questions.push(id);
  }
  const { id } = await payload.create({
    collection: 'quizzes',
    context: { seeding: true },
    data: {
      ...{ title: '两千人同场', slug: 'bench-exam', questions, timeLimitMinutes: 60 },
      ...{ countsHours: true, shuffle: true, review: 'submitted', _status: 'published' },
    },
  } as never);
  return { id, questions: QUESTIONS };
}
