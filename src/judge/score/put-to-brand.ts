import type { Token } from '../../text/words/token.js'
import type { ContextWords } from './context.js'
import type { Mark } from './weighed.js'

/** A question put to nobody in particular, or to all who read. */
type AsksBrand = (sentence: number) => boolean

/** What the words of one sentence are. */
type Said = { names: boolean; crowded: boolean; self: boolean; back: boolean; toReaders: boolean }

/** Who asks for themselves ("where do I buy a new one?") may have named the brand so many sentences away. */
const OWN_MATTER_REACH = 2

/**
 * Which questions are put to the brand, or are about what it offers: those in a sentence that names it, those beside such a sentence that
 * ask neither the crowd ("anyone") nor whoever reads ("how do you get grease out of jeans?"), such under a title that names it, and all in a
 * post that speaks to its handle. Others ask the world something, and want no reply of ours.
 *
 * @param brand 1 for the tokens of the brand's name
 * @param crowd words for all who read
 * @param isAllAbout where every question is ours
 */
export function asksBrand(
  tokens: readonly Token[],
  brand: Uint8Array,
  crowd: ReadonlySet<string>,
  words: ContextWords,
  isAllAbout: boolean,
): AsksBrand {
  if (isAllAbout || !brand.includes(1)) return () => true
  /** By its number, which sentence of the post it is: numbers leave gaps. */
  const order = new Map<number, number>()
  const said: Said[] = []
  let spokenTo = false
  let titled = false
  for (const [at, { shape, word, sentence, field }] of tokens.entries()) {
    let one = said[order.get(sentence) ?? -1]
    if (one === undefined) {
      order.set(sentence, said.length)
      one = {
        names: false,
        crowded: false,
        self: false,
        back: false,
        toReaders: words.questions.wondering.has(word),
      }
      said.push(one)
    }
    if (brand[at] === 1) {
      one.names = true
      if (shape === 'handle') spokenTo = true
      if (field === 'title') titled = true
    }
    if (crowd.has(word)) one.crowded = true
    if (words.self.has(word)) one.self = true
    if (words.questions.back.has(word)) one.back = true
  }
  const readers = new Set(
    tokens.filter(({ word }) => words.questions.readers.has(word)).map(({ sentence }) => sentence),
  )
  const isNamed = (at: number, reach: number): boolean =>
    said.slice(Math.max(0, at - reach), at + reach + 1).some(({ names }) => names)
  if (spokenTo) return () => true
  return (sentence) => {
    const at = order.get(sentence) ?? 0
    const one = said[at]
    if (one === undefined || one.names) return true
    if (one.crowded) return false
    if (one.toReaders && readers.has(sentence) && !one.self && !one.back) return false
    return titled || isNamed(at, one.self ? OWN_MATTER_REACH : 1)
  }
}

/** Whether a question is put to the brand. */
type IsOurs = (told: Pick<Mark, 'first'>) => boolean

/** The same without making a question of the post. */
export function ofTheWorld<Told extends Pick<Mark, 'means' | 'first'>>(told: Told, isOurs: IsOurs): Told {
  if (told.means.kind !== 'question' || isOurs(told)) return told
  const { kind: _, ...means } = told.means
  return { ...told, means }
}

/** Where a question is put to the brand, those of the world say no more. */
export function oursFirst<Told extends Pick<Mark, 'means' | 'first'>>(
  told: readonly Told[],
  isOurs: IsOurs,
): readonly Told[] {
  const isQuestion = ({ means }: Told) => means.kind === 'question'
  const isOurQuestion = (one: Told) => isQuestion(one) && isOurs(one)
  return told.some(isOurQuestion) ? told.filter((one) => !isQuestion(one) || isOurQuestion(one)) : told
}
