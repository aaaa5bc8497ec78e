import { ledgerWords } from '../../cms/text/ledger/ledgerWords.ts';

/** Where an entry of the ledger comes from, as the learner reads it. */
export const sourceNames = ledgerWords.zh.sources;
