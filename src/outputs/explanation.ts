import { needsReply, RELEVANT_FROM } from '../judge/needs-reply.js'
import { heatOf } from '../judge/score/heat.js'
import type { Mention, Verdict } from '../model/mention.js'
import { safeText } from '../terminal/safe.js'
import type { View } from '../terminal/view.js'
import { wrap } from '../terminal/wrap.js'
import type { MentionFacts } from '../views/row.js'
import { relevanceTable } from './relevance-table.js'
import { signalTable } from './signal-table.js'
import { paletteOf } from './table/palette.js'
import { wholeText } from './whole-text.js'
import { dangerWords } from './wording/row.js'
import { severityWords } from './wording/severity.js'
import { cannotBeJudged } from './wording/unjudged.js'

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

/** Words are marked by weight, or by asterisks where there are no colours. */
export function markFor({ colour }: Pick<View, 'colour'>): (words: string) => string {
  return colour ? paletteOf(true).fired : (words) => `*${words}*`
}

/** `Score 87 of 100: needs a reply · outage · severity 3 (can't work, …) · heat 0.6`; calm posts say nothing of heat. */
export function verdictLine(
  verdict: Verdict,
  {
    needed,
    why,
    unlisted,
  }: { needed: boolean; why?: string | undefined } & Partial<Pick<MentionFacts, 'unlisted'>>,
): string {
  // What nobody understood may need one.
  const without = verdict.unjudged === undefined || why === undefined ? 'needs no reply' : 'not judged'
  const reply = `${needed ? 'needs a reply' : without}${why === undefined ? '' : ` (${why})`}`
  const { score, kind, severity } = verdict
  const danger = dangerWords({ ...verdict, unlisted })
  const now = danger === undefined ? '' : ` · ${danger}`
  const heat = heatOf(verdict.signals).toFixed(1)
  const heated = heat === '0.0' ? '' : ` · heat ${heat}`
  return `Score ${Math.round(score)} of 100: ${reply} · ${kind} · severity ${severity} (${severityWords[severity]})${heated}${now}`
}

function replyBy(verdict: Verdict, threshold: number, relevance = 1) {
  const needed = needsReply({ ...verdict, relevance, official: false }, threshold)
  return { needed, why: needed ? undefined : whyNot({ ...verdict, relevance }) }
}

/** Why no reply is needed although the score may be high. */
export function whyNot({
  noReply,
  kind,
  unjudged,
  relevance,
}: Verdict & { relevance: number }): string | undefined {
  if (relevance < RELEVANT_FROM) return 'a namesake'
  if (unjudged !== undefined) return cannotBeJudged(unjudged)
  return noReply ?? (kind === 'praise' ? 'praise' : undefined)
}
