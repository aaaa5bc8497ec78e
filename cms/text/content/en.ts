import type { zh } from './zh.ts';

export const en: typeof zh = {
  kinds: {
    articles: 'Article',
    'micro-lessons': 'Micro-lesson',
    stories: 'Model-worker story',
    quizzes: 'Quiz',
  },
  kindsPlural: {
    articles: 'Articles',
    'micro-lessons': 'Micro-lessons',
    stories: 'Model-worker stories',
    quizzes: 'Quizzes',
  },
  refusals: {
    'not-found/item': 'There is no such item, or it has not been published yet',
    'not-found/file': 'There is no such file',
    'slug-form': 'Only lower-case letters, digits and hyphens can be used',
    'transcript-missing':
      'Please add a transcript to the video or audio, for colleagues who can’t hear or see it well',
    'saved-meanwhile': ({ by, at }) =>
      `${by ?? 'Somebody else'} saved another text at ${at}. Yours has not been saved, and has not replaced theirs. What you wrote is still on this page: copy it first. Theirs is under Versions; reload the page, then bring the two together.`,
    'svg-active': 'An SVG image may contain no script and refer to nothing outside',
  },
};
