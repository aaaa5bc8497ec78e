import { BANK_COLUMNS } from '../../../cms/domain/quiz/bank/bankColumns.ts';
import type { BankItem } from '../../../cms/domain/quiz/bank/bankItem.ts';
import { questionCells } from '../../../cms/domain/quiz/bank/questionCells.ts';
import { streamWorkbook } from '../../../cms/operations/reports/streamWorkbook.ts';
import { bankWords } from '../../../cms/text/bank/bankWords.ts';
import type { Language } from '../../../cms/text/language.ts';
import { bankSheetColumns } from './bankSheetColumns.ts';

/** The bank as a table that goes in again as it is. */
export function questionWorkbook(pages: AsyncIterable<BankItem[]>, language: Language) {
  const words = bankWords[language];
  async function* rows() {
    for await (const items of pages) {
      yield items.map((item) => {
        const cells = questionCells(item, words);
        return BANK_COLUMNS.map((column) => cells[column]);
      });
    }
  }
  return streamWorkbook({ name: words.file, columns: bankSheetColumns(language), pages: rows() });
}
