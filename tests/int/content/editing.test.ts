import { ValidationError, type Field, type Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { cancelSchedule } from '../../../cms/operations/content/cancelSchedule.ts';
import { pendingSchedules } from '../../../cms/operations/content/pendingSchedules.ts';
import { readDesk } from '../../../cms/operations/content/readDesk.ts';
import { schedulePublishing } from '../../../cms/operations/content/schedulePublishing.ts';
import { purgeEmptyDrafts } from '../../../cms/operations/upkeep/purgeEmptyDrafts.ts';
import type { Article, User } from '../../../cms/payload-types.ts';
import { createArticle, createQuestion, createQuiz, createTopic } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createEditor, createTrainer } from '../../fixtures/people.ts';

const DAY_MS = 86_400_000;
const now = new Date('2026-11-20T02:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS);

/** Every field of the back office that a person can see, those within others included. */
function shownFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.admin && 'hidden' in field.admin && field.admin.hidden) return [];
    const within = 'fields' in field ? field.fields : field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : []; // prettier-ignore
    return [field, ...shownFields(within)];
  });
}

describeOnBothDatabases('an editor’s work', (getPayload) => {
  let editor: User;

  beforeAll(async () => {
    editor = await createEditor(getPayload(), { name: '沈编辑' });
  });

  /** As the back office does it: with the editor's rights, as a draft, saved automatically. */
  const asEditor = () => ({
    user: { ...editor, collection: 'users' as const },
    overrideAccess: false,
  });
  const newDraft = (payload: Payload, data: Partial<Article> = {}) =>
    payload.create({ collection: 'articles', draft: true, data, ...asEditor() });

  it('is scheduled: to be published always, to be taken back where something will be public', async () => {
    const payload = getPayload();
    const { id } = await newDraft(payload, { title: '定时的文章' });
    const item = { collection: 'articles', id } as const;
    const schedule = (type: 'publish' | 'unpublish', days: number, by: User | null = editor) =>
      schedulePublishing(payload, { type, ...item, at: inDays(days), by, now });

    // Never published, and nothing scheduled: taking back would do nothing, and in silence.
    await expect(schedule('unpublish', 2)).rejects.toMatchObject({ status: 409, code: 'schedule-unpublished' }); // prettier-ignore
    await expect(schedule('publish', -1)).rejects.toMatchObject({ code: 'schedule-past' });
    const trainer = await createTrainer(payload);
    await expect(schedule('publish', 2, trainer)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(schedule('publish', 2, null)).rejects.toMatchObject({ code: 'forbidden' });
    const elsewhere = { type: 'publish', at: inDays(1), by: editor, now } as const;
    for (const wrong of [
      { ...item, id: 'nothing' },
      { collection: 'users', id: editor.id },
    ]) {
      await expect(schedulePublishing(payload, { ...elsewhere, ...wrong })).rejects.toMatchObject({ status: 404 }); // prettier-ignore
    }
    expect(await pendingSchedules(payload, item)).toEqual([]);

    await schedule('publish', 2);
    await expect(schedule('unpublish', 1)).rejects.toMatchObject({ code: 'schedule-unpublished' });
    await schedule('unpublish', 30);
    const pending = await pendingSchedules(payload, item);
    expect(pending.map(({ type, at }) => [type, at])).toEqual([
      ['publish', inDays(2)],
      ['unpublish', inDays(30)],
    ]);

    const [first, second] = pending.map(({ job }) => job);
    await expect(cancelSchedule(payload, { job: second ?? '', by: trainer })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
    await cancelSchedule(payload, { job: second ?? '', by: editor });
    expect((await pendingSchedules(payload, item)).map(({ job }) => job)).toEqual([first]);
  });

  it('shows no field whose editor would come from another host', () => {
    const shown = getPayload()
      .config.collections.filter(({ admin }) => admin.hidden !== true)
      .flatMap(({ slug, fields }) => shownFields(fields).map((field) => ({ slug, field })));
    const foreign = shown.filter(
      ({ field }) =>
        (field.type === 'json' || field.type === 'code') && !field.admin?.components?.Field,
    );
    expect(foreign.map(({ slug, field }) => `${slug}: ${String(Reflect.get(field, 'name'))}`)).toEqual([]); // prettier-ignore
    expect(shown.length).toBeGreaterThan(100);
  });

  it('may schedule taking back what is public', async () => {
    const payload = getPayload();
    const { id } = await createArticle(payload);
    const item = { collection: 'articles', id } as const;
    await schedulePublishing(payload, { type: 'unpublish', ...item, at: inDays(1), by: editor, now }); // prettier-ignore
    expect(await pendingSchedules(payload, item)).toMatchObject([{ type: 'unpublish' }]);
  });

  it('publishes no quiz that asks nothing', async () => {
    const payload = getPayload();
    const told = async (quiz: Promise<unknown>) => {
      const error = await quiz.then(() => undefined, (refused: unknown) => refused); // prettier-ignore
      return error instanceof ValidationError ? error.data.errors : error;
    };
    const nothing = '请先选试题或题库专题';
    expect(await told(createQuiz(payload, { questions: [] }))).toMatchObject([{ path: 'questions', message: nothing }]); // prettier-ignore
    const empty = await createTopic(payload);
    expect(await told(createQuiz(payload, { questions: [], banks: [empty.id] }))).toMatchObject([{ path: 'questions' }]); // prettier-ignore

    const draft = await payload.create({
      ...{ collection: 'quizzes', draft: true, ...asEditor() },
      data: { title: '还没选题', audience: ['all'], review: 'submitted' },
    });
    const publish = () =>
      payload.update({ collection: 'quizzes', id: draft.id, data: { _status: 'published' } });
    expect(await told(publish())).toMatchObject([{ message: nothing }]);
    await createQuestion(payload, { topics: [empty.id] });
    await payload.update({ collection: 'quizzes', id: draft.id, draft: true, data: { banks: [empty.id] } }); // prettier-ignore
    expect(await publish()).toMatchObject({ _status: 'published' });
  });

  it('is noted in each version, for editors alone', async () => {
    const payload = getPayload();
    const { id } = await newDraft(payload, { title: '谁写的' });
    const other = await createEditor(payload, { name: '陆编辑' });
    await payload.update({
      ...{ collection: 'articles', id, draft: true, data: { title: '谁改的' } },
      user: { ...other, collection: 'users' },
    });
    const { docs } = await payload.findVersions({
      ...{ collection: 'articles', where: { parent: { equals: id } }, sort: 'updatedAt' },
    });
    expect(docs.map(({ version }) => version.editedBy)).toEqual(['沈编辑', '陆编辑']);
    const forged = await newDraft(payload, { title: '冒名', editedBy: '别人' });
    expect(forged.editedBy).toBe('沈编辑');
    const published = await createArticle(payload, { editedBy: '某人' });
    const reader = await createTrainer(payload);
    const read = await payload.findByID({
      ...{ collection: 'articles', id: published.id, overrideAccess: false },
      user: { ...reader, collection: 'users' },
    });
    expect(read).not.toHaveProperty('editorId');
    expect(read).not.toHaveProperty('editedBy');
  });

  it('begun by a click leaves nothing, begun by a word is kept', async () => {
    const payload = getPayload();
    const ghost = await newDraft(payload);
    const plan = await payload.create({
      ...{ collection: 'study-plans', draft: true, ...asEditor() },
      data: {} as never,
    });
    const typed = await newDraft(payload);
    await payload.update({
      ...{ collection: 'articles', id: typed.id, draft: true, autosave: true },
      ...{ data: { source: '只写了来源' }, ...asEditor() },
    });
    const left = async (): Promise<string[]> => {
      const ids = [ghost.id, typed.id];
      const { docs } = await payload.find({ collection: 'articles', where: { id: { in: ids } }, draft: true }); // prettier-ignore
      return docs.map(({ id }) => id).sort();
    };
    // Whoever opened it may still be about to type.
    expect(await purgeEmptyDrafts(payload, new Date())).toBe(0);
    expect(await left()).toEqual([ghost.id, typed.id].sort());
    expect(await purgeEmptyDrafts(payload, new Date(Date.now() + 8 * DAY_MS))).toBe(2);
    expect(await left()).toEqual([typed.id]);
    const plans = await payload.count({ collection: 'study-plans', where: { id: { equals: plan.id } } }); // prettier-ignore
    expect(plans.totalDocs).toBe(0);
    const versions = await payload.countVersions({ collection: 'articles', where: { parent: { equals: ghost.id } } }); // prettier-ignore
    expect(versions.totalDocs).toBe(0);
  });

  it('is laid out on a desk: own drafts, what is scheduled, what went out, what lacks something', async () => {
    const payload = getPayload();
    const me = await createEditor(payload);
    const as = { user: { ...me, collection: 'users' as const }, overrideAccess: false };
    const draft = await payload.create({ collection: 'stories', draft: true, data: { title: '我的草稿' }, ...as }); // prettier-ignore
    const topic = await createTopic(payload);
    const future = '2099-01-01T00:00:00.000Z';
    const whole = await createArticle(payload, { publishedAt: future, topics: [topic.id] });
    const quiz = await createQuiz(payload, { publishedAt: '2098-01-01T00:00:00.000Z' });
    const item = { collection: 'stories', id: draft.id } as const;
    await schedulePublishing(payload, { type: 'publish', ...item, at: inDays(3), by: me, now });

    const desk = await readDesk(payload, { editor: me, limit: 3 });
    expect(desk.drafts).toMatchObject([{ collection: 'stories', id: draft.id, title: '我的草稿' }]);
    expect(desk.scheduled.find(({ id }) => id === draft.id)).toMatchObject({ type: 'publish', at: inDays(3) }); // prettier-ignore
    expect(desk.published.slice(0, 2).map(({ id }) => id)).toEqual([whole.id, quiz.id]);
    expect(desk.lacking.slice(0, 2)).toMatchObject([
      { id: whole.id, cover: false, topics: true },
      { id: quiz.id, cover: false, topics: false },
    ]);
    expect(desk.lacking).toHaveLength(3);
  });
});
