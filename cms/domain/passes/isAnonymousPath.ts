/** Where people may speak, follow and answer without saying who they are. */
const ANONYMOUS =
  /^\/(?:voice\/(?:keys\.json|receiving\/code)$|(?:appeals|ideas|talks|surveys)(?:[/.]|$))/;

/**
 * Whether what comes to a path may come from somebody who is not to be known.
 *
 * @param path of a request, without its query
 */
export const isAnonymousPath = (path: string): boolean => ANONYMOUS.test(path);
