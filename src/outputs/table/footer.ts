import { safeText } from '../../terminal/safe.js'
import { wrap } from '../../terminal/wrap.js'
import type { Report, View } from '../report.js'
import {
  count,
  emptySentence,
  gapSentence,
  lapsedSentence,
  readSentence,
  unshown,
  waitingSentence,
} from '../summary.js'
import type { Paint, Palette } from './palette.js'

type Said = readonly [string, Paint]

/** What stands below the rows, or instead of them: counts, coverage, and what to type next. */
export function footer(
  report: Report,
  { width, self = 'mentions' }: View,
  { faint, alarm, strong }: Palette,
): string {
  const { counts, coverage, mentions, whyEmpty } = report
  const plain: Paint = (text) => text
  const rest = unshown(report)
  const gaps = coverage.sources.flatMap((source) => {
    const sentence = gapSentence(source, report.generatedAt)
    return sentence === undefined ? [] : [`! ${source.name} ${sentence}`]
  })
  const notices = coverage.sources.flatMap(({ name, notices = [] }) =>
    notices.map((notice) => `  ${name}: ${notice}`),
  )
  const said: Said[] = [
    ...(mentions.length === 0
      ? [[emptySentence(report), strong] as const, ...whyEmpty.map((reason) => [reason, plain] as const)]
      : []),
    ...(mentions.length === 0 && counts.needReply === 0 ? [] : [[waitingSentence(counts), strong] as const]),
    [readSentence(report), plain],
    ...gaps.map((text) => [text, alarm] as const),
    ...notices.map((text) => [text, plain] as const),
    ...(gaps.length + notices.length === 0 ? [] : [[`What to do about it: ${self} check`, plain] as const]),
    ...(counts.lapsed === 0 || whyEmpty.length > 0
      ? []
      : [[lapsedSentence(counts.lapsed, `${self} list --all`), faint] as const]),
    ...(rest === 0
      ? []
      : [[`${count(rest, 'more post', 'more posts')}: ${self} list --limit 0`, strong] as const]),
  ]
  return said
    .flatMap(([text, paint]) => wrap(safeText(text), width).map((line) => `${paint(line)}\n`))
    .join('')
}
