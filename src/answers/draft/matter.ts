import { isSupposed, type Told } from './fit-words.js'
import type { Address, ReadLanguage } from './languages.js'
import { nounsIn, withPossessive } from './nouns.js'
import { sentencesIn } from './sentences.js'
import { QUOTED, tellsWrong } from './tone.js'
import { pointsIn, type Stretch } from './trouble.js'

/** "The estate is dark, I've insulin in the fridge": a part of a sentence tells trouble of its own. */
const BETWEEN = /[,;:–—]\s|\s(?:and|but|und|aber)\s/giu

/**
 * What the trouble of a post is with, in words of ours, to stand behind `with` or `mit`: `your refund`, `Ihrer Rechnung`. Told by the part of a sentence
 * that holds most of the trouble, or that sounds most like it; empty where that names nothing, or several things.
 *
 * @param praises the post praises something, too: what does not sound like trouble may be that
 */
export function matterOf(
  post: Told,
  language: ReadLanguage,
  { address, praises }: { address: Address; praises: boolean },
): string {
  const clauses = (['title', 'text'] as const)
    .flatMap((field) => {
      const text = field === 'title' && post.titleOf !== undefined ? '' : (post[field] ?? '')
      return sentencesIn(text)
        .filter(({ start, end }) => !isSupposed(text.slice(start, end)))
        .flatMap((sentence) => clausesIn(text, sentence))
        .map((stretch) => ({
          words: text
            .slice(stretch.start, stretch.end)
            .replace(QUOTED, ' ')
            .replace(/`[^`]*`/g, ' '),
          points: pointsIn(post.signals, field, stretch),
        }))
    })
    .map((clause) => ({ ...clause, isWrong: tellsWrong({ text: clause.words }) }))
    .toSorted((one, other) => other.points - one.points || Number(other.isWrong) - Number(one.isWrong))
    .map(({ words, points, isWrong }) => ({
      tells: points > 0 || isWrong,
      things: nounsIn(words, language).flatMap(
        (noun) => withPossessive(noun, 'dat', { language, address }) ?? [],
      ),
    }))
  const told = clauses.find(({ tells, things }) => tells && things.length > 0)?.things
  const things = told ?? (praises ? [] : clauses.flatMap(({ things }) => things))
  // Of several one may be what works: nothing is named rather than the wrong thing.
  return things.length === 1 ? (things[0] ?? '') : ''
}

function clausesIn(text: string, { start, end }: Stretch): Stretch[] {
  const ends = Array.from(text.slice(start, end).matchAll(BETWEEN), ({ index }) => start + index)
  return [...ends, end].map((to, index) => ({
    start: index === 0 ? start : (ends[index - 1] ?? start),
    end: to,
  }))
}
