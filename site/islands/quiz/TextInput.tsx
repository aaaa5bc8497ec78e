import { useEffect, useRef, useState } from 'react';

interface Props {
  numeric: boolean;
  label: string;
  response: string;
  onAnswer: (response: string) => void;
}

/** While one types, the answer is saved at each rest of this length. */
const REST_MS = 600;

/** A word or a number, saved while it is typed. */
export function TextInput({ numeric, label, response, onAnswer }: Props) {
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
      placeholder={numeric ? '只填数字' : '填写答案'}
      autoComplete="off"
      maxLength={200}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => save(text)}
    />
  );
}
