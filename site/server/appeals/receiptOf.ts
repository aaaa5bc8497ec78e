/** The code that a program brings to a case, in the header `x-receipt`; null where it brings none. */
export const receiptOf = ({ headers }: Request): string | null => headers.get('x-receipt');
