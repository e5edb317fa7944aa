import { needsReply } from '../judge/needs-reply.js'
import type { Mention, Verdict } from '../model/mention.js'
import { safeText } from '../terminal/safe.js'
import type { View } from '../terminal/view.js'
import { wrap } from '../terminal/wrap.js'
import { relevanceTable } from './relevance-table.js'
import { signalTable } from './signal-table.js'
import { markFor, verdictLine, whyNot } from './verdict-line.js'
import { wholeText } from './whole-text.js'

/** `unnamed`: the brand it was to be about, and does not name. */
type Explained = { title?: string | undefined; text: string; unnamed?: string | undefined }

/** How a text scores and why, for a person: the text with its words marked, the verdict, the sum. */
export function explanation(
  { title, text, unnamed }: Explained,
  verdict: Verdict,
  threshold: number,
  view: View,
  relevance?: Pick<Mention, 'relevance' | 'relevanceSignals'>,
): string {
  const mark = markFor(view)
  const marked = (field: 'title' | 'text', words: string) =>
    wholeText(
      words,
      verdict.signals.flatMap(({ spans }) => spans.filter((span) => span.field === field)),
      view.width,
      mark,
    )
  const notNamed = unnamed === undefined ? undefined : `does not name ${safeText(unnamed)}`
  return [
    ...(notNamed === undefined
      ? []
      : [
          ...wrap(`This text ${notNamed}: such a post would not be kept, whatever its score.`, view.width),
          '',
        ]),
    ...(title === undefined ? [] : marked('title', title)),
    ...marked('text', text),
    '',
    verdictLine(
      verdict,
      notNamed === undefined
        ? replyBy(verdict, threshold, relevance?.relevance)
        : { needed: false, why: notNamed },
    ),
    '',
    signalTable(verdict, view.width),
    ...(relevance === undefined ? [] : ['', ...relevanceTable(relevance, view.width)]),
    '',
  ].join('\n')
}

function replyBy(verdict: Verdict, threshold: number, relevance = 1) {
  const needed = needsReply({ ...verdict, relevance, official: false }, threshold)
  return { needed, why: needed ? undefined : whyNot({ ...verdict, relevance }) }
}
