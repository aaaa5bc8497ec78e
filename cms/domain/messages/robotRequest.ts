import { createHmac } from 'node:crypto';

interface Robot {
  address: string;
  /** 钉钉's signing secret (加签), where the robot has one. */
  secret: string | null;
}

/**
 * What a robot is sent: the same plain text for both services, so that nothing in a title is read
 * as a format, a link or a call for somebody.
 *
 * A signature is of the instant in milliseconds and the secret with a line feed between,
 * HMAC-SHA256 under the secret, in base64 (钉钉, “自定义机器人安全设置”); good for an hour.
 */
export function robotRequest(
  { address, secret }: Robot,
  { text, now }: { text: string; now: Date },
): { url: string; body: string } {
  const url = new URL(address);
  if (secret) {
    const timestamp = String(now.getTime());
    const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
    url.searchParams.set('timestamp', timestamp);
    url.searchParams.set('sign', sign);
  }
  return { url: url.href, body: JSON.stringify({ msgtype: 'text', text: { content: text } }) };
}
