import type { IncomingMessage, ServerResponse } from 'node:http';

const messages = {
  'bad-origin': [
    '请求来自其他网站，已拒绝。',
    'The request came from another site and was refused.',
  ],
  'body-too-large': ['提交的内容太大。', 'The body of the request is too large.'],
  'length-required': ['请求缺少 Content-Length。', 'The request must announce its length.'],
  'too-many-logins': [
    '登录失败次数过多，请稍后再试。',
    'Too many failed logins. Please try again later.',
  ],
  'not-here': ['此地址不由本服务提供。', 'This address is not served here.'],
  'bad-request': ['请求的地址有误。', 'The address of the request is malformed.'],
  'internal-error': ['服务器出错，请稍后再试。', 'Something went wrong. Please try again later.'],
} as const;

/**
 * Answers a request with an error in the design's shape, in the reader's language.
 *
 * @param status the HTTP status
 * @param code which error
 * @param headers further headers
 */
export function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  code: keyof typeof messages,
  headers: Record<string, string> = {},
): void {
  const english = /^\s*en\b/i.test(req.headers['accept-language'] ?? '');
  const body = JSON.stringify({ error: { code, message: messages[code][english ? 1 : 0] } });
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...headers,
  });
  res.end(body);
}
