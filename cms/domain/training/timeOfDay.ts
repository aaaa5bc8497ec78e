const FORM = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a time of day as clocks show it, `HH:mm`. */
export const isTimeOfDay = (text: string): boolean => FORM.test(text);
