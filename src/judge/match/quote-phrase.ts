/** Writes any text as a phrase of the query language, in which no sign stands for letters. */
export const quotePhrase = (text: string): string => `"${text.replace(/["\\*?]/g, '\\$&')}"`
