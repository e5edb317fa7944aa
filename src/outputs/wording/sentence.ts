/** A sentence for every code; one that is missing does not compile. */
export type Sentences<Codes> = { readonly [Code in keyof Codes]: (args: Codes[Code]) => string }

type AnyCoded = { code: PropertyKey; args: unknown }

/** The sentence of a code, made from its arguments: that the two belong together is what `Coded` says. */
export function sentenceOf<Codes>(sentences: Sentences<Codes>, { code, args }: AnyCoded): string {
  const sentence: (args: never) => string = sentences[code as keyof Codes]
  return sentence(args as never)
}
