import type { zh } from './zh.ts';

export const en: typeof zh = {
  refusals: {
    'practice-empty': 'There is nothing to practise here just now: try another topic or difficulty',
    'mistakes-none-due': 'None of your mistakes is due today',
    'round-unknown': 'There is no such round of practice, or it was left so long that it is gone',
    'question-unknown/practice': 'This round has no such question',
    'practice-held': 'A quiz has just taken this question: it can’t be practised for now',
  },
  notes: {
    held: 'This question is allowed for practice, but does not come to everybody yet: quizzes marked below hold it back until their answers are shown.',
    open: 'This question is for practice: learners can practise it at any time, and see its answer.',
    holds: 'its answers are not shown to everybody yet',
  },
};
