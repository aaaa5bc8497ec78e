import type { BaseFilter, Where } from 'payload';

/** Leaves drafts of which nothing was ever typed out of lists and choices. */
export const begunOnly: BaseFilter = () => {
  const begun: Where[] = ['title', 'summary', 'editorId'].map((field) => ({
    [field]: { exists: true },
  }));
  return { or: begun };
};
