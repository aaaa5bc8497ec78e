import type { EmailAdapter } from 'payload';

/**
 * The platform sends no mail: people sign in by staff number, many have no address, and an
 * admin sets a forgotten password. Without an adapter Payload would write mails to the log.
 */
export const noMail: EmailAdapter = () => ({
  name: 'no-mail',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: () => Promise.reject(new Error('This platform sends no mail')),
});
