import { accountsWords } from '../../cms/text/accounts/accountsWords.ts';

/** What an account may do, by its Chinese name. */
export const roleNames = accountsWords.zh.roles;
