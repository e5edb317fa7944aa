import { heatOf } from '../judge/score/heat.js'
import type { Verdict } from '../model/mention.js'
import type { View } from '../terminal/view.js'
import type { MentionFacts } from '../views/row.js'
import { paletteOf } from './table/palette.js'
import { fromMarks } from './wording/from-marks.js'
import { dangerWords } from './wording/row.js'
import { severityWords } from './wording/severity.js'

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
  const learned = fromMarks(verdict)
  const marks = learned === undefined ? '' : ` · ${learned}`
  return `Score ${Math.round(score)} of 100: ${reply} · ${kind} · severity ${severity} (${severityWords[severity]})${heated}${marks}${now}`
}
