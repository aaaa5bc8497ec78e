import { setImmediate } from 'node:timers/promises';

import { parse, type GIFTQuestion } from 'gift-pegjs';

import { blanksIn } from '../../../domain/quiz/blanksIn.ts';
import { emptyItem, type BankItem } from '../../../domain/quiz/bank/bankItem.ts';
import type { BankProblem } from '../../../domain/quiz/bank/bankProblem.ts';
import { blanksStandIn } from '../../../domain/quiz/bank/blanksStandIn.ts';
import { cleanText } from '../../../domain/quiz/bank/cleanText.ts';
import { comparable } from '../../../domain/quiz/bank/comparable.ts';
import type { GiftBlock } from '../../../domain/quiz/bank/giftBlocks.ts';
import { readGiftFacts, type GiftFacts } from '../../../domain/quiz/bank/giftFacts.ts';
import { shieldGift } from '../../../domain/quiz/bank/giftShield.ts';
import { itemProblem } from '../../../domain/quiz/bank/itemProblem.ts';
import { titleOf, type ListedQuestion } from '../../../domain/quiz/bank/listedQuestion.ts';
import { giftCategory } from './giftCategory.ts';
import { giftKey, type GiftKey } from './giftKey.ts';
import { giftText } from './giftText.ts';

/** Far more than a question with a dozen options has. */
const LONGEST = 30_000;
/** So many are read before others get their turn. */
const AT_ONCE = 50;

/** Reads the questions of a text in Moodle's GIFT format, each by itself. */
export async function readGift(blocks: readonly GiftBlock[]): Promise<ListedQuestion[]> {
  const list: ListedQuestion[] = [];
  let category: string | null = null;
  for (const [n, block] of blocks.entries()) {
    if (n % AT_ONCE === AT_ONCE - 1) await setImmediate();
    if (block.text.startsWith('$CATEGORY:')) category = giftCategory(block.text);
    else list.push(readBlock(block, category));
  }
  return list;
}

function readBlock(block: GiftBlock, category: string | null): ListedQuestion {
  const { row, text } = block;
  const refuse = (problem: BankProblem, title = titleOf(text)) => ({
    ...{ row, title, text, read: { problem } },
  });
  if (text.length > LONGEST) return refuse(['gift-long']);
  const question = parsed(text);
  if (!question || question.type === 'Category') return refuse(['gift-unreadable']);
  const stem = giftText(question.stem);
  if ('problem' in stem) return refuse(stem.problem);
  const title = titleOf(stem.text);
  const key = giftKey(question);
  if ('problem' in key) return refuse(key.problem, title);
  const item = asItem({ stem: stem.text, key, block, category, question });
  const problem = itemProblem(item);
  if (problem) return refuse(problem, title);
  return {
    ...{ row, title, text, read: { item } },
    ...(key.feedback && { note: 'feedback-dropped' as const }),
    ...(isUnsaid(item) && { note: 'blanks-unsaid' as const }),
  };
}

function parsed(text: string): GIFTQuestion | null {
  try {
    const [question, ...more] = parse(shieldGift(text));
    return question && more.length === 0 ? question : null;
  } catch {
    return null;
  }
}

interface Parts {
  stem: string;
  key: GiftKey;
  block: GiftBlock;
  category: string | null;
  question: GIFTQuestion;
}

function asItem({ stem, key, block, category, question }: Parts): BankItem {
  const facts = readGiftFacts(block.comments);
  const { type: kind, blanks, leniency, ...about } = facts;
  const ordered = kind === 'ordering' && key.item.type === 'matching';
  const idNumber = block.comments.flatMap((one) => /\[id:([^\]]+)\]/.exec(one)?.[1] ?? [])[0];
  const whole = 'globalFeedback' in question ? question.globalFeedback : null;
  const explained = whole ? giftText(whole) : { text: '' };
  return {
    ...emptyItem(key.item.type, stem),
    ...key.item,
    explanation: ('text' in explained && explained.text) || null,
    code: idNumber ? cleanText(idNumber) : null,
    topics: category === null ? null : [category],
    ...about,
    ...(key.item.type === 'fill-in' && { leniency: leniency ?? null }),
    ...(standsFor(key.item, blanks) && { answers: [], blanks }),
    ...(ordered && {
      type: 'ordering',
      pairs: [],
      options: (key.item.pairs ?? []).map(({ right: text }) => ({ text, correct: false })),
    }),
  };
}

/**
 * Whether what stands in the text is what was written in the place of blanks: an answer that was
 * changed since isn't passed over for what the comment says.
 */
function standsFor({ type, answers = [] }: GiftKey['item'], blanks: GiftFacts['blanks']): boolean {
  if (type !== 'fill-in' || !blanks || answers.length !== 1) return false;
  return comparable(answers[0] ?? '') === comparable(blanksStandIn(blanks));
}

/** Whether a stem marks several blanks, and the text has no answers for each. */
const isUnsaid = ({ type, stem, blanks }: BankItem): boolean =>
  type === 'fill-in' && blanks === null && blanksIn(stem) > 1;
