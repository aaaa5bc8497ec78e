import { slotNames } from '../ledger/slotNames.ts';
import type { zh } from './zh.ts';

/** More names than a person reads in a message. */
const NAMED = 5;

export const en: typeof zh = {
  states: { present: 'There', excused: 'Excused', absent: 'Not there' },
  ways: { qr: 'by code', list: 'called over', import: 'imported' },
  lecturers: { party: 'Party-building expert', outside: 'Outside lecturer' },
  time: (halves, begins, ends) =>
    ends ? `${halves}, ${begins}–${ends}` : `${halves}, from ${begins}`,
  marks: { late: 'late', early: 'left early', only: (halves) => `${halves} only` },
  nameList: (names) => names.join(', '),
  list: {
    columns: { state: 'Attendance State', reason: 'Reason' },
    states: {
      present: 'present yes',
      excused: 'excused',
      absent: 'absent no',
      late: 'late',
      early: 'early',
    },
    problems: {
      unknown: 'There is no learner with this staff number',
      'not-invited':
        'The training does not ask this person’s unit to come; please add the unit first',
      own: 'You can’t record your own attendance',
      left: 'This person had left by the day of the training',
      'no-reason': 'Please say why the person is excused',
      'name-differs': ({ given }) => `This staff number is ${given}’s: the name differs`,
      'state-unknown': ({ given }) =>
        `“${given}” can’t be read; there is present, late, early, excused and absent, and nothing means present`,
    },
  },
  warning: {
    confirm: (people, halfDays) =>
      people > 0
        ? `Once saved, each of the ${people} on the list is credited ${halfDays} half days; day, half days and those on the list can’t be changed any more. Please check first.`
        : 'Nobody is on the list: once saved, day and half days can’t be changed, and people only added. Please check first.',
    undo: (people) =>
      `Once saved, all hours of this training are taken back from the ${people} on the list, for good.`,
  },
  refusals: {
    'code-expired': 'This code has expired. Please scan the screen once more',
    'not-invited': 'This training does not ask your unit to come. Please tell the trainer',
    'no-sign-up': 'Nobody has to sign up for this training: all who are asked are expected',
    'not-invited/called': ({ name }) =>
      `This training does not ask the unit of ${name} to come. Please add that unit first`,
    'overlap/check-in': ({ title }) =>
      `You have checked in to “${title}” for the same hours. Please tell the trainer if that is wrong`,
    'class-closed':
      'This training is confirmed: check-in is over. The trainer can add who is missing',
    'class-not-today': ({ day }) => `This training is on ${day}: check-in opens on that day`,
    'class-unknown': 'There is no such training',
    'forbidden/class': 'Only a trainer can do this',
    'head-count': ({ heads, seen }) =>
      `${heads} in the room, ${seen} checked in: please look at the list, strike off who is not there, call over who is missing, and confirm again`,
    'heads-form': 'Please enter how many people are in the room',
    'excuse-missing': 'Please give the reason for the absence',
    'staff-number-unknown': ({ staffNumber }) => `There is no learner with number ${staffNumber}`,
    'calendar-unknown':
      'There is no such calendar; the address may have been renewed, see Me → Calendar',
    'attendance-errors': 'Some rows are wrong, nothing was put in; please correct them first',
    'invited-unknown': ({ unknown }) =>
      `There is no learner with number ${unknown.slice(0, NAMED).join(', ')}${unknown.length > NAMED ? ` (${unknown.length} numbers in all)` : ''}`,
    'lecturers-missing': 'Please name at least one Party-building expert and one outside lecturer',
    'attendance-fixed':
      'The attendance is confirmed: day, kind and half days stay. Where they are wrong, please set the attendance to “Undone” with a reason, and record the training anew',
    'attendee-fixed':
      'The attendance is confirmed: nobody can be taken off. For one person, please reverse the entry on the learner’s page in the portal; for all of them, set the attendance to “Undone”',
    'class-ahead': 'The day of the training has not come: attendance can’t be confirmed yet',
    'class-year-closed':
      'That year is closed: no attendance can be recorded or undone. An administrator can adjust the hours ledger',
    'class-outside-units': 'You can record training of your own unit and those below it only',
    'own-attendance': 'You can’t record or undo your own attendance',
    'attendee-outside-units': 'Somebody on the list does not belong to your unit',
    'attendees-form': 'The list of attendees can’t be read. Please choose them again',
    'class-confirmed':
      'A training that was confirmed can’t be deleted. Please set its attendance to “Undone”',
    'class-attended': ({ people }) =>
      `${people} people have checked in, so it can't be deleted; mark them as absent on its page first`,
    'class-settled': 'This training is confirmed or undone and can’t be changed any more',
    'class-day-attended': ({ people }) =>
      `${people} people have checked in, so its day can't be changed; please announce another`,
    'class-not-confirmed':
      'A training that is not confirmed needs no undoing: it can be changed or deleted',
    'class-undone': 'This training is undone: nobody can be added. Please record it anew',
    'class-time-form': 'Please write hours and minutes, such as 08:30',
    'class-time-order': 'It ends after it begins; please say when it begins, too',
    'slots-missing': 'Whoever counts for no half day at all is not there: please note that',
    'class-day-form': 'Please write year-month-day, as in 2026-11-20',
    'undo-reason': 'Please say why it is undone; the learners will see it',
    overlap: ({ who, title, day, slots }) => {
      const names = who.slice(0, NAMED).join(', ');
      const all = who.length > NAMED ? `${names} and ${who.length - NAMED} more` : names;
      return `${all}: recorded in “${title}” on ${day} (${slotNames('en', slots)}) already. Nobody can be in two trainings at once; please check the list`;
    },
  },
};
