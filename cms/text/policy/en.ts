import type { zh } from './zh.ts';

export const en: typeof zh = {
  changes: {
    changed: (rule, from, to) => `${rule}: from ${from} to ${to}.`,
    hours: (hours) => `${hours} study hours`,
    percent: (percent) => `${percent}%`,
    bands: (bands) => `“${bands.join(', ')}”`,
    band: (length, hours) => `${length}: ${hours}`,
    upTo: (sign, minutes) => `${sign} ${minutes} min`,
    longer: 'longer',
    rules: {
      bands: 'What online study earns',
      quiz: 'What a passed quiz earns',
      halfDay: 'What half a day in the classroom or field earns',
      dailyCap: 'Most hours a day',
      activeShare: 'Share of active time',
      coverageShare: 'Share of the content seen',
      passShare: 'Pass mark of quizzes',
    },
  },
  preview: {
    title: 'Preview before it takes effect',
    unsaved: 'Once saved, this shows whom the new version will affect and by how much.',
    replaces: (day, version) =>
      `Replaces version ${version} from ${day} on. No hour already entered changes. The preview shows what is saved.`,
    movesNobody: 'No learner’s yearly target changes.',
    moves: (learners, units) =>
      `Learners whose yearly target changes: ${learners}. ${units.join(', ')}`,
    ofUnit: (unit, learners) => `${unit}: ${learners}`,
    newlyDone: (learners) => `Learners who then have reached their target: ${learners}.`,
    noLongerDone: (learners) =>
      `Learners who then no longer have reached their target: ${learners}.`,
    items: (total, changed) =>
      `Of ${total} published items, ${changed} will earn other hours from then on.`,
    onlyFirst: (learners) => `Only the first ${learners} are listed.`,
    columns: {
      name: 'Name',
      unit: 'Unit',
      before: 'Old target',
      after: 'New target',
      standing: 'Standing',
    },
    standing: {
      stillDone: 'still reached',
      stillOpen: 'still not reached',
      becomesDone: 'then reached',
      becomesOpen: 'then no longer reached',
    },
  },
  refusals: {
    'policy-in-force': 'A policy in force can’t be changed. Please make a new version',
    'policy-retroactive': 'The first day must lie after today: a policy is never retroactive',
    'policy-used': 'A policy that has been in force can’t be deleted',
    'policy-day-form': 'Please write year-month-day, as in 2027-01-01',
    'policy-units-form': 'Please enter study hours, not below 0, with at most two decimals',
    'bands-missing': 'Please enter at least one band',
    'last-band-closed': 'Please leave the last band without an upper limit',
    'bands-not-rising': 'The limits of the bands must rise',
    'version-form': ({ reserved }) =>
      `A version can’t begin or end with a space, or be called ${reserved}`,
    'day-taken': ({ day, version }) =>
      `Version ${version} already starts on ${day}; a day can have only one version`,
    'units-too-many': 'Too many study hours: 1000 at most',
    'target-too-low': 'A yearly target can’t be below 8 study hours. Please check it',
    'policy-share-form': 'Please enter a percentage from 1 to 100, with at most one decimal',
    'target-repeated': 'A layer can have only one target',
    'bands-falling': 'A band of longer study can’t earn less',
    'cap-too-low':
      'The most hours a day can’t be below what one item, one quiz or half a day of training earns',
  },
};
