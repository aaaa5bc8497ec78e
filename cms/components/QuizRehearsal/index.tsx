import type { UIFieldServerProps } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { sectionStanding } from '../../domain/quiz/sectionStanding.ts';
import { readPool } from '../../operations/quiz/questionPool.ts';
import { readSectionStanding } from '../../operations/quiz/readSectionStanding.ts';
import type { Quiz } from '../../payload-types.ts';
import { quizWords } from '../../text/quiz/quizWords.ts';
import { toLanguage } from '../../text/toLanguage.ts';

const cell = { borderBottom: '1px solid var(--theme-elevation-100)', padding: '6px 12px 6px 0' };

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
      <table style={{ borderCollapse: 'collapse', textAlign: 'left', width: '100%' }}>
        <thead>
          <tr>
            {words.columns.map((title) => (
              <th key={title} scope="col" style={{ ...cell, fontWeight: 400, opacity: 0.7 }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standing.map(({ title, asked, found, missing }, n) => (
            <tr key={n}>
              <td style={cell}>{title}</td>
              <td style={cell}>{words.count(asked)}</td>
              <td style={cell}>{words.count(found)}</td>
              <td style={{ ...cell, ...(missing > 0 && { color: 'var(--theme-error-600)' }) }}>
                {missing > 0 ? words.short(missing) : words.enough}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p style={{ margin: '12px 0 0' }}>
        {words.total(sum(standing.map(({ asked }) => asked)), sum(marks))} {words.asSaved}
      </p>
    </Frame>
  );
}

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

function Frame({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section
      aria-label={title}
      style={{
        background: 'var(--theme-elevation-50)',
        borderRadius: 6,
        marginBottom: 24,
        padding: 20,
      }}
    >
      <h4 style={{ margin: '0 0 8px' }}>{title}</h4>
      {children}
    </section>
  );
}
