import type { z } from 'zod';

import { bankItem, type BankItem } from './bankItem.ts';

/** What stands before it, in the comment that keeps what GIFT has no place for. */
const MARK = '[question]';

const facts = bankItem
  .pick({
    ...{ type: true, code: true, difficulty: true, document: true, number: true, day: true },
    ...{ topics: true, blanks: true, leniency: true, forPractice: true },
  })
  .partial();

/** What of a question GIFT has no place for. */
export type GiftFacts = z.infer<typeof facts>;

/** The comment that says of a question what GIFT has no place for; none where that is nothing. */
export function giftFactsComment(item: BankItem, category: string | null): string | null {
  const { type, code, difficulty, document, number, day, topics, blanks } = item;
  const { leniency, forPractice } = item;
  const ofCategory =
    topics?.length === (category === null ? 0 : 1) && topics[0] === (category ?? undefined);
  const told: GiftFacts = {
    ...(type === 'ordering' && { type }),
    ...(blanks && blanks.length > 0 && { blanks }),
    ...(leniency !== null && { leniency }),
    ...(code !== null && { code }),
    ...(difficulty !== null && { difficulty }),
    ...(document !== null && { document }),
    ...(number !== null && { number }),
    ...(day !== null && { day }),
    ...(forPractice !== null && { forPractice }),
    ...(topics && !ofCategory && { topics }),
  };
  return Object.keys(told).length === 0 ? null : `// ${MARK} ${JSON.stringify(told)}`;
}

/** What the comments of a question say of it, where they are ours. */
export function readGiftFacts(comments: readonly string[]): GiftFacts {
  const told = comments.findLast((comment) => comment.startsWith(MARK));
  if (told === undefined) return {};
  try {
    return facts.parse(JSON.parse(told.slice(MARK.length)));
  } catch {
    return {};
  }
}
