/** Words that ask, and say nothing of what is asked for; the longer ones first. */
const QUESTIONS = [
  ...[
    '为什么',
    '怎么办',
    '怎么样',
    '是什么',
    '有哪些',
    '是不是',
    '要不要',
    '能不能',
    '要多久',
    '给谁',
    '找谁',
  ],
  ...[
    '什么',
    '怎么',
    '怎样',
    '如何',
    '哪些',
    '哪里',
    '多久',
    '多少',
    '几个',
    '吗',
    '呢',
    '了',
    '谁',
  ],
];
const QUESTION = new RegExp(QUESTIONS.join('|'), 'gu');

/** What is asked, cut where the words stand that only ask: 班前会怎么开 is `班前会 开`. */
export function withoutQuestions(text: string): string {
  return text.replace(QUESTION, ' ').trim();
}
