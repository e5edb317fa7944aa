import type { Change, MarkReport, ReplayReport, SignalChange, Standing } from '../../replay/report.js'
import { safeText } from '../../terminal/safe.js'
import type { View } from '../../terminal/view.js'
import { cutToWidth } from '../../terminal/width.js'
import { utc } from '../../text/clock.js'
import { type Palette, paletteOf } from '../table/palette.js'
import { count } from '../wording/count.js'
import { markWords } from '../wording/marks.js'
import { dayOf } from '../wording/moment.js'

/** Reasons that are told of one change. */
const MOST_REASONS = 4
/** With fewer marks than this one more or less moves the shares by several points. */
const FEW_MARKS = 30

/** What other rules would change, for a person. `limit` is how many rows of each part are shown. */
export function replayTable(report: ReplayReport, limit: number | undefined, view: View): string {
  const palette = paletteOf(view.colour)
  const { posts, since, needReply, enters, leaves, moves } = report
  return [
    `Judged ${count(posts, 'stored post', 'stored posts')} since ${dayOf(since, view.clock ?? utc)} again; nothing was changed.`,
    `Need a reply: ${needReply.before} by the stored rules, ${needReply.after} by these.`,
    ...part('Would enter', enters, limit, view, palette),
    ...part('Would leave', leaves, limit, view, palette),
    ...part('Would move', moves, limit, view, palette),
    ...(enters.length + leaves.length + moves.length === 0
      ? ['', 'Nothing would enter, leave or move.']
      : []),
    '',
    ...markLines(report.marks, limit, view, palette),
    '',
  ].join('\n')
}

function part(
  heading: string,
  changes: readonly Change[],
  limit: number | undefined,
  view: View,
  palette: Palette,
): string[] {
  if (changes.length === 0) return []
  const shown = changes.slice(0, limit)
  const hidden = changes.length - shown.length
  return [
    '',
    palette.strong(`${heading} (${changes.length})`),
    ...shown.flatMap((change) => changeLines(change, view, palette)),
    ...(hidden > 0 ? [`  and ${hidden} more: --limit 0`] : []),
  ]
}

function changeLines(change: Change, view: View, { faint, place }: Palette): string[] {
  const { post, brand, caseId, before, after } = change
  const who = `${post.author === undefined ? 'somebody' : safeText(post.author.name)} on ${safeText(post.place)}`
  const head = `score ${steps(before, after, 'score')}, priority ${steps(before, after, 'priority')}`
  const cut = (text: string) => cutToWidth(text, view.width - 4)
  const words = safeText([post.title, post.text].filter(Boolean).join(': ').replace(/\s+/g, ' '))
  return [
    `  ${cut(`${caseId ?? '···'}  ${head}  ${who} about ${safeText(brand)}`)}`,
    `    ${place(cut(words))}`,
    ...reasons(change).map((reason) => `    ${faint(cut(reason))}`),
  ]
}

/** `41 → 72`; one number where there is no other. */
function steps(
  before: Standing | undefined,
  after: Standing | undefined,
  what: 'score' | 'priority',
): string {
  const shown = (standing: Standing | undefined) => (standing ? String(Math.round(standing[what])) : '–')
  return shown(before) === shown(after) ? shown(after) : `${shown(before)} → ${shown(after)}`
}

function reasons({ before, after, mark, signals }: Change): string[] {
  if (after === undefined) return ['the query no longer finds it']
  // A name that means nothing else is nothing to tell where the post is new.
  const told =
    before === undefined && after.relevance === 1 ? signals.filter(({ of }) => of === 'score') : signals
  const lines = told.slice(0, MOST_REASONS).map(reason)
  if (told.length > MOST_REASONS)
    lines.push(`and ${count(told.length - MOST_REASONS, 'more signal', 'more signals')}`)
  if (before === undefined) return ['the query finds it now', ...lines]
  if (before.relevance !== after.relevance)
    lines.unshift(`relevance ${before.relevance.toFixed(2)} → ${after.relevance.toFixed(2)}`)
  if (mark !== undefined) lines.push(`marked as ${markWords[mark]}, whatever the rules`)
  return lines.length > 0 ? lines : ['no signal differs: a threshold or who is staff does']
}

function reason({ of, name, evidence, before, after }: SignalChange): string {
  const words = evidence.trim() === '' ? '' : ` "${safeText(evidence.trim())}"`
  const what = `${of === 'relevance' ? 'relevance: ' : ''}${safeText(name)}${words}`
  return `${what} ${before === 0 ? 'is new, ' : `${signed(before)} → `}${after === 0 ? 'gone' : signed(after)}`
}

const signed = (points: number) => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`

function markLines(marks: MarkReport, limit: number | undefined, view: View, palette: Palette): string[] {
  const all = marks.complaints + marks.fine + marks.notUs
  const self = view.self ?? 'mentions'
  if (all === 0) {
    return [
      'No post of this time is marked, so nobody can say which rules are better.',
      `Mark some, also such that the list leaves out: ${self} mark k7f fine`,
    ]
  }
  const share = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(2)).padStart(6)
  return [
    palette.strong(
      `Against ${count(all, 'mark', 'marks')} (${count(marks.complaints, 'complaint', 'complaints')}, ${marks.fine} fine${marks.notUs === 0 ? '' : `, ${marks.notUs} not about you`})`,
    ),
    '             before   after',
    cutToWidth(
      `  precision  ${share(marks.before.precision)}  ${share(marks.after.precision)}   of what the rules call complaints, how many are`,
      view.width,
    ),
    cutToWidth(
      `  recall     ${share(marks.before.recall)}  ${share(marks.after.recall)}   of the complaints, how many the rules find`,
      view.width,
    ),
    ...(all < FEW_MARKS ? [`  These are few marks: one more can change much. ${FEW_MARKS} say more.`] : []),
    ...(marks.wrong.length === 0
      ? []
      : [
          `  These rules still judge ${marks.wrong.length} of them otherwise:`,
          ...marks.wrong.slice(0, limit).map((change) => wrongLine(change, view)),
        ]),
  ]
}

const wrongLine = ({ caseId, mark, after, before, post }: Change, view: View) => {
  const score = Math.round((after ?? before)?.score ?? 0)
  const words = safeText([post.title, post.text].filter(Boolean).join(': ').replace(/\s+/g, ' '))
  return `    ${cutToWidth(`${caseId ?? '···'}  ${mark ?? 'complaint'}, score ${score}: ${words}`, view.width - 4)}`
}
