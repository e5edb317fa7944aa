/** What is said for every code, a sentence or more; one that is missing does not compile. */
export type Sentences<Codes, Said = string> = { readonly [Code in keyof Codes]: (args: Codes[Code]) => Said }

type AnyCoded = { code: PropertyKey; args: unknown }

/** What is said for a code, made from its arguments: that the two belong together is what `Coded` says. */
export function sentenceOf<Codes, Said>(sentences: Sentences<Codes, Said>, { code, args }: AnyCoded): Said {
  const sentence: (args: never) => Said = sentences[code as keyof Codes]
  return sentence(args as never)
}
