import type { zh } from './zh.ts';

export const en: typeof zh = {
  trueFalse: { true: 'True', false: 'False' },
  lettered: {
    picture: (letter) => `Picture ${letter}`,
    sound: (letter) => `Recording ${letter}`,
  },
  answer: {
    either: (texts) => texts.join(' or '),
    all: (texts) => texts.join('; '),
    blank: (place, text) => `(${place}) ${text}`,
    unfilled: 'left blank',
    within: (value, tolerance) => `${value} (±${tolerance})`,
  },
  hints: {
    'too-few': 'Fewer than 5 people got it, so no figures are shown',
    'too-easy': 'Too easy: nearly everybody gets it right, so it tells nobody apart',
    'too-hard': 'Too hard: few get it right, or no more than by guessing',
    'negative-discrimination': 'Those who do well get it wrong more often: check the key',
    'best-choose-another': ({ option }: { option: string }) =>
      `Those who did best prefer “${option}”: check the key`,
    'option-never-chosen': ({ option }: { option: string }) =>
      `Nobody chooses “${option}”, so it distracts nobody`,
  },
  repairModes: { key: 'By the corrected key', full: 'Full marks for everybody' },
  repairReasons: {
    takenBack: (reason: string) => `Quiz regraded, hours taken back: ${reason}`,
    undone: (reason: string) => `Regrading of a quiz undone: ${reason}`,
    givenBack: (reason: string) => `Quiz regraded, hours given back: ${reason}`,
  },
  notes: {
    alike: (count) =>
      count === 1
        ? 'A question of the bank is very like it'
        : `${count} questions of the bank are very like it`,
    likeness: (percent) => (percent === 100 ? 'same stem' : `${percent}% alike`),
    alikeWhy: 'It may be there already: please look. Where they differ, leave it as it is.',
    used: 'Where it is used',
    unused: 'No quiz uses this question yet.',
    how: (how, published) =>
      `${how === 'named' ? 'chosen' : 'may be drawn by topic'}${published ? '' : ', not published'}`,
  },
  rehearsal: {
    title: 'What the bank has for it',
    unsaved: 'Once it is saved, each section is compared with the bank here.',
    whole: 'The whole quiz',
    columns: ['Section', 'Asked', 'In the bank', 'Missing'],
    count: String,
    enough: 'Enough',
    short: (count) => `${count} missing`,
    total: (questions, marks) => `${questions} questions in all, ${marks} marks.`,
    asSaved: 'As last saved; no question is used twice.',
  },
  refusals: {
    'forbidden/repair': 'Only an admin and a trainer of a unit at the top can regrade',
    'forbidden/repair-own':
      'This regrading has your own attempt in it: somebody else has to undo it',
    'not-found/question': 'There is no such question in the bank',
    'not-found/repair': 'There is no such regrading',
    'repair-changed': 'Attempts or the key have just changed: look at the new result first',
    'repair-nothing': 'There is no attempt to regrade',
    'repair-too-many': ({ most }: { most: number }) =>
      `At most ${most} attempts can be regraded at a time`,
    'repair-not-last': 'Only the latest regrading that stands can be undone',
    'not-found/quiz': 'There is no such quiz, or it has not been published yet',
    'attempts-exhausted': ({ limit }) =>
      `This quiz can be taken ${limit === 1 ? 'once' : `${limit} times`} a year, and this year’s attempts are used up`,
    'quiz-not-open': ({ at }) => `This quiz opens at ${at}`,
    'quiz-closed': ({ at }) => `This quiz closed at ${at}`,
    'cool-down': ({ at }) => `There must be some time between attempts: you can try again at ${at}`,
    'window-reversed': 'It must close after it opens',
    'minutes-range': ({ most }) => `Please give whole minutes from 0 to ${most}`,
    'no-time-limit': 'This quiz has no time limit: no more time is needed',
    'time-granted': ({ minutes }) =>
      minutes === 0
        ? 'No more time has been granted to this learner'
        : `${minutes} minutes more have been granted already`,
    'forbidden/time': 'Only trainers can grant more time',
    'forbidden/time-own': 'You can’t grant yourself more time. Please ask a trainer above you',
    'forbidden/time-outside':
      'You can grant more time to learners of your own unit and those below it only',
    'minutes-reopened': ({ most }) => `Please give whole minutes between 1 and ${most}`,
    'reopen-on-paper': 'This mark is of a printed paper: correct it by its table',
    'reopen-running': 'This attempt is open: the learner can go on with it',
    'reopen-passed': 'This attempt was passed',
    'reopen-handed-in': 'The learner handed this attempt in: grant a further one if need be',
    'reopen-not-last': 'There is a later attempt: only the last can be opened again',
    'reopen-year': 'This attempt is of another year',
    'reopen-keys-shown':
      'The learner has been shown what was right: grant a further attempt if need be',
    'reopen-closed': ({ at }) =>
      `This quiz closed at ${at}, and its answers are shown to those who sat it: an editor has to let it close later first`,
    'forbidden/reopen': 'Only trainers open attempts again',
    'forbidden/reopen-own': 'You can’t open your own attempt again: ask the trainer above you',
    'forbidden/reopen-outside': 'You can open attempts again of learners in your own units only',
    'attempts-left': 'There are attempts left at this quiz: no further one is needed',
    'forbidden/grant': 'Only trainers can grant a further attempt',
    'forbidden/grant-own': 'You can’t grant yourself an attempt. Please ask a trainer above you',
    'forbidden/grant-outside':
      'You can grant attempts to learners of your own unit and those below it only',
    'quiz-empty': 'This quiz has no questions yet',
    'quiz-without-questions': 'Please choose questions or question banks first',
    'quiz-bank-empty':
      'There are no questions in these banks yet. Please write some or choose others',
    'sections-short': ({ sections }) =>
      `The bank is short: ${sections
        .map(({ title, asked, found, missing }) =>
          asked === 0
            ? `“${title}” has no questions yet`
            : `“${title}” asks for ${asked}, the bank has ${found} that suit, ${missing} missing`,
        )
        .join('; ')}. No question can be used twice`,
    'sections-too-long': ({ most }) => `A paper can have ${most} questions at most`,
    'attempt-unknown': 'There is no such attempt',
    'attempt-foreign': 'This is somebody else’s attempt',
    'attempt-closed':
      'The attempt is handed in or its time is up: answers can’t be changed any more',
    'question-unknown': 'This attempt has no such question',
    'invalid-response': 'The answer does not fit the question, or the option is not one of its own',
    'option-empty': 'Write what the option says, or choose a picture or a recording',
    'options-look-alike':
      'Two options without a text have the same alternative text: who can’t see them can’t tell them apart',
    'media-asked/shown': 'A question of the bank shows this file: change the question first',
    'media-asked/kept':
      'A question has shown this file, and papers that were handed in still do: only an admin can delete it',
    'media-asked/replace':
      'A question has shown this file, and papers that were handed in still do: upload a new one and choose it in the question',
    'options-too-few': 'There must be at least two options',
    'single-needs-one-right': 'A single choice needs exactly one right option',
    'multiple-needs-a-right-one': 'A multiple choice needs at least one right option',
    'answer-missing': 'Please enter at least one accepted answer, and none that is blank',
    'blanks-differ': 'Please give answers for as many blanks as the stem marks (____)',
    'value-missing': 'Please enter the right value',
    'pairs-too-few': 'There must be at least two pairs',
  },
};
