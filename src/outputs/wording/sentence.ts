import { type Clock, utc } from '../../text/clock.js'

/** What is said for every code, a sentence or more; one that is missing does not compile. */
export type Sentences<Codes, Said = string> = {
  readonly [Code in keyof Codes]: (args: Codes[Code], clock: Clock) => Said
}

type AnyCoded = { code: PropertyKey; args: unknown }

/**
 * What is said for a code, made from its arguments: that the two belong together is what `Coded` says.
 *
 * @param clock the reader's, by which moments are told
 */
export function sentenceOf<Codes, Said>(
  sentences: Sentences<Codes, Said>,
  { code, args }: AnyCoded,
  clock: Clock = utc,
): Said {
  const sentence: (args: never, clock: Clock) => Said = sentences[code as keyof Codes]
  return sentence(args as never, clock)
}
