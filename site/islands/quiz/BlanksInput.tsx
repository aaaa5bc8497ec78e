import { useRef } from 'react';

import type { Language } from '../../../cms/text/language.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import { TextInput } from './TextInput.tsx';

interface Props {
  language: Language;
  /** Their ids, in the order of the stem. */
  blanks: readonly string[];
  response: Record<string, string>;
  onAnswer: (response: Record<string, string>) => void;
}

/** Several blanks of one stem, each with a text of its own; they are kept together. */
export function BlanksInput({ language, blanks, response, onAnswer }: Props) {
  const words = quizTakerWords[language];
  // Two blanks may be saved between two renders, where one is left while another rests.
  const given = useRef(response);
  const fill = (id: string, text: string) => {
    given.current = { ...given.current, [id]: text };
    onAnswer(given.current);
  };

  return (
    <ol className="quiz-blanks" aria-labelledby="stem">
      {blanks.map((id, index) => (
        <li key={id}>
          <span aria-hidden="true">{words.blank(index + 1)}</span>
          <TextInput
            language={language}
            numeric={false}
            label={words.blank(index + 1)}
            response={response[id] ?? ''}
            onAnswer={(text) => fill(id, text)}
          />
        </li>
      ))}
    </ol>
  );
}
