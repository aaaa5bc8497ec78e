import { Readable } from 'node:stream';

import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import { createTransport } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool';
import type { EmailAdapter } from 'payload';

import { mailSender } from './domain/messages/mailSender.ts';

/** A server that is silent for longer is away. The answer to a text may take it a while. */
const CONNECTION_MS = 10_000;
const SILENCE_MS = 60_000;
/** So many at once: more than a company's mail server likes from one sender does not help. */
const CONNECTIONS = 5;

/**
 * Sends mail through a server. What fails is told by Nodemailer's errors, with `textBegun` where
 * the server may have been given the text (`mailTrouble` says what it means).
 *
 * Nothing is asked of the server at the start: the platform works while it is away.
 *
 * @param url `smtp://user:password@host:port`, or `smtps:`
 * @param from `name@host` or `Name <name@host>`
 */
export async function smtpMail(url: string, from: string): Promise<EmailAdapter> {
  const sender = mailSender(from);
  if (!sender) throw new Error('Mail has no sender');
  const options: SMTPPool.Options & { maxRequeues: number } = {
    ...{ url, pool: true, maxConnections: CONNECTIONS },
    // Otherwise a mail whose connection closes is sent again, be it with the text already given.
    maxRequeues: 0,
    ...{
      connectionTimeout: CONNECTION_MS,
      greetingTimeout: CONNECTION_MS,
      dnsTimeout: CONNECTION_MS,
    },
    socketTimeout: SILENCE_MS,
    ...{ disableFileAccess: true, disableUrlAccess: true },
  };
  const transport = createTransport(options);
  transport.use('stream', ({ data, message }, done) => {
    const make = message.createReadStream.bind(message);
    message.createReadStream = () => lazily(make, (data as Watched).onText);
    done();
  });
  const adapter = await nodemailerAdapter({
    ...{ defaultFromAddress: sender.address, defaultFromName: sender.name },
    ...{ transport, skipVerify: true },
  });
  return (given) => {
    const made = adapter(given);
    return {
      ...made,
      sendEmail: async (mail) => {
        let textBegun = false;
        try {
          const watched: Watched = { onText: () => (textBegun = true) };
          return await made.sendEmail({ from: sender, ...mail, ...watched });
        } catch (error) {
          throw Object.assign(error as Error, { textBegun });
        }
      },
    };
  };
}

interface Watched {
  onText?: () => void;
}

/** Nodemailer reads the text of a mail once the server has asked for it, and not before. */
function lazily(make: () => Readable, onText: Watched['onText']): Readable {
  return Readable.from(
    (async function* () {
      onText?.();
      yield* make();
    })(),
    { objectMode: false },
  );
}
