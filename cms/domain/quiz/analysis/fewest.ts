/** Of fewer people than this no figure of a question is told: it would be a person's answer. */
export const FEWEST_PEOPLE = 5;
