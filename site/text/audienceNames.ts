import { accountsWords } from '../../cms/text/accounts/accountsWords.ts';

/** The layers (分层) by their Chinese names. */
export const audienceNames = accountsWords.zh.audiences;
