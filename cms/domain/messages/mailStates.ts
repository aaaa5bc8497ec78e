/**
 * How a mail stands: to be sent at its time; in a process's hands; taken by the mail server;
 * perhaps taken, since whoever sent it died or lost the line before the answer, and so not sent
 * again; refused or given up.
 */
export const MAIL_STATES = ['waiting', 'sending', 'sent', 'unsure', 'failed'] as const;

export type MailState = (typeof MAIL_STATES)[number];
