import type { Ref } from 'react';

import type { Response } from '../../../cms/domain/quiz/response.ts';
import type { Language } from '../../../cms/text/language.ts';
import { contentLang } from '../../text/contentLang.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import { QuestionInput } from './QuestionInput.tsx';
import { QuestionMedia } from './QuestionMedia.tsx';
import type { ShownQuestion } from './quizProtocol.ts';

interface Props {
  language: Language;
  question: ShownQuestion;
  response: Response | undefined;
  /** No server has taken the answer yet. */
  waits?: boolean;
  /** Where the keyboard goes on when a question comes. */
  heading: Ref<HTMLHeadingElement>;
  onAnswer: (response: Response) => void;
}

/** One question, as it is asked and answered. */
export function QuestionSheet(props: Props) {
  const { language, question, response, waits = false, heading, onAnswer } = props;
  const words = quizTakerWords[language];
  return (
    <section className="quiz-question" aria-labelledby="stem">
      {question.section && (
        <p className="quiz-part">
          <b lang={contentLang[language]}>{question.section}</b>
          {question.marks !== undefined && <span>{words.worth(question.marks)}</span>}
        </p>
      )}
      <p className="quiz-kind">
        {words.kinds[question.type]}
        {waits && <span className="quiz-waiting">{words.waits}</span>}
      </p>
      <h2 id="stem" ref={heading} tabIndex={-1} lang={contentLang[language]}>
        {question.stem}
      </h2>
      {question.media && <QuestionMedia language={language} media={question.media} />}
      <QuestionInput
        language={language}
        question={question}
        response={response}
        onAnswer={onAnswer}
      />
    </section>
  );
}
