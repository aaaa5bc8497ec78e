import type { zh } from './zh.ts';

export const en: typeof zh = {
  title: 'Quiz analysis',
  lead: 'How many took each quiz and how they did; open one to see how good its questions are.',
  everybody:
    'Editors see sums over all learners, never anybody’s own result; under 5 people nothing is shown.',
  back: { trainer: 'Training', editor: 'Back office' },
  unit: 'Unit',
  list: {
    label: 'Quizzes',
    title: 'Quiz',
    attempts: 'Handed in',
    people: 'People',
    passed: 'Passed',
    mean: 'Mean score',
    none: (year: number) => `Nobody has handed a quiz in in ${year} yet.`,
  },
  one: {
    lead: 'Only the first attempt of each person in the year counts: whoever takes it again has seen the questions.',
    none: 'Nobody has handed it in this year, so there is nothing to analyse yet.',
    few: 'Fewer than 5 people handed it in: so that nobody’s answers are given away, no figure of a question is shown.',
    people: 'People',
    mean: 'Mean score',
    deviation: 'Standard deviation',
    alpha: 'Reliability',
    questions: 'Figures of each question',
    question: 'Question',
    got: 'People',
    facility: 'Facility',
    discrimination: 'Discrimination',
    efficiency: 'Efficiency',
    guess: 'By guessing',
    undefined: '—',
    options: 'Options',
    option: 'Option',
    all: 'All',
    quarters: ['Best quarter', 'Second', 'Third', 'Weakest'],
    right: 'right',
    optionsNote:
      'Per cent who chose each option: of all, and of each quarter by score. A quarter under 5 people is not shown.',
    repair: 'Regrade',
  },
  meanings: {
    heading: 'What the figures mean',
    facility:
      'Facility: the mean share of marks, 0 to 1. The nearer to 1 the easier; 0.3 to 0.9 is fitting.',
    discrimination:
      'Discrimination: whether those who get it right do well in the rest, −1 to 1. 0.3 and more is good, under 0.2 it wants work, and below 0 the key is probably wrong.',
    efficiency: 'Efficiency: how much of the discrimination such a facility allows is reached.',
    deviation: 'Standard deviation: how far results are apart. At 0 all are alike.',
    guess: 'By guessing: what somebody who knows nothing gets on average.',
    alpha:
      'Reliability (Cronbach’s α): whether the questions test the same thing, 0 to 1. 0.7 and more will do; few or motley questions lower it. Of drawn papers it is that of the largest number with the same questions.',
  },
};
