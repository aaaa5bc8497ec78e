import type { PaperOption } from '../../../cms/domain/quiz/paper.ts';
import type { Language } from '../../../cms/text/language.ts';
import { contentLang } from '../../text/contentLang.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';

interface Props {
  language: Language;
  left: PaperOption[];
  right: PaperOption[];
  response: Record<string, string>;
  onAnswer: (response: Record<string, string>) => void;
}

/** For each thing on the left, a choice of those on the right. */
export function MatchingInput({ language, left, right, response, onAnswer }: Props) {
  function choose(from: string, to: string): void {
    const { [from]: _, ...others } = response;
    onAnswer(to ? { ...others, [from]: to } : others);
  }

  return (
    <ul className="quiz-pairs">
      {left.map(({ id, text }) => (
        <li key={id}>
          <span id={`left-${id}`} lang={contentLang[language]}>
            {text}
          </span>
          <select
            aria-labelledby={`left-${id}`}
            value={response[id] ?? ''}
            onChange={(event) => choose(id, event.target.value)}
          >
            <option value="">{quizTakerWords[language].choose}</option>
            {right.map((option) => (
              <option key={option.id} value={option.id} lang={contentLang[language]}>
                {option.text}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
