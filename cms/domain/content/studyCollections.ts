/** The kinds of content whose study time counts; a quiz earns by being passed. */
export const STUDY_COLLECTIONS = ['articles', 'micro-lessons', 'stories'] as const;
export type StudyCollection = (typeof STUDY_COLLECTIONS)[number];
