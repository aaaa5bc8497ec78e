import { Fragment } from 'react';

import type { Response } from '../../../cms/domain/quiz/response.ts';
import type { Language } from '../../../cms/text/language.ts';
import { optionLang } from '../../text/optionLang.ts';
import { QuestionMedia } from './QuestionMedia.tsx';
import type { ShownQuestion } from './quizProtocol.ts';

interface Props {
  language: Language;
  question: ShownQuestion;
  response: Response | undefined;
  onAnswer: (response: Response) => void;
}

/** One option, or several. */
export function ChoiceInput({ language, question, response, onAnswer }: Props) {
  const many = question.type === 'multiple';
  const chosen = new Set(Array.isArray(response) ? response : [response]);

  function pick(id: string): void {
    if (!many) return onAnswer(id);
    const next = new Set(Array.isArray(response) ? response : []);
    if (!next.delete(id)) next.add(id);
    onAnswer([...next].sort());
  }

  return (
    <div className="quiz-options">
      {(question.options ?? []).map(({ id, text, media, lettered }) => (
        <Fragment key={id}>
          <label className={chosen.has(id) ? 'quiz-option chosen' : 'quiz-option'}>
            <input
              type={many ? 'checkbox' : 'radio'}
              name={question.id}
              checked={chosen.has(id)}
              onChange={() => pick(id)}
            />
            <span lang={lettered ? undefined : optionLang(language, question.type)}>{text}</span>
            {media?.kind === 'picture' && <QuestionMedia small language={language} media={media} />}
          </label>
          {/* Not in the label: what is pressed to listen chooses nothing. */}
          {media?.kind === 'sound' && <QuestionMedia small language={language} media={media} />}
        </Fragment>
      ))}
    </div>
  );
}
