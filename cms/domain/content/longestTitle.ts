/** Characters a title may have. What is made of each of its parts grows with the square of it. */
export const LONGEST_TITLE = 120;
