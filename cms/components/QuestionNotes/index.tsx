import type { UIFieldServerProps } from 'payload';
import type { CSSProperties, ReactNode } from 'react';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { holdsBack } from '../../domain/quiz/practice/holdsBack.ts';
import { findLikeQuestions } from '../../operations/quiz/findLikeQuestions.ts';
import { readWhereUsed } from '../../operations/quiz/readWhereUsed.ts';
import type { Question } from '../../payload-types.ts';
import { practiceWords } from '../../text/practice/practiceWords.ts';
import { quizWords } from '../../text/quiz/quizWords.ts';
import { toLanguage } from '../../text/toLanguage.ts';

/**
 * On the form of a question, as saved: others of the bank that ask nearly the same, and the
 * quizzes it comes in, with those that hold it back from practice. It warns and refuses nothing.
 */
export async function QuestionNotes({ data, payload, req }: UIFieldServerProps) {
  if (!hasRole(req.user, 'editor') && !hasRole(req.user, 'admin')) return null;
  const question = (data ?? {}) as Partial<Question>;
  const { id, stem, type, media, options } = question;
  if (!id || !stem || !type) return null;
  const language = toLanguage(req.i18n.language);
  const words = quizWords[language].notes;
  const practice = practiceWords[language].notes;
  const [alike, used] = await Promise.all([
    findLikeQuestions(payload, { id, stem, media, options }),
    readWhereUsed(payload, { id, type, topics: question.topics, difficulty: question.difficulty }),
  ]);
  const now = new Date();
  // What a quiz has shown to some, it still keeps from the others.
  const held = used.filter((quiz) => holdsBack(quiz, { shown: false, now }));
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      {alike.length > 0 && (
        <Box title={words.alike(alike.length)} background="var(--theme-warning-100)">
          <ul>
            {alike.map((one) => (
              <li key={one.id}>
                <a href={`/admin/collections/questions/${one.id}`}>{one.stem}</a>{' '}
                <small>{words.likeness(Math.floor(one.likeness * 100))}</small>
              </li>
            ))}
          </ul>
          <p style={{ margin: '8px 0 0' }}>{words.alikeWhy}</p>
        </Box>
      )}
      <Box title={words.used} background="var(--theme-elevation-50)">
        {question.forPractice && (
          <p style={{ margin: '0 0 8px' }}>{held.length > 0 ? practice.held : practice.open}</p>
        )}
        {used.length === 0 ? (
          <p style={{ margin: 0 }}>{words.unused}</p>
        ) : (
          <ul>
            {used.map((quiz) => (
              <li key={quiz.id}>
                <a href={`/admin/collections/quizzes/${quiz.id}`}>{quiz.title}</a>{' '}
                <small>{words.how(quiz.how, quiz.published)}</small>
                {question.forPractice && held.includes(quiz) && <small> · {practice.holds}</small>}
              </li>
            ))}
          </ul>
        )}
      </Box>
    </div>
  );
}

interface BoxProps extends Pick<CSSProperties, 'background'> {
  title: string;
  children: ReactNode;
}

function Box({ title, background, children }: BoxProps) {
  return (
    <section aria-label={title} style={{ background, borderRadius: 6, padding: '12px 20px' }}>
      <h4 style={{ margin: '0 0 8px' }}>{title}</h4>
      {children}
    </section>
  );
}
