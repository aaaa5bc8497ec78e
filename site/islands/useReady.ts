import { useSyncExternalStore } from 'react';

/** Whether the script has taken the page over: until then a press would be lost without a word. */
export const useReady = (): boolean =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
