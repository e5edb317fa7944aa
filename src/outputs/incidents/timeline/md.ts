import type { Timeline, TimelineEntry } from '../../../incidents/timeline.js'
import { safeText } from '../../../terminal/safe.js'
import { markdownLink, markdownText } from '../../markdown-text.js'
import { duration } from '../../wording/duration.js'
import type { TimelineOutput } from './timeline-output.js'
import {
  CAUSE,
  entryWords,
  exampleWords,
  gapRow,
  kindWords,
  type Moments,
  momentsOf,
  promisedRows,
  promisedWords,
  summaryWords,
  termWords,
  titles,
  titleWords,
  toldRows,
  volumeWords,
} from './words.js'

/** For an issue, a wiki or a chat: somebody pastes it, and adds the cause. */
export const md: TimelineOutput = {
  render(timeline, calendar) {
    const moments = momentsOf(timeline, calendar)
    const blocks = [
      `# ${markdownText(titleWords(timeline, calendar))}`,
      markdownText(summaryWords(timeline, moments).join(' ')),
      markdownText(`Times are those of ${calendar.timeZone}.`),
      `## ${titles.timeline}`,
      table(
        ['Time', 'After the first post', 'What happened'],
        timeline.entries.map((entry) => entryCells(entry, timeline, moments)),
      ),
      `## ${titles.gaps}`,
      table(
        ['', 'How long', 'When'],
        timeline.gaps.map((gap) => {
          const { what, lasts, when } = gapRow(gap, moments)
          return [what, `**${lasts}**`, when]
        }),
      ),
      `## ${titles.volume}`,
      markdownText(volumeWords(timeline.volume)),
      `\`\`\`text\n${chart(timeline, moments)}\n\`\`\``,
      `## ${titles.said}`,
      ...said(timeline, moments),
      `## ${titles.promised}`,
      [...promisedRows(timeline, moments), promisedWords(timeline)].map(item).join('\n'),
      `## ${titles.told}`,
      toldRows(timeline).map(item).join('\n'),
      `## ${titles.cause}`,
      `_${markdownText(CAUSE)}_`,
    ]
    return `${blocks.join('\n\n')}\n`
  },
}

const item = (words: string): string => `- ${markdownText(words)}`

/** Cells are Markdown already. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n')

/** Of words that an entry quotes, in UTF-16 code units. */
const LONGEST_QUOTE = 300

function entryCells(entry: TimelineEntry, { incident }: Timeline, moments: Moments): string[] {
  const { text, quote, url } = entryWords(entry)
  const what = markdownLink(markdownText(text), url ?? '')
  const said = quote === undefined ? '' : `: “${markdownText(shortened(quote))}”`
  const after = entry.at.getTime() - incident.since.getTime()
  return [moments(entry.at), after < 60_000 ? '' : duration(after), what + said]
}

function shortened(words: string): string {
  const line = safeText(words).trim()
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).trimEnd()}…`
}

/** Cells of the longest bar. */
const WIDEST = 40

/** A bar a line, with its number. */
function chart({ volume }: Timeline, moments: Moments): string {
  const most = Math.max(1, ...volume.bars.map(({ people }) => people))
  return volume.bars
    .map(({ from, people }) => {
      const bar = '█'.repeat(Math.ceil((people / most) * Math.min(WIDEST, most)))
      return `${moments(from)} ${String(people).padStart(String(most).length)} ${bar}`.trimEnd()
    })
    .join('\n')
}

function said(timeline: Timeline, moments: Moments): string[] {
  const { terms, kinds, examples } = timeline.said
  const lines = [
    ...(terms.length === 0 ? [] : [`Words: ${termWords(timeline)}.`]),
    ...(kinds.length === 0 ? [] : [`Kinds of trouble, by people: ${kindWords(timeline)}.`]),
  ]
  return [
    ...(lines.length === 0 ? ['Nothing of it is stored any more.'] : [lines.map(item).join('\n')]),
    ...examples.map(
      ({ at, place, text }) =>
        `> ${markdownText(exampleWords(text))}\n>\n> ${markdownText(`on ${place}, ${moments(at)}`)}`,
    ),
  ]
}
