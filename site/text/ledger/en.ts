import type { zh } from './zh.ts';

export const en: typeof zh = {
  ring: {
    label: (earned, target) => `${earned} earned, of a target of ${target}`,
    target: (hours) => `/ ${hours}`,
    sources: 'By source',
  },
  years: { label: 'Year', year: (year) => `${year}` },
  table: {
    day: 'Day',
    content: 'Where from',
    hours: 'Hours',
    reversal: 'Reversal',
    bars: 'Not to be earned again this year',
    adjustment: 'Adjustment',
    reversed: 'Reversed',
    reason: 'Reason: ',
    proof: 'see the proof',
  },
  record: {
    title: 'My hours',
    earned: (year) => `Earned in ${year}: `,
    plans: 'Progress of plans',
    noPlans: (year) => `There is no study plan for you in ${year}.`,
    ledger: 'Ledger',
    sum: (entries) =>
      entries === 1
        ? 'The hours above are this one entry'
        : `The hours above are the sum of these ${entries} entries`,
    pdf: 'Download PDF',
    json: 'Download data (JSON)',
    none: (year) =>
      `No hours in ${year} yet. Finish an item, or attend a classroom training, and it will appear here.`,
    noneAction: 'Study the first item',
  },
  learner: {
    title: (name) => `Hours of ${name}`,
    trainer: 'Training',
    year: (year) => `, ${year}: `,
    hours: (earned, target) => `${earned} / ${target}`,
    done: 'Entered in the ledger. The learner will see the correction and its reason.',
    entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
    none: (year) => `No hours in ${year} yet.`,
  },
  correction: {
    heading: 'Correct the hours',
    own: 'You can’t correct your own hours. Please ask a trainer above your unit.',
    lead: 'The ledger only grows: a correction is an entry of its own, with who made it and why, and the learner sees it.',
    adjust: 'Add or subtract',
    hours: 'Hours',
    hoursHint: 'Such as 2, or -0.5 to subtract',
    reason: 'Reason',
    enter: 'Enter in the ledger',
    reverse: 'Reverse an entry',
    entry: 'Entry to reverse',
    reverseIt: 'Reverse',
    bars: 'May not be earned again this year',
    confirm: (hours) => `Enter ${hours}?`,
    confirmReversal: (hours) => `Reverse it, entering ${hours}?`,
    change: (before, after) => `${before} now, ${after} after it.`,
    reasonIs: 'Reason: ',
    confirmIt: 'Yes, enter it',
    cancel: 'No, go back',
  },
};
