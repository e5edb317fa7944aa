import { byCase, type ListedCase } from '../cases/by-case.js'
import type { RankedMention } from '../cases/ranked-mention.js'
import { safeText } from '../terminal/safe.js'
import type { Range } from '../terminal/width.js'
import type { Output, Report } from '../views/report.js'
import { closing, type Sentence } from './closing.js'
import { type ExcerptLine, excerpt, passageOf } from './excerpt.js'
import { markdownLink, markdownText } from './markdown-text.js'
import { reason, reasons } from './reasons.js'
import { count } from './wording/count.js'
import { DANGER } from './wording/danger.js'
import { duration } from './wording/duration.js'

/** Of a title and of a text, in cells: about three lines of an issue. */
const EXCERPT = 280
const MOST_REASONS = 4

/** For issues and chats. A list, since chats show no tables and a post is too long for a cell. */
export const md: Output = {
  about: 'Markdown for an issue or a chat',
  render(report, view) {
    const severalBrands = new Set(report.mentions.map(({ brand }) => brand)).size > 1
    const people = byCase(report.mentions).map((person, index) =>
      item(person, `${index + 1}. `, severalBrands),
    )
    return `${[...people, closingText(report, view.self)].join('\n\n')}\n`
  },
}

function item(person: ListedCase, marker: string, severalBrands: boolean): string {
  const { lead } = person
  const why = reasons(lead.signals, MOST_REASONS).map((signal) => markdownText(reason(signal, safeText)))
  const blocks = [
    [head(person, severalBrands), ...quote(lead)].join('\n'),
    ...(why.length === 0 ? [] : [`Why: ${why.join(' · ')}`]),
  ]
  const indent = ' '.repeat(marker.length)
  return marker + blocks.join('\n\n').replace(/\n(?!\n)/g, `\n${indent}`)
}

function head({ lead, others, longest, late }: ListedCase, severalBrands: boolean): string {
  const { post } = lead
  const about = longest.post.publishedAtFrom === 'source' ? '' : 'about '
  const author = safeText(post.author?.name || post.author?.handle || '').trim()
  return [
    `**${Math.round(lead.priority.total)}**`,
    `waits ${about}${markdownText(duration(longest.waited))}${late ? ', **longer than promised**' : ''}`,
    markdownLink(markdownText(post.place), post.url),
    ...(author === '' ? [] : [markdownText(author)]),
    ...(others.length === 0 ? [] : [`and ${count(others.length, 'more post', 'more posts')}`]),
    `${lead.kind}, severity ${lead.severity}${lead.danger ? `, **${DANGER}**` : ''}`,
    ...(lead.case.state === 'new' ? [] : [lead.case.state]),
    ...(severalBrands ? [markdownText(lead.brand)] : []),
    `case ${markdownText(lead.shortId)}`,
  ].join(' · ')
}

/** Title and text as a block quote, with the words that fired the score in bold. */
function quote({ post, signals }: RankedMention): string[] {
  const title = passageOf(post.title ?? '', 'title', signals, safeText)
  const text = passageOf(post.text, 'text', signals, safeText)
  const paragraphs = (title.text !== '' && text.text.startsWith(title.text) ? [text] : [title, text])
    .map((passage) => excerpt(passage, EXCERPT, 1).map(bold).join(' '))
    .filter((paragraph) => paragraph !== '')
  return paragraphs.flatMap((paragraph, index) =>
    index === 0 ? [`> ${paragraph}`] : ['>', `> ${paragraph}`],
  )
}

function bold({ text, marks }: ExcerptLine): string {
  let markdown = ''
  let at = 0
  for (const { start, end } of marks.filter((mark) => canBeBold(text, mark))) {
    markdown += `${markdownText(text.slice(at, start))}**${markdownText(text.slice(start, end))}**`
    at = end
  }
  return markdown + markdownText(text.slice(at))
}

/** CommonMark takes `**` for emphasis only beside a letter or digit, or where space or the line's end is on its other side. */
function canBeBold(text: string, { start, end }: Range): boolean {
  const inner = text.slice(start, end)
  const opens = /^[\p{L}\p{N}]/u.test(inner) || /^$|\s$/.test(text.slice(0, start))
  const closes = /[\p{L}\p{N}]$/u.test(inner) || /^$|^\s/.test(text.slice(end))
  return opens && closes && inner === inner.trim()
}

/** Counts and coverage, as in the table; what is wrong with sources becomes a list. */
function closingText(report: Report, self: string | undefined): string {
  return closing(report, self)
    .map((sentence, index, all) => {
      const isItem = sentence.source !== undefined
      const followsItem = all[index - 1]?.source !== undefined
      return `${index === 0 ? '' : isItem && followsItem ? '\n' : '\n\n'}${sentenceText(sentence)}`
    })
    .join('')
}

function sentenceText({ source, text, command, tone }: Sentence): string {
  if (source !== undefined) return `- **${markdownText(source)}**: ${markdownText(text)}`
  // Our own words, in which backticks around a command are meant.
  const own = text
    .split(/((?<!`)`[^`]+`(?!`))/)
    .map((part, index) => (index % 2 === 1 ? safeText(part) : markdownText(part)))
    .join('')
  const said = tone === 'strong' ? `**${own}**` : own
  return command === undefined ? said : `${said}: \`${command}\``
}
