import type { RobotKind } from './robot.ts';

/** The part of the address that lets whoever knows it speak to the group. */
const KEY_NAMES: Record<RobotKind, string> = { wecom: 'key', dingtalk: 'access_token' };
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * What is wrong with the address of a robot. It may name only hosts that whoever runs the platform
 * has allowed: otherwise the back office could make this machine call any other.
 *
 * @param hosts those allowed, each `host` or `host:port`
 * @returns null where it is right
 */
export function robotAddressProblem(
  address: string,
  { kind, hosts }: { kind: RobotKind; hosts: readonly string[] },
): 'robot-address-form' | 'robot-address-host' | null {
  const url = URL.parse(address);
  if (!url) return 'robot-address-form';
  const plain = url.protocol === 'http:' && LOOPBACK.has(url.hostname);
  if (url.protocol !== 'https:' && !plain) return 'robot-address-form';
  if (url.username || url.password || url.hash) return 'robot-address-form';
  if (!url.searchParams.get(KEY_NAMES[kind])) return 'robot-address-form';
  return hosts.includes(url.host) ? null : 'robot-address-host';
}
