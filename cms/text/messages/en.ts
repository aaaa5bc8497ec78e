import type { zh } from './zh.ts';

const named = (hours: string) => `${hours} ${hours === '1' ? 'hour' : 'hours'}`;

export const en: typeof zh = {
  rules: {
    due: 'Plans falling due',
    behind: 'Pace of the year',
    reached: 'Target reached',
    notice: 'Notices',
    class: 'Trainings',
    urge: 'Words from trainers',
    seat: 'Seats at trainings',
    decided: 'Answers to claims',
    regraded: 'Quizzes regraded',
    reopened: 'Attempts opened again',
    claims: 'Claims to decide',
    unconfirmed: 'Trainings to confirm',
    'appeal-new': 'Matters to claim',
    'appeal-soon': 'Matters falling due',
    'appeal-late': 'Matters overdue',
    'appeal-up': 'Matters overdue below',
    'appeal-back': 'To look back at',
    'appeal-nobody': 'Nobody to handle it',
    'appeal-told': 'Answers to what you raised',
    receiving: 'Visits booked',
    'receiving-off': 'Reception days called off',
    report: 'Monthly reports',
  },
  refusals: {
    'reminder-unknown': 'There is no such message; it may have been cleared away',
  },
  reminders: {
    due: ({ title, day, count }) =>
      count > 1
        ? `“${title}” and ${count - 1} more required items of your plans are due on ${day} and still open.`
        : `“${title}”, required by your plans, is due on ${day} and still open.`,
    behind: ({ hours }) =>
      `You are ${named(hours)} behind today's pace. What this month asks for is a good place to start.`,
    reached: ({ hours }) =>
      `You have ${named(hours)} this year and have reached your target. Your certificate is ready to download.`,
    notice: ({ title, day }) =>
      day ? `Please read the notice “${title}” by ${day}.` : `Please read the notice “${title}”.`,
    class: ({ title, day }) => `You are expected at “${title}” tomorrow, ${day}.`,
    urge: ({ title, hours }) =>
      `${title} reminds you: ${named(hours)} are missing to this year’s target. Please go on, and say so if something is in the way.`,
    seat: ({ title, day }) => `You have a seat at “${title}” on ${day} now.`,
    granted: ({ title, hours }) => `Your claim “${title}” was granted: ${named(hours)}.`,
    refused: ({ title }) => `Your claim “${title}” was not granted. Please read the remarks.`,
    regraded: ({ title, count }) =>
      `The key of a question in “${title}” was corrected: your attempt has ${count} points now.`,
    reopened: ({ title, count }) =>
      `Your attempt at “${title}” is open again for ${count} minutes: please go on at once.`,
    claims: ({ count }) =>
      count === 1 ? '1 claim waits for your decision.' : `${count} claims wait for your decision.`,
    'appeal-new': ({ title }) => `A matter (${title}) waits for you to claim it.`,
    'appeal-soon': ({ title }) => `Matter ${title} falls due soon.`,
    'appeal-late': ({ title }) => `Matter ${title} is overdue; please see to it now.`,
    'appeal-up': ({ title }) =>
      `Matter ${title} of a unit below yours is overdue; please look into it.`,
    'appeal-back': ({ title }) =>
      `Matter ${title} was closed 30 days ago; please look whether its remedy holds.`,
    'appeal-nobody': ({ title }) =>
      `There is nobody to handle matter ${title}; please give somebody the role of officer, or a unit.`,
    'appeal-told': ({ title }) => `There is an answer to what you raised${title && ` (${title})`}.`,
    receiving: ({ title, day }) =>
      `Your visit on the reception day is tomorrow (${day}) at ${title}.`,
    'receiving-off': ({ day }) =>
      `The reception day on ${day} that you have booked is called off; please book another.`,
    unconfirmed: ({ title, day }) =>
      `The head count of “${title}” on ${day} is not confirmed yet, and nobody has the hours.`,
    report: ({ title, day }) => `Your report “${title}” is ready, as of ${day}.`,
  },
};
