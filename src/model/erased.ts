/**
 * Who asked to be forgotten, as far as a brand is concerned: salted hashes, so that the list itself names nobody, and those of two brands
 * cannot be laid side by side.
 */
export type Erased = {
  brand: string
  salt: string
  /** Of people, and of what their posts were known by; see `identity/erased.ts`. */
  hashes: ReadonlySet<string>
}
