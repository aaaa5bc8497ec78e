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
      claimCap: 'Most hours from claims a year',
      activeShare: 'Share of active time',
      coverageShare: 'Share of the content seen',
      passShare: 'Pass mark of quizzes',
    },
  },
  target: {
    kinds: { exemption: 'Exemption', extension: 'Put off to the next year' },
    causes: {
      ...{ maternity: 'Maternity leave', sick: 'Sick leave', secondment: 'Secondment' },
      ...{ posting: 'Temporary posting', other: 'Other' },
    },
    why: {
      wholeYear: (version) => `In service all year: the yearly target of policy ${version}`,
      service: ({ days, ofDays, whole, version }) =>
        `In service for ${days} days: ${days}/${ofDays} of ${whole} hours by policy ${version}`,
      'not-joined': 'Before the first day of work: nothing',
      left: 'After the last day of work: nothing',
      exemption: (cause, document) => `${cause}: exempted (${document})`,
      extension: (cause, document, year) => `${cause}: put off to ${year} (${document})`,
      carried: (cause, document, year) => `${cause} in ${year}, put off to this year (${document})`,
    },
  },
  preview: {
    title: 'Preview before it takes effect',
    unsaved: 'Once saved, this shows whom the new version will affect and by how much.',
    replaces: (day, version) =>
      `Replaces version ${version} from ${day} on. No hour already entered changes. The preview shows what is saved.`,
    movesNobody: 'No learner’s yearly target changes.',
    moves: (learners) => `Learners whose yearly target changes: ${learners}.`,
    newlyDone: (learners) => `Learners who then have reached their target: ${learners}.`,
    noLongerDone: (learners) =>
      `Learners who then no longer have reached their target: ${learners}.`,
    items: (total, changed) =>
      `Of ${total} published items, ${changed} will earn other hours from then on.`,
    onlyFirst: (learners) => `Only the first ${learners} are listed.`,
    unitColumns: {
      unit: 'Unit',
      moved: 'Target changes',
      newlyDone: 'Then reached',
      noLongerDone: 'Then no longer reached',
    },
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
    'forbidden/target': 'Only a trainer can change targets',
    'forbidden/target-own': 'You can’t change your own target. Please ask a trainer above you',
    'forbidden/target-outside': 'You can change targets of learners of your own units only',
    'target-days-form': 'Please enter the first and the last day, as in 2026-03-01',
    'target-days-order': 'The last day can’t be before the first',
    'target-days-many': 'Three years at most. Please check the days',
    'target-document-missing': 'Please name the document it rests on, such as its number',
    'target-document-long': ({ most }) => `Please name the document within ${most} characters`,
    'target-words-missing': 'With “Other” as the cause, please explain in the remarks',
    'target-overlaps': ({ from, to }) =>
      `${from} to ${to} has a change already; days can’t overlap. Please take that one back first`,
    'target-year-closed': ({ year }) =>
      `${year} is closed and its targets stay. Please begin with a year that is open`,
    'target-change-unknown': 'There is no such change of the target',
    'target-revoked': 'This change of the target has been taken back already',
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
