/** It is about the brand: by the rules of now, or since somebody said that it needs a reply. */
export const namesBrand = (row: string): string => `(${row}.unmatched = 0 or ${row}.needs_reply = 1)`
