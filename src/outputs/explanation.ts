import type { ReasonAgainst } from '../judge/needs-reply.js'
import { languageName } from '../languages/names.js'
import type { Mention, Verdict } from '../model/mention.js'
import { safeText } from '../terminal/safe.js'
import type { View } from '../terminal/view.js'
import { wrap } from '../terminal/wrap.js'
import { relevanceTable } from './relevance-table.js'
import { signalTable } from './signal-table.js'
import { markFor, verdictLine } from './verdict-line.js'
import { wholeText } from './whole-text.js'
import { againstWords } from './wording/no-reply.js'

/** A text with what was said of where it stands. */
type Asked = {
  title?: string | undefined
  text: string
  brand?: string | undefined
  rating?: number | undefined
  own?: boolean | undefined
  place?: string | undefined
  author?: string | undefined
}

/** `why`: all that speaks against a reply, where none is needed. `threshold`: the score from which one is. */
type Explained = {
  verdict: Verdict
  language: string | undefined
  relevance: Pick<Mention, 'relevance' | 'relevanceSignals'> | undefined
  needsReply: boolean
  why: readonly (ReasonAgainst | 'unnamed')[]
  threshold: number
}

/** How a text is judged and why, for a person: the text with its words marked, the verdict, the sums. */
export function explanation(asked: Asked, explained: Explained, view: View): string {
  const { title, text } = asked
  const { verdict, relevance, needsReply, why } = explained
  const mark = markFor(view)
  const marked = (field: 'title' | 'text', words: string) =>
    wholeText(
      words,
      verdict.signals.flatMap(({ spans }) => spans.filter((span) => span.field === field)),
      view.width,
      mark,
    )
  const unnamed = `does not name ${safeText(asked.brand ?? '')}`
  const reasons = why.map((reason) =>
    reason === 'unnamed' ? unnamed : againstWords(reason, verdict, explained.threshold),
  )
  return [
    ...(why.includes('unnamed')
      ? [...wrap(`This text ${unnamed}: such a post would not be kept, whatever its score.`, view.width), '']
      : []),
    ...(title === undefined ? [] : marked('title', title)),
    ...marked('text', text),
    '',
    verdictLine(verdict, {
      needed: needsReply,
      why: reasons.length === 0 ? undefined : reasons.join('; '),
    }),
    ...wrap(knownLine(asked, explained), view.width),
    '',
    signalTable(verdict, view.width),
    ...(relevance === undefined ? [] : ['', ...relevanceTable(relevance, view.width)]),
    '',
  ].join('\n')
}

/** `Language: English · at reviews.example, your own place · by ada · 2 of 5 stars`. */
function knownLine({ rating, own, place, author }: Asked, { language }: Pick<Explained, 'language'>): string {
  const at = [
    ...(place === undefined ? [] : [`at ${safeText(place)}`]),
    ...(own === true ? ["at a place of the brand's own"] : []),
  ]
  return [
    `Language: ${language === undefined ? 'nothing tells, so as English' : safeText(languageName(language))}`,
    ...(at.length === 0 ? [] : [at.join(', ')]),
    ...(author === undefined ? [] : [`by ${safeText(author)}`]),
    ...(rating === undefined ? [] : [`${rating} of 5 stars`]),
  ].join(' · ')
}
