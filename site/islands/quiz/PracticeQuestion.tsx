import { useRef, useState, type RefObject, type SubmitEvent } from 'react';

import type { Response } from '../../../cms/domain/quiz/response.ts';
import type { Language } from '../../../cms/text/language.ts';
import { contentLang } from '../../text/contentLang.ts';
import { practicePageWords } from '../../text/practice/practicePageWords.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import { useReady } from '../useReady.ts';
import { isAnswered } from './isAnswered.ts';
import { QuestionInput } from './QuestionInput.tsx';
import { QuestionMedia } from './QuestionMedia.tsx';
import type { ShownQuestion } from './quizProtocol.ts';

interface Props {
  language: Language;
  heading: RefObject<HTMLHeadingElement | null>;
  question: ShownQuestion;
  draft: Response | undefined;
  /** `sent`: on its way to the server; `kept`: on this device until there is one. */
  standing: 'open' | 'sent' | 'kept';
  /** Why the server has not taken the answer. */
  problem: string | null;
  onward: { name: string; go: () => void };
  onBack: (() => void) | null;
  onDraft: (response: Response) => void;
  onCheck: (response: Response) => void;
}

/** A question of a round, to be answered and then marked. */
export function PracticeQuestion(props: Props) {
  const { language, heading, question, draft, standing, problem, onward, onBack } = props;
  const words = practicePageWords[language].round;
  const [incomplete, setIncomplete] = useState(false);
  const given = useRef(draft);
  const ready = useReady();

  const note = (response: Response) => {
    given.current = response;
    setIncomplete(false);
    props.onDraft(response);
  };
  const check = (event: SubmitEvent) => {
    event.preventDefault();
    // What is still being typed is given when its field is left.
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    const response = given.current;
    if (response === undefined || response === null || !isAnswered(question, response)) {
      return setIncomplete(true);
    }
    props.onCheck(response);
  };

  const told =
    problem ??
    (incomplete
      ? words.incomplete
      : standing === 'kept'
        ? words.waits
        : standing === 'sent'
          ? words.checking
          : '');
  return (
    <form onSubmit={check}>
      <section className="quiz-question" aria-labelledby="stem">
        <p className="quiz-kind">{quizTakerWords[language].kinds[question.type]}</p>
        <h2 id="stem" ref={heading} tabIndex={-1} lang={contentLang[language]}>
          {question.stem}
        </h2>
        {question.media && <QuestionMedia language={language} media={question.media} />}
        <fieldset
          className="quiz-practice-input"
          aria-labelledby="stem"
          disabled={standing !== 'open' || !ready}
        >
          <QuestionInput language={language} question={question} response={draft} onAnswer={note} />
        </fieldset>
      </section>
      <p className={problem || incomplete ? 'quiz-saved wrong' : 'quiz-saved'} role="status">
        {told}
      </p>
      <div className="quiz-foot quiz-practice-foot">
        {onBack ? (
          <button className="button quiet" type="button" onClick={onBack}>
            {words.back}
          </button>
        ) : (
          <span />
        )}
        <span className="buttons">
          <button className="button quiet" type="button" disabled={!ready} onClick={onward.go}>
            {standing === 'open' && !problem ? words.skip : onward.name}
          </button>
          <button className="button" disabled={standing !== 'open' || !ready}>
            {words.check}
          </button>
        </span>
      </div>
    </form>
  );
}
