import type { Digest, DigestPerson } from '../../digest/digest.js'
import { safeText } from '../../terminal/safe.js'
import { excerpt, passageOf } from '../excerpt.js'
import { markdownLink, markdownText } from '../markdown-text.js'
import { reason } from '../reasons.js'
import type { RankedMention } from '../report.js'
import type { DigestOutput, DigestView } from './digest-output.js'
import { dayName, periodName, timeName } from './times.js'
import {
  actions,
  authorName,
  brandsName,
  change,
  coverageWords,
  emptyLine,
  freshSentence,
  grouped,
  inShort,
  isNew,
  lapsedPointer,
  more,
  moveWords,
  numberNames,
  otherPosts,
  type Pointer,
  tellingSignals,
  titles,
  waitingWords,
} from './wording.js'

/** Of a title and of a text, in cells. */
const EXCERPT = 280

/** For a chat, an issue or a wiki. */
export const md: DigestOutput = {
  about: 'Markdown for a chat, an issue or a wiki',
  render(digest, view) {
    if (digest.isEmpty) return `${markdownText(emptyLine(digest))}\n`
    const blocks = [
      `# ${markdownText(`${brandsName(digest.brands)}: ${inShort(digest)}`)}`,
      markdownText(periodName(digest.period, digest.calendar)),
      ...people('late', digest, view),
      ...people('waiting', digest, view),
      ...fresh(digest, view),
      ...moved(digest, view),
      `## ${titles.numbers}`,
      numberTable(digest),
      `## ${titles.days}`,
      dayTable(digest),
      ...coverage(digest, view),
    ]
    return `${blocks.join('\n\n')}\n`
  },
}

function people(which: 'late' | 'waiting', digest: Digest, view: DigestView): string[] {
  const { shown } = digest[which]
  if (shown.length === 0) return []
  return [
    `## ${titles[which]} (${grouped(shown.length + digest[which].more)})`,
    ...shown.map((person, index) => item(person, `${index + 1}. `, digest, view)),
    ...pointer(more(which, digest, view)),
  ]
}

function item(person: DigestPerson, marker: string, digest: Digest, view: DigestView): string {
  const { lead } = person
  const { post } = lead
  const signals = tellingSignals(lead)
  const others = otherPosts(person)
  const head = [
    `**${markdownText(waitingWords(person))}**`,
    ...(isNew(person, digest) ? ['new'] : []),
    source(lead),
    `${lead.kind}, severity ${lead.severity}`,
    ...(digest.brands.length > 1 ? [markdownText(lead.brand)] : []),
    ...(others === undefined ? [] : [others]),
  ].join(' · ')
  const title = passageOf(post.title ?? '', 'title', signals, safeText)
  const text = passageOf(post.text, 'text', signals, safeText)
  const quote = (title.text !== '' && text.text.startsWith(title.text) ? [text] : [title, text])
    .map((passage) =>
      excerpt(passage, EXCERPT, 1)
        .map((line) => markdownText(line.text))
        .join(' '),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n>\n> ')
  const why = signals.map((signal) => markdownText(reason(signal, safeText)))
  const last = [
    ...(why.length === 0 ? [] : [`Why: ${why.join(' · ')}`]),
    ...actions(lead.shortId, view).map(command),
  ].join(' · ')
  const indent = ' '.repeat(marker.length)
  return (
    marker +
    [`${head}${quote === '' ? '' : `\n> ${quote}`}`, last].join('\n\n').replace(/\n(?!\n)/g, `\n${indent}`)
  )
}

/** `Jane Doe on forum.example`, the place a link to the post. */
const source = (mention: RankedMention): string =>
  `${markdownText(authorName(mention))} on ${markdownLink(markdownText(mention.post.place), mention.post.url)}`

function fresh(digest: Digest, view: DigestView): string[] {
  const rows = digest.fresh.calm.shown.map((mention) => {
    const { title, text } = mention.post
    const words = excerpt(passageOf(title || text, 'title', [], safeText), 100, 1).map((line) => line.text)
    return `- ${[source(mention), mention.kind, markdownText(words.join(' '))].join(' · ')}`
  })
  return [
    `## ${titles.fresh}`,
    markdownText(freshSentence(digest)),
    ...(rows.length === 0 ? [] : [rows.join('\n')]),
    ...pointer(more('fresh', digest, view)),
  ]
}

function moved(digest: Digest, view: DigestView): string[] {
  const { shown, more: rest } = digest.moved
  if (shown.length === 0) return []
  const rows = shown.map((one) => {
    const who = markdownText(one.person ?? 'somebody unnamed')
    const place = markdownLink(markdownText(one.place), one.url)
    return `- ${one.shortId}: ${who} on ${place} · ${markdownText(moveWords(one))}, ${timeName(one.at, digest.calendar)}`
  })
  return [
    `## ${titles.moved} (${grouped(shown.length + rest)})`,
    rows.join('\n'),
    ...pointer(more('moved', digest, view)),
  ]
}

const numberTable = ({ numbers }: Digest): string =>
  [
    '| | this week | week before | change |',
    '|---|--:|--:|--:|',
    ...numbers.map(
      (row) =>
        `| ${numberNames[row.name]} | ${grouped(row.week)} | ${row.weekBefore === undefined ? 'not known' : grouped(row.weekBefore)} | ${change(row)} |`,
    ),
  ].join('\n')

const dayTable = ({ days }: Digest): string =>
  [
    `| ${days.map((day, index) => (index === days.length - 1 ? 'today' : dayName(day))).join(' | ')} |`,
    `|${days.map(() => '--:').join('|')}|`,
    `| ${days.map(({ needReply }) => grouped(needReply)).join(' | ')} |`,
  ].join('\n')

function coverage(digest: Digest, view: DigestView): string[] {
  const { summary, gaps } = coverageWords(digest)
  const rows = gaps.map(({ name, text }) => `- **${markdownText(name)}**: ${markdownText(text)}`)
  return [
    `## ${titles.coverage}`,
    summary,
    ...(rows.length === 0
      ? []
      : [rows.join('\n'), ...pointer({ text: 'What to do about it', command: `${view.self} check` })]),
    ...pointer(lapsedPointer(digest, view)),
  ]
}

const pointer = (one: Pointer | undefined): string[] =>
  one === undefined ? [] : [`${markdownText(one.text)}: ${command(one.command)}`]

/** Code, fenced by more backticks than are in it. */
function command(words: string): string {
  const code = safeText(words)
  const fence = '`'.repeat(Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length)) + 1)
  const pad = fence.length > 1 ? ' ' : ''
  return `${fence}${pad}${code}${pad}${fence}`
}
