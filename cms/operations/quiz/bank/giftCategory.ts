import { cleanText } from '../../../domain/quiz/bank/cleanText.ts';

/** What Moodle begins its paths with: the course itself is no topic. */
const ROOTS = /^(?:\$\w+\$|top)$/i;

/** The topic that a category's line names: the last part of its path; null where it is none. */
export function giftCategory(line: string): string | null {
  const path = line.replace(/^\$CATEGORY:/, '');
  // A stroke within a name is written twice.
  const last = path
    .replaceAll('//', '\ufdd0')
    .split('/')
    .map((part) => part.replaceAll('\ufdd0', '/').trim())
    .findLast(Boolean);
  const topic = cleanText(last ?? '');
  return topic === '' || ROOTS.test(topic) ? null : topic;
}
