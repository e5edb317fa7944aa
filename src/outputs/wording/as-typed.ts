/** Texts name commands as `mentions check`; this makes them the ones to type here. */
export const asTyped = (text: string, self: string): string =>
  text.replaceAll('`mentions ', () => `\`${self} `)

/** A step that is nothing but a command stands without the marks around it, so that it can be copied as a whole. */
export const stepAsTyped = (hint: string, self: string): string =>
  asTyped(hint, self).replace(/^`([^`\n]+)`$/, '$1')
