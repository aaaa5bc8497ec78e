/** Whether a path is answered in JSON or a file for programs, errors included. */
export function wantsJson(path: string): boolean {
  return /^\/(study|quiz)\//.test(path) || /\.(json|xlsx|pdf)$/.test(path);
}
