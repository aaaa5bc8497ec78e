import { useEffect, useRef, useState } from 'react';

import type { Language } from '../../../cms/text/language.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';

interface Props {
  language: Language;
  numeric: boolean;
  label: string;
  response: string;
  onAnswer: (response: string) => void;
}

/** While one types, the answer is saved at each rest of this length. */
const REST_MS = 600;

/** A word or a number, saved while it is typed. */
export function TextInput({ language, numeric, label, response, onAnswer }: Props) {
  const words = quizTakerWords[language];
  const [text, setText] = useState(response);
  const saved = useRef(response);

  const save = (value: string) => {
    if (value === saved.current) return;
    saved.current = value;
    onAnswer(value);
  };

  useEffect(() => {
    const timer = setTimeout(() => save(text), REST_MS);
    return () => clearTimeout(timer);
  });

  return (
    <input
      className="quiz-blank"
      aria-label={label}
      inputMode={numeric ? 'decimal' : 'text'}
      placeholder={numeric ? words.figureOnly : words.answerHere}
      autoComplete="off"
      maxLength={200}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => save(text)}
    />
  );
}
