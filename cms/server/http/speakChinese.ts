import type { IncomingMessage } from 'node:http';

/**
 * The back office speaks Chinese until a person chooses English in the account page: a PC whose
 * browser was set up in another language is no choice. Payload keeps the choice in a cookie,
 * which comes before this header.
 */
export function speakChinese(req: IncomingMessage): void {
  req.headers['accept-language'] = 'zh';
}
