/**
 * Loaded before a build (`node --import`): it ends with the command that started it, whose end of
 * the standard input closes also at a kill -9. Two builds into one folder would spoil each other.
 */
process.stdin.on('end', () => process.exit(1)).resume();
// A build that is done waits for nothing here.
process.stdin.unref();
