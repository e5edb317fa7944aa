/** A text as one word of a POSIX shell: as it is where that is safe, otherwise in quotes. */
export const shellWord = (text: string): string =>
  /^[\w@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
