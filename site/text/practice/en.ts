import type { zh } from './zh.ts';

const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);

export const en: typeof zh = {
  title: 'Practice',
  mistakesTitle: 'My mistakes',
  lead: 'Questions of the bank at random: each is marked as you answer it, with the answer and why.',
  noHours: 'Practice is for learning: it earns no hours and counts for no score.',
  private: 'What you practise and get wrong is yours alone: no trainer or editor sees it.',
  needsScript: 'Practice needs scripts: please allow them in your browser.',
  door: { name: 'Practise', practice: 'Practice', mistakes: 'My mistakes' },
  due: {
    heading: (count) =>
      `My mistakes: ${questions(count)} ${count === 1 ? 'comes' : 'come'} back today`,
    start: (count) => `Review ${questions(count)}`,
    none: 'None of your mistakes comes back today.',
    look: 'See my mistakes',
    toReview: 'Review them',
  },
  open: {
    left: (count) => `Your last round has ${questions(count)} left.`,
    goOn: 'Go on',
  },
  choose: {
    heading: 'What to practise',
    topic: 'Topic',
    anyTopic: 'All topics',
    difficulty: 'Difficulty',
    anyDifficulty: 'Any',
    difficulties: { easy: 'Easy', medium: 'Medium', hard: 'Hard' },
    start: (count) => `Practise ${questions(count)}`,
    fewer: 'Where there are fewer, you get those there are. What a quiz still asks is left out.',
    nothing:
      'The bank has no questions for practice yet. They appear here when an editor allows them.',
  },
  round: {
    free: 'Practice',
    mistakes: 'Review of my mistakes',
    place: (place, of) => `Question ${place} of ${of}`,
    check: 'Check',
    incomplete: 'Answer all of it first, and then check.',
    checking: 'Checking…',
    waits:
      'The server can’t be reached: your answer stays on this device and is marked later. Go on with the next.',
    skip: 'Skip',
    next: 'Next',
    back: 'Back',
    result: 'See the result',
    right: 'Right',
    partly: 'Partly right',
    wrong: 'Wrong',
    card: {
      on: (day) => `It is among your mistakes now and comes back on ${day}.`,
      again: (day, missing) =>
        `It comes back on ${day}; right ${missing === 1 ? 'once' : `${missing} times`} more in a row, and it leaves your mistakes.`,
      done: 'Right often enough: it has left your mistakes.',
      standing: (day) => `It is among your mistakes and comes back on ${day}.`,
    },
  },
  result: {
    score: (right, of) => `${right} of ${of} right`,
    all: 'All of them right. Well done.',
    some: 'What was not right is among your mistakes and comes back from tomorrow on.',
    left: (count) => `${questions(count)} ${count === 1 ? 'is' : 'are'} not marked yet.`,
    toLeft: 'Back to them',
    again: 'Another round',
    toMistakes: 'See my mistakes',
  },
  mistakes: {
    lead: 'What you get wrong in practice, and in quizzes once their answers are shown, is put here by itself.',
    how: {
      heading: 'How they come back',
      steps: [
        'The day after you got it wrong; when you are right then, after 3 days more.',
        'Right twice in a row on its days, and it is off the list.',
        'Wrong again, and it begins anew and has to be right once more: after 7 days, and after 21 if it is wrong once more.',
      ],
    },
    count: (count) => `${questions(count)} in all`,
    held: 'Paused',
    dueNow: 'Today',
    comes: (day) => `On ${day}`,
    heldWhy: 'A quiz asks it just now: it comes back when the answers are shown',
    from: (title) => `From the quiz ${title}`,
    fromPractice: 'From practice',
    progress: (rights, missing) =>
      rights > 0
        ? `Right ${rights === 1 ? 'once' : `${rights} times`}, ${missing} to go`
        : `To be right ${missing} times in a row`,
    remove: 'Take off',
    removeOf: (stem) => `Take off: ${stem}`,
    removed: 'It is off the list.',
    gone: (count) =>
      `${questions(count)} ${count === 1 ? 'is' : 'are'} no longer in the bank and off your list.`,
    none: 'You have no mistakes here. What you get wrong in practice or quizzes is put here by itself.',
    toPractice: 'Practise',
    more: (count) => `${count} more come up here on their days.`,
  },
  noted: 'What was not right is among your mistakes and comes back from tomorrow on.',
  notedLink: 'See my mistakes',
};
