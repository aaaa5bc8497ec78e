/** Whether what came as an answer says nothing: then no life is at stake, and it is asked again. */
export function isEmptyResponse(response: unknown): boolean {
  if (response === undefined || response === null) return true;
  if (typeof response === 'string') return response.trim() === '';
  if (Array.isArray(response)) return response.length === 0;
  if (typeof response !== 'object') return false;
  return Object.values(response).every((value) => typeof value === 'string' && value.trim() === '');
}
