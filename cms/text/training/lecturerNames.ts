import type { LecturerRole } from '../../domain/training/lecturerRoles.ts';
import type { Language } from '../language.ts';
import { trainingWords } from './trainingWords.ts';

/** Who teaches, in one text: 党建专家 高文、外聘讲师 顾宁. */
export function lecturerNames(
  language: Language,
  lecturers: readonly { role: LecturerRole; name: string }[],
): string {
  const { lecturers: roles, nameList } = trainingWords[language];
  return nameList(lecturers.map(({ role, name }) => `${roles[role]} ${name}`));
}
