/**
 * Whether a search server answers.
 *
 * @param url its address
 * @param timeout how long it may take, in milliseconds
 */
export async function isHealthy(url: string, timeout = 1000): Promise<boolean> {
  try {
    const answer = await fetch(new URL('health', url.endsWith('/') ? url : `${url}/`), {
      signal: AbortSignal.timeout(timeout),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
