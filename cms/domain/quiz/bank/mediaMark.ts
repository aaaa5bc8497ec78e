/**
 * What stands in a file for an option that is a picture or a recording alone, by its place among
 * the options of the bank. The same in every language: an import knows it again.
 *
 * @param place from 0
 */
export const mediaMark = (place: number): string => `[media ${place + 1}]`;
