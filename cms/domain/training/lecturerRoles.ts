/** 双导师: one who knows the Party's work and one from outside, or more. */
export const LECTURER_ROLES = ['party', 'outside'] as const;
export type LecturerRole = (typeof LECTURER_ROLES)[number];
