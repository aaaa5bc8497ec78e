import { idOf } from '../../domain/idOf.ts';
import type { Question, Quiz } from '../../payload-types.ts';

type Asking = Pick<Quiz, 'questions' | 'banks' | 'sections'>;
type Asked = Pick<Question, 'id' | 'topics' | 'type' | 'difficulty'>;

const idsOf = (values: readonly (string | { id: string })[] | null | undefined): string[] =>
  (values ?? []).map(idOf);

/** Whether a quiz has chosen a question (`named`) or may draw it by its topic (`drawn`). */
export function howUsed(
  { questions, banks, sections }: Asking,
  question: Asked,
): 'named' | 'drawn' | null {
  const topics = idsOf(question.topics);
  const names = (list: typeof questions) => idsOf(list).includes(question.id);
  const touches = (list: typeof banks) => idsOf(list).some((topic) => topics.includes(topic));
  if (!sections?.length) return names(questions) ? 'named' : touches(banks) ? 'drawn' : null;
  if (sections.some((section) => names(section.questions))) return 'named';
  const suits = sections.some((section) => {
    const ofType = !section.types?.length || section.types.includes(question.type);
    const hard = question.difficulty ?? 'medium';
    const ofDifficulty = !section.difficulties?.length || section.difficulties.includes(hard);
    const own = section.questions?.length || section.topics?.length;
    const from = own ? touches(section.topics) : names(questions) || touches(banks);
    return ofType && ofDifficulty && from;
  });
  return suits ? 'drawn' : null;
}
