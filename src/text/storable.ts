const eachUnstorable = /[\0\p{Surrogate}]/gu

/**
 * Text made safe to store: SQLite ends a text at U+0000, PostgreSQL refuses it, and half a surrogate pair has no UTF-8.
 * Each becomes U+FFFD instead of vanishing, so that the offsets of signals still point at their words.
 */
export const storable = (value: string): string =>
  value.isWellFormed() && !value.includes('\0') ? value : value.replace(eachUnstorable, '\uFFFD')
