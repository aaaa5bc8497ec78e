import { useState } from 'react';

import type { Language } from '../../../cms/text/language.ts';
import { contentLang } from '../../text/contentLang.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import { QuestionMedia } from './QuestionMedia.tsx';
import type { ShownOption } from './quizProtocol.ts';

interface Props {
  language: Language;
  options: ShownOption[];
  response: string[] | undefined;
  onAnswer: (response: string[]) => void;
}

/** Steps put in order with arrows: works with a thumb, a mouse and a keyboard alike. */
export function OrderingInput({ language, options, response, onAnswer }: Props) {
  const words = quizTakerWords[language];
  const [moved, setMoved] = useState<{ id: string; place: number } | null>(null);
  const order = response?.length === options.length ? response : options.map(({ id }) => id);
  const texts = new Map(options.map(({ id, text }) => [id, text]));
  const shown = new Map(options.map((option) => [option.id, option]));

  const langOf = (id: string) => (shown.get(id)?.lettered ? undefined : contentLang[language]);

  function move(index: number, step: -1 | 1): void {
    const next = [...order];
    next.splice(index + step, 0, ...next.splice(index, 1));
    onAnswer(next);
    setMoved({ id: order[index] ?? '', place: index + step + 1 });
  }

  return (
    <>
      <ol className="quiz-sorter">
        {order.map((id, index) => (
          <li key={id}>
            <b>{index + 1}</b>
            <Step language={language} option={shown.get(id)} />
            <Arrow
              up
              label={words.up}
              lang={langOf(id)}
              step={texts.get(id) ?? ''}
              atEnd={index === 0}
              onClick={() => move(index, -1)}
            />
            <Arrow
              label={words.down}
              lang={langOf(id)}
              step={texts.get(id) ?? ''}
              atEnd={index === order.length - 1}
              onClick={() => move(index, 1)}
            />
          </li>
        ))}
        {!response && (
          <li className="quiz-sorter-keep">
            <button className="button quiet" type="button" onClick={() => onAnswer(order)}>
              {words.asItStands}
            </button>
          </li>
        )}
      </ol>
      <p className="unseen" aria-live="polite" aria-atomic="true">
        {moved && (
          <>
            <span lang={langOf(moved.id)}>{texts.get(moved.id)}</span>
            {words.movedTo(moved.place)}
          </>
        )}
      </p>
    </>
  );
}

function Step({
  language,
  option,
}: Pick<Props, 'language'> & { option?: ShownOption | undefined }) {
  if (!option) return null;
  const { text, media, lettered } = option;
  return (
    <div className="quiz-step">
      <span lang={lettered ? undefined : contentLang[language]}>{text}</span>
      {media && <QuestionMedia small language={language} media={media} />}
    </div>
  );
}

interface ArrowProps {
  up?: boolean;
  /** What it does, before the step's own words. */
  label: string;
  step: string;
  lang: string | undefined;
  /** There is no further to go. */
  atEnd: boolean;
  onClick: () => void;
}

/** Keeps the focus at the end: a disabled button would drop whoever came there by keyboard. */
function Arrow({ up = false, label, step, lang, atEnd, onClick }: ArrowProps) {
  return (
    <button
      className="quiz-arrow"
      type="button"
      aria-disabled={atEnd}
      onClick={atEnd ? undefined : onClick}
    >
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <path d={up ? 'm6 14 6-6 6 6' : 'm6 10 6 6 6-6'} />
      </svg>
      <span className="unseen">
        {label}
        <span lang={lang}>{step}</span>
      </span>
    </button>
  );
}
