/** The forms (卷别) a paper may be printed in: neighbours in a room get different ones. */
export const PRINT_FORMS = ['A', 'B', 'C', 'D'] as const;
export type PrintForm = (typeof PRINT_FORMS)[number];

/** Whether every form has a draw of its own, or all ask the same in other orders. */
export const PRINT_DRAWS = ['one', 'each'] as const;
export type PrintDraw = (typeof PRINT_DRAWS)[number];
