import { expect, it } from 'vitest';

import {
  createArticle,
  createMicroLesson,
  createPlan,
  createPolicy,
  createQuiz,
  createStory,
  createTopic,
} from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany } from '../../fixtures/people.ts';

describeOnBothDatabases(
  'an empty platform',
  (getPayload, { platform }) => {
    it('has every collection and no document of ours', async () => {
      const payload = getPayload();
      const ours = payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'));
      for (const { slug } of ours) {
        const { totalDocs } = await payload.count({ collection: slug });
        expect([slug, totalDocs]).toEqual([slug, 0]);
      }
    });

    it('takes people, units, a policy and every kind of content', async () => {
      const payload = getPayload();
      const { teamMember, team } = await createCompany(payload);
      const topic = await createTopic(payload);
      await createPolicy(payload);
      const article = await createArticle(payload, { topics: [topic.id] }, 800);
      const quiz = await createQuiz(payload);
      await createMicroLesson(payload, { checkQuiz: quiz.id });
      await createStory(payload);
      const item = { relationTo: 'articles' as const, value: article.id };
      await createPlan(payload, { items: [{ item }] });

      expect(article.nominalMinutes).toBe(2);
      expect(teamMember.unit).toMatchObject({ id: team.id });
    });

    it('shows a second server what the first one wrote', async () => {
      const other = await platform().another();
      const topic = await createTopic(getPayload());
      const found = await other.findByID({ collection: 'topics', id: topic.id });
      expect(found.title).toBe(topic.title);
    });
  },
  { standalone: true },
);
