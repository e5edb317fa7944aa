import type { Token } from '../../text/words/token.js'
import type { Mark } from './weighed.js'

/** A question put to nobody in particular, or to all who read. */
type AsksBrand = (sentence: number) => boolean

/**
 * Which questions are put to the brand, or are about what it offers: those in a sentence that names it, those beside such a sentence that
 * do not ask the crowd ("anyone"), such under a title that names it, and all in a post that speaks to its handle. Others ask the world something, and want no reply of ours.
 *
 * @param brand 1 for the tokens of the brand's name
 * @param crowd words for all who read
 * @param isAllAbout where every question is ours
 */
export function asksBrand(
  tokens: readonly Token[],
  brand: Uint8Array,
  crowd: ReadonlySet<string>,
  isAllAbout: boolean,
): AsksBrand {
  const naming = new Set<number>()
  /** By its number, which sentence of the post it is: numbers leave gaps. */
  const order = new Map<number, number>()
  const crowded = new Set<number>()
  let spokenTo = false
  let titled = false
  for (const [at, { shape, word, sentence, field }] of tokens.entries()) {
    if (!order.has(sentence)) order.set(sentence, order.size)
    if (brand[at] === 1) {
      naming.add(order.get(sentence) ?? 0)
      if (shape === 'handle') spokenTo = true
      if (field === 'title') titled = true
    }
    if (crowd.has(word)) crowded.add(sentence)
  }
  if (isAllAbout || spokenTo || naming.size === 0) return () => true
  return (sentence) => {
    const at = order.get(sentence) ?? 0
    return naming.has(at) || (!crowded.has(sentence) && (titled || naming.has(at - 1) || naming.has(at + 1)))
  }
}

/** The same without making a question of the post. */
export function ofTheWorld<Told extends Pick<Mark, 'means' | 'first'>>(told: Told, isOurs: AsksBrand): Told {
  if (told.means.kind !== 'question' || isOurs(told.first.sentence)) return told
  const { kind: _, ...means } = told.means
  return { ...told, means }
}
