import { expect, it } from 'vitest';

import { initials, pinyinOf } from '../../../cms/domain/search/pinyinOf.ts';
import { JOINT, searchForm } from '../../../cms/domain/search/searchForm.ts';
import type { Article, MicroLesson, Quiz, Story, Topic } from '../../../cms/payload-types.ts';
import { buildSearchDocument, documentId } from '../../../cms/search/buildSearchDocument.ts';
import { INDEX_FORM } from '../../../cms/search/indexSettings.ts';
import { lexicalText } from '../../fixtures/lexicalText.ts';

const topic = { id: 't1', title: '安全生產', slug: 'safety' } as Topic;
const article = {
  id: 'a1',
  title: '政工學堂',
  slug: 'zheng-gong-xue-tang',
  summary: '學習安全',
  body: lexicalText('班前會上先聽後問'),
  audience: ['cadre'],
  topics: [topic],
  nominalMinutes: 8,
  publishedAt: '2026-03-12T00:00:00.000Z',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-03-12T00:00:00.000Z',
} as Article;
const { body: _, ...bodiless } = article;

it('names an item by its kind and id', () => {
  expect(documentId('micro-lessons', '1-2')).toBe('micro-lessons_1-2');
});

it('holds an article in simplified characters, with what Latin letters find', () => {
  expect(buildSearchDocument('articles', article)).toEqual({
    id: 'articles_a1',
    collection: 'articles',
    document: 'a1',
    slug: 'zheng-gong-xue-tang',
    title: searchForm('政工学堂'),
    topicNames: [searchForm('安全生产')],
    summary: searchForm('学习安全'),
    body: searchForm('班前会上先听后问'),
    shownTitle: '政工学堂',
    shownSummary: '学习安全',
    shownBody: '班前会上先听后问',
    topics: ['safety'],
    audience: ['cadre'],
    restricted: false,
    isCheck: false,
    nominalMinutes: 8,
    publishedAt: Date.parse('2026-03-12'),
    revision: `${INDEX_FORM} 2026-03-12T00:00:00.000Z`,
    pinyin: [...pinyinOf('政工学堂'), ...pinyinOf('安全生产')],
    initials: [...initials('政工学堂'), ...initials('安全生产')],
    sound: ['zheng gong xue tang', 'an quan sheng chan'].map((one) => one.replaceAll(' ', JOINT)),
  });
});

it('holds the cards and the transcript of a lesson', () => {
  const lesson = {
    ...bodiless,
    cards: [{ heading: '第一步', body: lexicalText('看') }, { body: lexicalText('听') }],
    transcript: '呼吸',
  } as MicroLesson;
  expect(buildSearchDocument('micro-lessons', lesson).shownBody).toBe('第一步\n看\n听\n呼吸');
});

it('finds a story by the person it tells of', () => {
  const story = { ...article, person: { name: '王进喜', title: '队长' } } as Story;
  expect(buildSearchDocument('stories', story).shownBody).toContain('王进喜\n队长');
});

it('says nothing of a quiz’s questions', () => {
  const quiz = {
    ...bodiless,
    questions: [{ id: 'q', stem: '机密题干', answers: ['机密答案'] }],
  } as Quiz;
  const document = buildSearchDocument('quizzes', quiz);
  expect(document.body).toBe('');
  expect(JSON.stringify(document)).not.toContain('机密');
});

it('manages with what a document may lack', () => {
  const bare = { ...article, slug: null, summary: null, topics: ['t1'], publishedAt: null, nominalMinutes: null, restricted: null } as Article; // prettier-ignore
  expect(buildSearchDocument('articles', bare)).toMatchObject({
    slug: '',
    summary: '',
    topics: [],
    restricted: false,
    nominalMinutes: 0,
    publishedAt: Date.parse(article.createdAt),
  });
});
