import { sharedByBundles } from '../stores/sharedByBundles.ts';

/** Reports on study time that wait to be written with others, in this process. */
export const reportsWaiting = sharedByBundles('reports-waiting', () => ({ count: 0 }));
