import type { zh } from './zh.ts';

export const en: typeof zh = {
  audiences: {
    all: 'Everybody',
    management: 'Management',
    cadre: 'Political-work cadres',
    youth: 'Young employees',
    frontline: 'Front-line workers',
  },
  roles: {
    staff: 'Learner',
    trainer: 'Trainer',
    editor: 'Editor',
    admin: 'Administrator',
    officer: 'Officer for matters raised',
  },
  noUnit: 'No unit',
  people: {
    template: 'people-template',
    failed: 'people-failed',
    example: { staffNumber: 'EXAMPLE01', name: 'Example Learner', job: 'Miner' },
    hiddenRow: 'The row is hidden in the table and goes in as well',
    columns: {
      ...{ staffNumber: 'Staff number', name: 'Name', unit: 'Unit', audience: 'Audience' },
      ...{ roles: 'Roles', job: 'Job', joinedOn: 'Joined on', leftOn: 'Left on' },
      secondary: 'Other units',
    },
    otherTitles: {
      ...{ staffNumber: 'Number', name: 'FullName', unit: 'Department', audience: 'Layer' },
      ...{ roles: 'Role', job: 'Position', joinedOn: 'Joined', leftOn: 'Left' },
      secondary: 'SecondaryUnits',
    },
    none: 'none',
    problemColumn: 'Problem',
    layerShort: {
      management: 'management',
      cadre: 'cadre',
      youth: 'youth',
      frontline: 'frontline',
    },
    problems: {
      'staff-number-missing': 'No staff number',
      'staff-number-rounded':
        'The staff number is in powers of ten or has lost digits. Please make the column text and enter it again',
      'staff-number-form': 'A staff number consists of letters, digits and . _ / -',
      'staff-number-long': 'The staff number is too long: 40 characters at most',
      'staff-number-twice': ({ row }) => `The staff number stands in row ${row} already`,
      'zeros-lost': ({ given }) =>
        `The staff number is a number and may have lost leading zeros: there is ${given}. Please make the column text`,
      'name-missing': 'No name',
      'name-form': 'A name consists of letters; it is no number and no formula',
      'name-long': 'The name is too long: 40 characters at most',
      'job-long': 'The job is too long: 40 characters at most',
      'audience-unknown': ({ given }) =>
        `There is no layer “${given}”. There are: Management, Political-work cadres, Young employees, Front-line workers`,
      'role-unknown': ({ given }) =>
        `There is no role “${given}”. There are: Learner, Trainer, Editor, Administrator`,
      'joined-no-day': ({ given }) => `“${given}” is no day. Please write it as 2026-11-20`,
      'left-no-day': ({ given }) => `“${given}” is no day. Please write it as 2026-11-20`,
      'left-before-joined': 'The last day lies before the first',
      'unit-missing': 'A new learner needs a unit, else nobody has them in a list',
      'unit-unknown': ({ given }) => `No unit has the code or name “${given}”`,
      'unit-ambiguous': ({ given }) =>
        `Several units are called “${given}”. Please write the whole path, or the code`,
      'unit-new': ({ given }) =>
        `There is no unit “${given}” yet. If the name is right, choose to make new units`,
      'unit-not-yours': ({ given }) => `“${given}” is not among your units`,
      'person-in-bin':
        'The account of this staff number is in the trash. An administrator has to restore it',
      'person-not-yours':
        'This person is not in your units, or more than a learner. Please ask an administrator',
      'number-taken': ({ given }) =>
        `This staff number is the login name of ${given}, or differs in capitals. Please check it`,
      'own-roles': 'Nobody changes their own roles',
      'role-not-yours': 'Only an administrator gives roles besides that of a learner',
      'row-merged': 'The row has merged cells. Please split them: one person a row',
      'row-torn': 'The file breaks off in this row. Please export it again',
    },
  },
  refusals: {
    unauthenticated: 'Please sign in first',
    'login-incomplete': 'Please enter your staff number (or user name) and password',
    'login-left':
      'This account’s last day of work is over. Please ask an administrator if you are back',
    'login-wrong': 'The staff number or password is wrong. Please try again',
    'too-many-logins': ({ minutes }) =>
      `Too many wrong tries. Please try again in ${minutes} min, or ask your unit’s trainer for a one-time code`,
    'password-blank': 'Please enter a new password, not only spaces',
    'password-too-short': ({ least }) => `A password needs at least ${least} characters`,
    'password-too-long': ({ most }) => `A password can’t be longer than ${most} characters`,
    'password-own-name': 'A password can’t be your own number or name, nor that with a few digits',
    'password-common':
      'This password is too common and would be guessed first. A few words in a row are easy to remember and hard to guess',
    'password-differs': 'The two new passwords are not the same. Please enter them again',
    'password-unchanged': 'The new password is the old one. Please choose another',
    'password-old-missing':
      'To change your own password, enter the old one first; it is done under “Me” in the portal',
    'password-old-wrong': 'The old password is wrong. Please try again',
    'code-incomplete': 'Please enter your staff number and the one-time code',
    'code-wrong': 'The staff number or the code is wrong, or the code was used or has expired',
    'ask-for-code':
      'This platform sends no mail. If you forgot your password, ask your unit’s trainer for a one-time code',
    'unit-missing':
      'Please choose a unit: a learner or trainer without one stands in nobody’s list',
    'forbidden/account': 'You can reset passwords of learners of your own units only',
    'account-has-records':
      'This account has a learning record and can’t be deleted for good. Move it to the trash instead',
    'parent-unknown': 'The parent unit does not exist',
    'parent-below': 'A unit’s parent can’t be the unit itself or one below it',
    'unit-in-use':
      'There are still people, units, group robots or comments on a review of this unit. Please move them first',
    'unit-unknown': 'There is no such unit',
    'day-form': 'Please write year-month-day, as in 2026-11-20',
    'import-running': 'Another list is being imported. Please wait until it is done',
    'import-nobody': 'There is nobody in the list',
  },
};
