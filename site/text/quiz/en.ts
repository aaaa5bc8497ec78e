import type { zh } from './zh.ts';

export const en: typeof zh = {
  check: 'Check what you learnt',
  checkDone: 'The hours for this item are in your record. You can take the check again to revise.',
  checkOpen: 'A few short questions: pass them and the hours for this item go into your record.',
  toCheck: 'Take the check',
  colon: ': ',
  preview: 'This is a preview of a draft: learners don’t see it.',
  passedOn: (day) =>
    `Passed on ${day}, and the hours are in your record. Taking it again is revision and earns no more.`,
  closed:
    'This year’s attempts are used up. Read the explanations below and try again next year; where you need another try before that, a trainer can grant it.',
  needsScript: 'Quizzes need scripts: please allow them in your browser and come back.',
  noReview:
    'The answers to this quiz can’t be shown yet: they are shown once you have passed, or not at all.',
  rules: {
    questions: 'Questions',
    questionCount: String,
    limit: 'Time limit',
    noLimit: 'None',
    passMark: 'Pass mark',
    attemptsLeft: 'Attempts left',
    attemptCount: String,
    anyNumber: 'Unlimited',
    earns: 'Passing earns',
  },
  paper: {
    section: (questions, marks) =>
      `${questions} questions, ${marks} each: ${questions * marks} marks`,
    all: (marks) =>
      marks === 100
        ? '100 marks in all.'
        : `${marks} marks in all; the result is scaled to a hundred.`,
    rules: {
      missed: 'Several answers: each right one chosen earns its part, a wrong one loses them all.',
      balance:
        'Several answers: right ones earn their part and wrong ones take theirs, not below 0.',
    },
  },
  score: (score) => `${score}%`,
  attempts: 'Earlier attempts',
  attempt: (number) => `Attempt ${number}`,
  passed: 'Passed',
  failed: 'Not passed',
  regraded: 'Regraded',
  onPaper: 'On paper',
  below: 'See below',
  toReview: 'Explanations',
  review: 'Explanations',
  checks: 'Check of: ',
  window: (opens, closes) =>
    opens && closes
      ? `Open from ${opens} to ${closes}`
      : opens
        ? `Open from ${opens}`
        : `Closes at ${closes ?? ''}`,
  time: {
    title: 'Grant more time',
    lead: 'Where the power or the line fails, or somebody sees or writes with difficulty, this learner can have more time than the limit: from the next attempt on, this year; what was granted last counts.',
    option: (title, limit) => `${title} (limit ${limit})`,
    minutes: 'Minutes beyond the limit',
    zero: '0 takes back what was granted before.',
    grant: 'Grant more time',
    none: 'There is no quiz with a time limit.',
    done: 'Granted, from the next attempt on.',
    granted: (day, by, minutes) =>
      minutes > 0
        ? `${day}: ${by} granted ${minutes} minutes more. Reason: `
        : `${day}: ${by} took the extra time back. Reason: `,
  },
  reopen: {
    title: 'Open an attempt again',
    lead: 'An attempt that was taken in when its time was up, in a power cut or when a device failed, can be opened again and goes on with its answers. Not one that was handed in, was passed, or whose answers were looked at.',
    attempt: 'Attempt',
    option: (title, number, when) => `${title} (attempt ${number}, ended ${when})`,
    minutes: 'Minutes from now on',
    grant: 'Open it again',
    none: 'This learner has no attempt this year that can be opened again.',
    done: 'It is open, and its time runs: the learner should go on at once.',
    granted: (day, by, minutes) =>
      `On ${day} ${by} opened the attempt again for ${minutes} minutes. Reason: `,
  },
  grants: {
    title: 'Grant a further attempt, more time, or open one again',
    again: 'Grant a further attempt',
    link: 'Quizzes: grant a further attempt, more time, or open one again',
    lead: 'Once this year’s attempts are used up, you can grant this learner one more. Who granted it and why is kept, and the learner can see it.',
    quiz: 'Quiz',
    reason: 'Reason',
    grant: 'Grant one more attempt',
    none: 'There is no quiz at which this learner has used up the attempts.',
    done: 'Granted: the learner can try once more.',
    list: 'Granted this year',
    granted: (day, by) => `${day}: ${by} granted a further attempt. Reason: `,
  },
};
