import type { UIFieldServerProps } from 'payload';

import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { toLanguage } from '../../text/toLanguage.ts';

/** On a quiz that has been saved: the way to what its attempts say of it. */
export function QuizFiguresLink({ id, i18n }: UIFieldServerProps) {
  if (!id) return null;
  return (
    <p className="field-type">
      <a href={`/trainer/quizzes/${id}`}>
        {backOfficeWords[toLanguage(i18n.language)].quizFigures}
      </a>
    </p>
  );
}
