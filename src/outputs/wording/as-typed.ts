/** Texts name commands as `mentions check`; this makes them the ones to type here. */
export const asTyped = (text: string, self: string): string =>
  text.replaceAll('`mentions ', () => `\`${self} `)
