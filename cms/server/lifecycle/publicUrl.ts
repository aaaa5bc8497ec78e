/**
 * The address to show to the person who started the platform.
 *
 * @param host as in HOST
 * @param port the port
 */
export function publicUrl(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
