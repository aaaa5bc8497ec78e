/**
 * A reason not to go on that a person can act on: shown as its one line, never as a stack trace.
 */
export class Refusal extends Error {
  override name = 'Refusal';
}
