import type { EmailAdapter } from 'payload';

/**
 * A platform without a mail server sends none, and misses nothing: people sign in by staff number,
 * and what is told by mail is told on the portal. Without an adapter Payload would write mails to
 * the log.
 */
export const noMail: EmailAdapter = () => ({
  name: 'no-mail',
  defaultFromAddress: '',
  defaultFromName: '',
  sendEmail: () => Promise.reject(new Error('This platform sends no mail')),
});
