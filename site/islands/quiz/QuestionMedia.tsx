import type { ShownMedia } from '../../../cms/domain/quiz/shownMedia.ts';
import type { Language } from '../../../cms/text/language.ts';
import { contentLang } from '../../text/contentLang.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';

interface Props {
  language: Language;
  media: ShownMedia;
  /** Of an option: no larger than it must be, and without a link in what is pressed to choose. */
  small?: boolean;
}

/** A picture or a recording of a question, in words too. */
export function QuestionMedia({ language, media, small = false }: Props) {
  const { kind, url, whole, alt, transcript, width, height } = media;
  const words = quizTakerWords[language];
  const lang = contentLang[language];
  if (kind === 'sound') {
    return (
      <div className="quiz-sound">
        <audio controls preload="none" src={url} aria-label={alt} lang={lang} />
        {transcript ? (
          <details>
            <summary>{words.transcript}</summary>
            <p lang={lang}>{transcript}</p>
          </details>
        ) : (
          <p className="small muted" lang={lang}>
            {alt}
          </p>
        )}
      </div>
    );
  }
  const picture = (
    <img
      className={small ? 'quiz-picture quiz-thumb' : 'quiz-picture'}
      src={url}
      alt={alt}
      lang={lang}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
    />
  );
  if (small || !whole) return picture;
  return (
    <div className="quiz-figure">
      {picture}
      <a className="textlink small" href={whole} target="_blank" rel="noopener">
        {words.wholePicture}
      </a>
    </div>
  );
}
