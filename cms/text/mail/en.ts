import type { zh } from './zh.ts';

export const en: typeof zh = {
  states: {
    waiting: 'Waiting',
    sending: 'Being sent',
    sent: 'Sent',
    unsure: 'Unsure (perhaps sent, not sent again)',
    failed: 'Not sent',
  },
  greeting: {
    subject: 'Study Hall: your messages will come to this address',
    text: [
      'Hello,',
      '',
      'You have given the Study Hall this address: reminders and notices will come here, too, from 8 to 20 o’clock on workdays.',
      'To get no more of them, sign in, open “Me → Mail”, empty the field and save.',
      'If it was not you, please tell the administrator of your unit. The system wrote this; please don’t answer.',
      '',
    ].join('\n'),
  },
  reminder: {
    subject: (about) => `Study Hall: ${about}`,
    text: (sentence, address) =>
      [
        sentence,
        '',
        address ? `See ${address}` : 'Please sign in to the Study Hall to see more.',
        '',
        'Choose what you are told under Messages. This mail was sent by a program; no answer is read.',
        '',
      ].join('\n'),
  },
  refusals: {
    'mail-address-form': 'This is no mail address; please write it like name@example.cn',
    'mail-off': 'The platform is not set up for mail',
  },
};
