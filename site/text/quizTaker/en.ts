import type { zh } from './zh.ts';

export const en: typeof zh = {
  kinds: {
    single: 'One answer',
    multiple: 'Several answers: choose all that are right',
    'true-false': 'True or false',
    'fill-in': 'Fill in',
    ordering: 'Put in order with the arrows',
    numeric: 'Enter a number',
    matching: 'Matching: choose one for each item on the left',
  },
  begin: 'Begin',
  goOn: 'Go on',
  again: 'Try again',
  place: (place, of) => `Question ${place} of ${of}`,
  worth: (marks) => `${marks} ${marks === 1 ? 'mark' : 'marks'} each`,
  left: (time) => `${time} left`,
  minutesLeft: (minutes) => `${minutes === 1 ? '1 minute' : `${minutes} minutes`} left`,
  questions: 'Questions',
  answered: (place) => `Question ${place}, answered`,
  unanswered: (place) => `Question ${place}, not answered`,
  choose: 'Choose',
  wholePicture: 'See it larger',
  transcript: 'Read it',
  up: 'Move up: ',
  down: 'Move down: ',
  movedTo: (place) => `: now number ${place}`,
  asItStands: 'This order is right',
  figureOnly: 'Numbers only',
  answerHere: 'Your answer',
  blank: (place) => `Blank ${place}`,
  saving: 'Saving…',
  saved: 'Answers are saved as you give them, even if you go offline or leave',
  kept: (count) =>
    count > 0
      ? `${count === 1 ? '1 answer waits' : `${count} answers wait`} to be uploaded: kept on this device and sent again by itself`
      : 'The server can’t be reached just now: trying again',
  handsInThen: (count) =>
    count > 0
      ? `${count === 1 ? '1 answer waits' : `${count} answers wait`} to be uploaded: handed in by itself after that`
      : 'Not handed in yet: trying again',
  waits: 'to be uploaded',
  andWaits: (told) => `${told}, to be uploaded`,
  missing: (count) =>
    `${count === 1 ? '1 question has' : `${count} questions have`} no answer. Press “Hand in” once more to hand in anyway.`,
  back: 'Back',
  next: 'Next',
  handIn: 'Hand in',
  handingIn: 'Handing in…',
  score: (score) => `${score}%`,
  passed: 'Passed',
  failed: 'Not passed this time',
  failedLast: 'Not passed, and this year’s attempts are used up',
  earned: (hours) => `You earned ${hours}, entered in your record.`,
  carried: (day) => `Today’s hours are full: this item counts on ${day}.`,
  toRecord: 'See my hours',
  toQuiz: 'Back to the quiz',
  toItem: 'Back to the text',
  toNext: 'Next item',
  nextIs: 'Next: ',
  lost: (count) =>
    `${count === 1 ? '1 answer' : `${count} answers`} could not be uploaded in time and did not count.`,
  right: (place) => `Question ${place} · right`,
  wrong: (place) => `Question ${place} · wrong`,
  partly: (place) => `Question ${place} · partly right`,
  told: (chosen, right, many) =>
    chosen
      ? right
        ? 'Your answer, right'
        : 'Your answer'
      : many
        ? 'Right answer, not chosen'
        : 'Right answer',
  yourAnswer: 'Your answer',
  rightAnswer: 'Right answer',
  notAnswered: 'Not answered',
  held: 'What was wrong is marked: look it up in the text. Answers and explanations are shown once you have passed.',
  noReview: 'The answers to this quiz can’t be shown yet.',
  reviewFrom: (when: string) =>
    `Others are still at it: answers and explanations are shown on the page of this quiz once it has closed, from ${when}.`,
};
