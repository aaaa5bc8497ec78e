import type { UIFieldServerProps } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { sectionStanding } from '../../domain/quiz/sectionStanding.ts';
import { readPool } from '../../operations/quiz/questionPool.ts';
import { readSectionStanding } from '../../operations/quiz/readSectionStanding.ts';
import type { Quiz } from '../../payload-types.ts';
import { quizWords } from '../../text/quiz/quizWords.ts';
import { toLanguage } from '../../text/toLanguage.ts';
import { Frame } from './Frame.tsx';
import { RehearsalTable } from './RehearsalTable.tsx';

/** On the form of a quiz: how many questions the bank has for each section, as saved. */
export async function QuizRehearsal({ data, payload, req }: UIFieldServerProps) {
  if (!hasRole(req.user, 'editor') && !hasRole(req.user, 'admin')) return null;
  const words = quizWords[toLanguage(req.i18n.language)].rehearsal;
  const quiz = (data ?? {}) as Partial<Quiz>;
  if (!quiz.id) return <Frame title={words.title}>{<p>{words.unsaved}</p>}</Frame>;
  const { banks, draw, questions } = quiz;
  const sections = quiz.sections ?? [];
  const standing =
    sections.length > 0
      ? await readSectionStanding(payload, { banks, questions, sections })
      : sectionStanding([
          {
            title: words.whole,
            count: draw,
            named: questions?.length ?? 0,
            pool: (await readPool(payload, { banks, questions })).map(({ id }) => id),
          },
        ]);
  const marks = standing.map(({ asked }, n) => asked * (sections[n]?.marks ?? 1));
  return (
    <Frame title={words.title}>
      <RehearsalTable columns={words.columns} standing={standing} words={words} />
      <p style={{ margin: '12px 0 0' }}>
        {words.total(sum(standing.map(({ asked }) => asked)), sum(marks))} {words.asSaved}
      </p>
    </Frame>
  );
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);
