import type { BankItem } from '../../../domain/quiz/bank/bankItem.ts';
import { writeGift, writeGiftCategory } from '../../../domain/quiz/bank/writeGift.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import { bankWords } from '../../../text/bank/bankWords.ts';
import type { Language } from '../../../text/language.ts';

interface Written {
  language: Language;
  now: Date;
}

/** The bank as a text in GIFT; its head says what the format has no place for. */
export async function* exportGift(
  pages: AsyncIterable<BankItem[]>,
  { language, now }: Written,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const head = bankWords[language].giftHead(dayOf(now));
  yield Buffer.from(`${head.map((line) => `// ${line}`).join('\n')}\n`);
  let category: string | null = null;
  for await (const items of pages) {
    let text = '';
    for (const item of items) {
      // Questions without a topic stay in the category that was last: their comment says so.
      const topic: string | null = item.topics?.[0] ?? category;
      if (topic !== null && topic !== category) text += `\n${writeGiftCategory(topic)}`;
      category = topic;
      text += `\n${writeGift(item, category)}`;
    }
    yield Buffer.from(text);
  }
}
