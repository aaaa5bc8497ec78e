/** What the drivers call a server that can't be reached, or is not (yet) the one that writes. */
const NAMES = new Set([
  ...['MongoNetworkError', 'MongoNetworkTimeoutError', 'MongoServerSelectionError'],
  ...['MongoNotConnectedError', 'MongoTopologyClosedError', 'MongoPoolClearedError'],
  ...['PoolClearedOnNetworkError', 'MongoPoolClosedError', 'MongoStalePrimaryError'],
  ...['MongoWaitQueueTimeoutError', 'MongooseServerSelectionError'],
]);
/**
 * MongoDB's codes for the same: a host not found or reached, an interrupted operation, a primary
 * that steps down, and whatever its specification of retryable reads and writes names.
 */
const MONGO_CODES = new Set([6, 7, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);
const SQLITE_CODE = /^SQLITE_(BUSY|LOCKED)/;

/**
 * Whether an error says that the database can't be asked just now, though it may be in a moment:
 * it changes hands, is being started again, or is busy beyond patience. Nothing is wrong with
 * what was asked.
 *
 * @param error anything that was caught; what it was made from is looked at, too
 */
export function isDatabaseAway(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = madeFrom(one)) {
    const { name, message, code } = one as Error & { code?: unknown };
    if (NAMES.has(name)) return true;
    if (name.startsWith('Mongo') && typeof code === 'number' && MONGO_CODES.has(code)) return true;
    if (name === 'MongooseError' && message.includes('buffering timed out')) return true;
    if (typeof code === 'string' && SQLITE_CODE.test(code)) return true;
  }
  return false;
}

/** MongoDB's driver keeps what broke a bulk write where servers' answers are kept. */
const madeFrom = ({ cause, errorResponse }: Error & { errorResponse?: unknown }): unknown =>
  cause ?? errorResponse;
