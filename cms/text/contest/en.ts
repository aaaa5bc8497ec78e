import type { zh } from './zh.ts';

export const en: typeof zh = {
  rehearsal: {
    title: 'Does the bank suffice?',
    unsaved: 'Once this is saved, each level is compared with the bank here.',
    columns: ['Level', 'Draws', 'Suitable in the bank', 'Missing'],
    total: (questions) => `All levels together ask ${questions} questions.`,
  },
  refusals: {
    'not-found/season': 'There is no such season, or it is not published yet',
    'not-found/run': 'There is no such run',
    'forbidden/contest': 'Only training administrators see who takes part',
    'contest-not-invited': 'This season is not open to your unit or your layer',
    'contest-sees-keys': 'Your account can read the question bank, so it does not compete',
    'contest-not-open': ({ at }) => `This season opens at ${at}; come back then`,
    'contest-closed': ({ at }) => `This season closed at ${at}; answers after that do not count`,
    'contest-runs-used': ({ most }) =>
      `There are ${most} runs a day, and today’s are used up; come back tomorrow`,
    'contest-bank-short':
      'The bank has too few questions for a run just now. Please tell an editor to add some',
    'contest-run-foreign': 'This run is somebody else’s',
    'contest-run-over': 'This run is over; look at its result, and then begin another',
    'contest-not-asked': 'This is not the question being asked; go back to the run and go on there',
    'contest-answered': 'This question has been answered; the first answer counts',
    'contest-answer-missing': 'There is no answer yet; choose or fill in one first',
    'contest-review-later': ({ at }) =>
      `Keys and explanations are shown once the season is over (${at})`,
    'season-over':
      'This season is over and its keys are shown, so it cannot be prolonged. Please begin another',
    'season-without-levels': 'Please add at least one level',
    'level-needs-more': 'No more answers can be required than the level has questions',
  },
};
