import type { Language } from '../../../cms/text/language.ts';
import { contentLang } from '../../text/contentLang.ts';
import { optionLang } from '../../text/optionLang.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import { QuestionMedia } from './QuestionMedia.tsx';
import type { ReviewLine, ShownQuestion } from './quizProtocol.ts';

interface Props {
  language: Language;
  review: (ReviewLine & Pick<ShownQuestion, 'type' | 'stem' | 'media'>)[];
}

/** Each question with the learner's answer beside the right one and the other options. */
export function ReviewList({ language, review }: Props) {
  const words = quizTakerWords[language];
  return (
    <ol className="quiz-review">
      {review.map(
        (
          { id, type, stem, media, correct, partly, given, options, pictures, answer, explanation },
          index,
        ) => (
          <li className="quiz-question" key={id}>
            <p className="quiz-kind">
              <b className={correct ? 'quiz-mark right' : 'quiz-mark wrong'}>
                {correct
                  ? words.right(index + 1)
                  : partly
                    ? words.partly(index + 1)
                    : words.wrong(index + 1)}
              </b>
            </p>
            <h3 lang={contentLang[language]}>{stem}</h3>
            {media && <QuestionMedia language={language} media={media} />}
            {pictures && (
              <ul className="quiz-pictures">
                {pictures.map(({ text, media: picture, lettered }) => (
                  <li key={text}>
                    <span lang={lettered ? undefined : contentLang[language]}>{text}</span>
                    {picture && <QuestionMedia small language={language} media={picture} />}
                  </li>
                ))}
              </ul>
            )}
            {options && (
              <ul className="quiz-shown">
                {options.map(({ text, media: shown, lettered, chosen, right }, place) => (
                  <li
                    key={place}
                    className={`quiz-shown-option${right ? ' right' : ''}${chosen ? ' chosen' : ''}`}
                  >
                    <span lang={lettered ? undefined : optionLang(language, type)}>{text}</span>
                    {shown && <QuestionMedia small language={language} media={shown} />}
                    {(chosen || right) && (
                      <b>{words.told(chosen, right ?? false, type === 'multiple')}</b>
                    )}
                  </li>
                ))}
              </ul>
            )}
            {options && given === null && <p className="quiz-told">{words.notAnswered}</p>}
            {!options && (
              <dl className="quiz-told">
                <div>
                  <dt>{words.yourAnswer}</dt>
                  <dd lang={given === null ? undefined : contentLang[language]}>
                    {given ?? words.notAnswered}
                  </dd>
                </div>
                {answer !== undefined && !correct && (
                  <div>
                    <dt>{words.rightAnswer}</dt>
                    <dd lang={contentLang[language]}>{answer}</dd>
                  </div>
                )}
              </dl>
            )}
            {explanation && (
              <p className="quiz-why" lang={contentLang[language]}>
                {explanation}
              </p>
            )}
          </li>
        ),
      )}
    </ol>
  );
}
