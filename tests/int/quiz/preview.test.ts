import { expect, it } from 'vitest';

import { drawPreview } from '../../../cms/operations/quiz/preview/drawPreview.ts';
import { gradePreview } from '../../../cms/operations/quiz/preview/gradePreview.ts';
import { shownQuestions } from '../../../site/server/quiz/shownQuestions.ts';
import { createPolicy, createQuestion, createQuiz } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createEditor, createLearner } from '../../fixtures/people.ts';
import { rightResponse } from './answers.ts';

const now = new Date('2026-11-20T02:00:00Z');
const seed = 'a-seed';

describeOnBothDatabases('a try-out', (getPayload) => {
  it('of a question is marked by the bank and leaves no trace', async () => {
    const payload = getPayload();
    await createPolicy(payload);
    const actor = await createEditor(payload);
    const { id } = await createQuestion(payload);
    const asked = { actor, of: { question: id }, seed, now };
    const { paper } = await drawPreview(payload, asked);
    expect(JSON.stringify(shownQuestions(paper, 'zh'))).not.toMatch(/key|explanation|correct/);
    const [question] = paper;
    const responses = { [id]: rightResponse(question?.key ?? { one: '' }) };
    const result = await gradePreview(payload, { ...asked, responses, language: 'zh' });
    expect(result).toMatchObject({ score: 100, passed: true, review: [{ id, correct: true }] });
    expect(result.review[0]?.explanation).toContain('安全帽');
    const wrong = { ...asked, responses: { [id]: 'z' }, language: 'zh' as const };
    await expect(gradePreview(payload, wrong)).rejects.toMatchObject({ code: 'invalid-response' });
    const { totalDocs } = await payload.count({ collection: 'quiz-attempts' });
    expect(totalDocs).toBe(0);
  });

  it('of a quiz is of its draft, and for who writes it alone', async () => {
    const payload = getPayload();
    const actor = await createEditor(payload);
    const quiz = await createQuiz(payload, { _status: 'draft', draw: 2, passPercent: 50 });
    const of = { quiz: quiz.id };
    const { paper, passShare } = await drawPreview(payload, { actor, of, seed, now });
    expect([paper.length, passShare]).toEqual([2, 0.5]);
    const [first] = paper;
    const responses = { [first?.id ?? '']: rightResponse(first?.key ?? { one: '' }) };
    const asked = { actor, of, seed, now, responses, language: 'en' as const };
    expect(await gradePreview(payload, asked)).toMatchObject({ score: 50, passed: true });
    const learner = await createLearner(payload);
    await expect(gradePreview(payload, { ...asked, actor: learner })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
    const none = { ...asked, of: { quiz: 'none' } };
    await expect(gradePreview(payload, none)).rejects.toMatchObject({ status: 404 });
  });
});
