import { ON_TRACK_SHARE } from '../../domain/reports/paceState.ts';
import type { zh } from './zh.ts';

const onTrack = Math.round(ON_TRACK_SHARE * 100);

export const en: typeof zh = {
  quarter: (year, number) => `quarter ${number} of ${year}`,
  indicators: {
    participation: {
      name: 'Taking part',
      formula: 'People who earned hours in the quarter ÷ people.',
    },
    completion: {
      name: 'On track',
      formula: `People whose hours of the year keep up with the calendar ÷ people; ${onTrack}% of what it asks for by that day is enough, and so is having reached the yearly target.`,
    },
    hours: {
      name: 'Hours of the quarter',
      formula:
        'Hours learned in the quarter ÷ hours asked for in it. What was learned ahead counts; nobody counts for more than their own share, so that none makes up for others.',
    },
    everyMonth: {
      name: 'Every month',
      formula:
        'People who earned hours in each month of the quarter ÷ people; months before somebody came do not count.',
    },
    planOnTime: {
      name: 'Plans on time',
      formula:
        'Required items finished by their date ÷ required items due in the quarter, one for each person and item.',
    },
    quizTaking: {
      name: 'Taking quizzes',
      formula: 'People who handed in a quiz in the quarter ÷ people.',
    },
    quizPass: {
      name: 'Quizzes passed',
      formula:
        'Quizzes passed in the quarter ÷ quizzes handed in, one for each person and quiz: one attempt that passes is enough.',
    },
    attendance: {
      name: 'Attendance',
      formula:
        'People who came to trainings ÷ people expected. Who was excused is not expected, who came unasked counts on both sides, and a training that did not take place does not count.',
    },
    trained: {
      name: 'Reached by trainings',
      formula: 'People who were at a classroom or field training in the quarter ÷ people.',
    },
    topicTraining: {
      name: 'One training a quarter',
      formula:
        'Trainings in the quarter that people of the unit came to: one gives the full weight, none gives nothing.',
    },
    topicsCovered: {
      name: 'Topics covered',
      formula:
        'Topics of which somebody finished something in the quarter ÷ topics with something to study.',
    },
    classRecords: {
      name: 'Attendance recorded',
      formula: 'Trainings with confirmed attendance ÷ trainings of the unit whose day is over.',
    },
  },
  notDue:
    'Nothing was due in the quarter: this one does not count, and its weight goes to the others by theirs.',
  counts: {
    people: 'People',
    participants: 'People who earned hours',
    onTrack: 'People on track',
    learnedUnits: 'Hours learned',
    askedUnits: 'Hours asked for',
    steady: 'People with hours in every month',
    planned: 'Required items due',
    plannedOnTime: 'Required items on time',
    quizTakers: 'People who handed in a quiz',
    quizzes: 'Quizzes handed in',
    quizzesPassed: 'Quizzes passed',
    expected: 'Expected',
    attended: 'Came',
    trained: 'People at a training',
    trainings: 'Trainings people came to',
    topics: 'Topics with content',
    topicsCovered: 'Topics studied',
    classes: 'Trainings whose day is over',
    classesRecorded: 'Trainings confirmed',
  },
  verdicts: { 'in-order': 'In order', 'not-in-order': 'Not in order' },
  papers: {
    file: (unit, quarter) => `${unit}-${quarter}-review`,
    title: (unit, quarter) => `${unit}: review of ${quarter}`,
    facts: ({ path, asOf, score, passLine, signed }) =>
      `Unit: ${path}    As of: ${asOf}    Score: ${score}    Pass line: ${passLine}    ${signed}`,
    signed: (name, at) => `Signed by ${name} at ${at}`,
    open: 'Not signed',
    sheets: { review: 'Review', comments: 'Comments', sample: 'Sample' },
    columns: {
      number: 'No.',
      indicator: 'Indicator',
      formula: 'Formula',
      weight: 'Weight',
      counted: 'Weight that counts',
      value: 'Value',
      points: 'Points',
      inputs: 'Figures',
      at: 'At',
      by: 'By',
      words: 'Words',
      staffNumber: 'Staff number',
      name: 'Name',
      unit: 'Unit',
      hours: 'Hours of the quarter',
      lastDay: 'Last study',
      classes: 'Trainings',
      finding: 'Finding',
    },
    between: '; ',
    none: 'does not count',
    unseen: 'not looked at',
  },
  refusals: {
    'quarter-form': 'A quarter is written as 2026Q3: four digits, the letter Q, 1 to 4',
    'quarter-not-begun': ({ quarter }) => `${quarter} has not begun: there is nothing to review`,
    'review-whole': ({ min, max }) => `Please give a whole number from ${min} to ${max}`,
    'review-weights': ({ sum }) => `The twelve weights must be 100 together; they are ${sum}`,
    'review-signed': ({ by, at }) => `${by} signed at ${at}; what is signed can’t be signed again`,
    'review-nobody': 'The unit had nobody in this quarter: there is nothing to sign',
    'review-moved': 'The figures have changed since you opened the page: please check, then sign',
    'review-words': ({ most }) => `Please write something, at most ${most} characters`,
    'review-drawn': ({ by }) => `${by} has drawn already: a quarter has one sample`,
    'review-nobody-to-draw': 'The unit had nobody in this quarter: there is nobody to draw',
    'review-not-drawn': 'This person is not in the sample',
    'forbidden/own-finding': 'You can’t check your own record: another trainer has to',
  },
};
