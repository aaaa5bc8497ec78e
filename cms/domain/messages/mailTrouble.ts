/**
 * What it means that a mail was not acknowledged: `refused`, the server never takes it; `later`,
 * it does not take this one now; `away`, it takes none, or can't be reached; `unsure`, it may have
 * taken it.
 */
export type MailTrouble = 'refused' | 'later' | 'away' | 'unsure';

/** What the mail client tells of it, as Nodemailer's errors have it. */
export interface MailFailure {
  code?: string | undefined;
  /** The server's answer, three digits. */
  responseCode?: number | undefined;
  /** What it answered to; `API` for what was never asked. */
  command?: string | undefined;
  /** The server had asked for the text, and was about to be given it. */
  textBegun?: boolean | undefined;
}

/** The service is closing, whatever was asked (RFC 5321, 4.2.3). */
const CLOSING = 421;
const FOR_GOOD = 500;

/**
 * Tells what is to be done with a mail from the answer to it.
 *
 * Only what was said to its recipient or its text is about the mail. A sender or a password that
 * is refused is so for all, so that one wrong setting must not fail ten thousand mails. A line
 * that breaks between the text and the answer leaves it open whether it was taken.
 */
export function mailTrouble({
  code,
  responseCode = 0,
  command,
  textBegun = false,
}: MailFailure): MailTrouble {
  const answered = command === 'RCPT TO' || command === 'DATA';
  if (answered && responseCode >= 400) {
    if (responseCode === CLOSING) return 'away';
    return responseCode >= FOR_GOOD ? 'refused' : 'later';
  }
  // An address that is none, or a text larger than the server says it takes.
  if (code === 'EENVELOPE' && command === 'API') return 'refused';
  if (code === 'EMESSAGE') return 'refused';
  const asked = command === 'MAIL FROM' || command === 'API';
  return textBegun && !asked ? 'unsure' : 'away';
}
