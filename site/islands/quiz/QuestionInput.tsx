import type { Response } from '../../../cms/domain/quiz/response.ts';
import type { Language } from '../../../cms/text/language.ts';
import { BlanksInput } from './BlanksInput.tsx';
import { ChoiceInput } from './ChoiceInput.tsx';
import { MatchingInput } from './MatchingInput.tsx';
import { OrderingInput } from './OrderingInput.tsx';
import type { ShownQuestion } from './quizProtocol.ts';
import { TextInput } from './TextInput.tsx';

interface Props {
  language: Language;
  question: ShownQuestion;
  response: Response | undefined;
  onAnswer: (response: Response) => void;
}

/** What a question is answered with. */
export function QuestionInput({ language, question, response, onAnswer }: Props) {
  switch (question.type) {
    case 'single':
    case 'true-false':
    case 'multiple':
      return (
        <ChoiceInput
          language={language}
          question={question}
          response={response}
          onAnswer={onAnswer}
        />
      );
    case 'ordering':
      return (
        <OrderingInput
          language={language}
          options={question.options ?? []}
          response={Array.isArray(response) ? response : undefined}
          onAnswer={onAnswer}
        />
      );
    case 'fill-in':
    case 'numeric':
      return question.blanks ? (
        <BlanksInput
          language={language}
          blanks={question.blanks}
          response={asObject(response)}
          onAnswer={onAnswer}
        />
      ) : (
        <TextInput
          language={language}
          numeric={question.type === 'numeric'}
          label={question.stem}
          response={typeof response === 'string' ? response : ''}
          onAnswer={onAnswer}
        />
      );
    case 'matching':
      return (
        <MatchingInput
          language={language}
          left={question.left ?? []}
          right={question.right ?? []}
          response={asObject(response)}
          onAnswer={onAnswer}
        />
      );
  }
}

const asObject = (response: Response | undefined): Record<string, string> =>
  typeof response === 'object' && response !== null && !Array.isArray(response) ? response : {};
