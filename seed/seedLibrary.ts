import type { Payload } from 'payload';

import type { ContentCollection } from '../cms/domain/content/contentCollections.ts';
import { inYear } from './inYear.ts';
import type { Content, PlanSource, PracticeSource, QuizSource, TextSource } from './readContent.ts';
import { richText, type RichText } from './richText.ts';
import { upsert } from './upsert.ts';

/** Ids of the content written, by collection and slug. */
export type Library = Record<ContentCollection, Map<string, string>>;

/** Writes topics, covers, quizzes with their questions, questions for practice, the three kinds of reading, plans and synonyms. */
export async function seedLibrary(payload: Payload, content: Content, now: Date): Promise<Library> {
  const topics = new Map<string, string>();
  for (const topic of content.topics) {
    topics.set(topic.slug, await upsert(payload, 'topics', 'slug', topic));
  }
  const toRichText = await richText(payload);
  const covers = new Map<string, string>();
  const media = async (file: string, alt: string): Promise<string> => {
    const id =
      covers.get(file) ??
      (await upsert(
        payload,
        'media',
        'filename',
        { alt, filename: file },
        content.mediaFile(file),
      ));
    covers.set(file, id);
    return id;
  };
  const shared = async (source: TextSource | QuizSource) => ({
    title: source.title,
    slug: source.slug,
    audience: source.audience,
    topics: source.topics.map((slug) => topics.get(slug)).filter((id) => id !== undefined),
    summary: source.summary,
    nominalMinutes: source.nominalMinutes,
    source: source.source,
    publishedAt: inYear(source.publishedAt, now),
    cover: source.cover ? await media(`${source.cover}.svg`, source.coverAlt ?? '') : null,
    _status: 'published' as const,
  });

  const library: Library = {
    articles: new Map(),
    'micro-lessons': new Map(),
    stories: new Map(),
    quizzes: new Map(),
  };
  for (const source of content.quizzes) {
    const data = { ...(await shared(source)), ...(await quizFields(payload, source, topics)) };
    library.quizzes.set(source.slug, await upsert(payload, 'quizzes', 'slug', data));
  }
  for (const source of content.practice) {
    await writeQuestions(payload, source, { topics, forPractice: true });
  }
  const checkQuiz = (source: TextSource) =>
    source.checkQuiz ? (library.quizzes.get(source.checkQuiz) ?? null) : null;
  for (const source of content.articles) {
    const body = toRichText(source.body);
    const data = { ...(await shared(source)), body, checkQuiz: checkQuiz(source) };
    library.articles.set(source.slug, await upsert(payload, 'articles', 'slug', data));
  }
  for (const source of content.lessons) {
    const data = {
      ...(await shared(source)),
      cards: cards(source.body, toRichText),
      media: source.video ? await media(source.video, source.title) : null,
      transcript: source.transcript,
      checkQuiz: checkQuiz(source),
      checkpoints: await checkpoints(payload, source, topics),
    };
    library['micro-lessons'].set(source.slug, await upsert(payload, 'micro-lessons', 'slug', data));
  }
  for (const source of content.stories) {
    const { person, quote } = source;
    const data = { ...(await shared(source)), body: toRichText(source.body), person, quote };
    library.stories.set(source.slug, await upsert(payload, 'stories', 'slug', data));
  }
  for (const source of content.plans) await seedPlan(payload, source, library, now);
  for (const words of content.synonyms) {
    await upsert(payload, 'search-synonyms', 'words', { words });
  }
  return library;
}

async function quizFields(payload: Payload, source: QuizSource, topics: Map<string, string>) {
  const questions = await writeQuestions(payload, source, { topics, forPractice: false });
  const { countsHours, timeLimitMinutes, attemptsLimit, draw } = source;
  const review = 'submitted' as const;
  return { questions, countsHours, timeLimitMinutes, attemptsLimit, draw, review };
}

async function writeQuestions(
  payload: Payload,
  source: PracticeSource,
  { topics, forPractice }: { topics: Map<string, string>; forPractice: boolean },
): Promise<string[]> {
  const questions: string[] = [];
  for (const question of source.questions) {
    const data = {
      ...{ ...question, forPractice },
      topics: source.topics.map((slug) => topics.get(slug)).filter((id) => id !== undefined),
    };
    questions.push(await upsert(payload, 'questions', 'stem', data));
  }
  return questions;
}

async function checkpoints(payload: Payload, source: TextSource, topics: Map<string, string>) {
  const own = source.topics.map((slug) => topics.get(slug)).filter((id) => id !== undefined);
  const made = [];
  for (const { card, mustBeRight, question } of source.checkpoints) {
    const id = await upsert(payload, 'questions', 'stem', { ...question, topics: own });
    made.push({ question: id, place: 'card' as const, card, mustBeRight });
  }
  return made;
}

/** Each second-level heading of a lesson's text begins a card. */
function cards(body: string, toRichText: (markdown: string) => RichText) {
  return body
    .split(/^## /m)
    .filter((part) => part.trim())
    .map((part) => {
      const [heading = '', ...rest] = part.split('\n');
      return { heading: heading.trim(), body: toRichText(rest.join('\n').trim()) };
    });
}

async function seedPlan(
  payload: Payload,
  source: PlanSource,
  library: Library,
  now: Date,
): Promise<void> {
  const items = source.items.flatMap(({ collection, slug, required, due }) => {
    const id = library[collection].get(slug);
    if (!id) throw new Error(`Plan ${source.slug}: no ${collection}/${slug}`);
    return [
      { item: { relationTo: collection, value: id }, required, due: due && inYear(due, now) },
    ];
  });
  await upsert(payload, 'study-plans', 'slug', {
    title: source.title,
    slug: source.slug,
    summary: source.summary,
    audience: source.audience,
    year: now.getFullYear(),
    items,
    _status: 'published',
  });
}
