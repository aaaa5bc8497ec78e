/** The largest video: an hour and more for a phone. */
const LARGEST_FILE = 200 * 1024 * 1024;
/** For what a form says about a file. */
const FORM = 256 * 1024;

/**
 * How large a request with a file may be, in bytes. The web server in front holds to it by the
 * announced length, so that nobody sends a file in vain; nothing behind it draws another line.
 */
export const LARGEST_UPLOAD = LARGEST_FILE + FORM;
