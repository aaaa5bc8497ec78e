/** A refusal in the shape every address of the portal uses. */
export function jsonRefusal(status: number, code: string, message: string): Response {
  return Response.json({ error: { code, message } }, { status });
}
