import type { BankItem } from '../../../domain/quiz/bank/bankItem.ts';
import { titleOf } from '../../../domain/quiz/bank/listedQuestion.ts';
import { writeAiken } from '../../../domain/quiz/bank/writeAiken.ts';
import { bankWords } from '../../../text/bank/bankWords.ts';
import type { Language } from '../../../text/language.ts';

/** The single choices of the bank as a text in Aiken; a note at its end names all others. */
export async function* exportAiken(
  pages: AsyncIterable<BankItem[]>,
  language: Language,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { aikenLosses, aikenLeft, types } = bankWords[language];
  const left: string[] = [];
  for await (const items of pages) {
    let written = '';
    for (const item of items) {
      const text = writeAiken(item);
      if (text !== null) written += `${text}\n`;
      else left.push([item.code, types[item.type], titleOf(item.stem)].filter(Boolean).join(' '));
    }
    yield Buffer.from(written);
  }
  const notes = [aikenLosses, ...(left.length > 0 ? [aikenLeft(left.length), ...left] : [])];
  yield Buffer.from(`${notes.map((note) => `// ${note}`).join('\n')}\n`);
}
