import type { RankedMention } from '../../cases/ranked-mention.js'
import { isInDanger } from '../../digest/brands.js'
import { afterDanger, type Digest, type DigestPerson, type WaitingPart } from '../../digest/digest.js'
import { safeText } from '../../terminal/safe.js'
import { type MentionFacts, mentionFacts } from '../../views/row.js'
import { excerpt, passageOf } from '../excerpt.js'
import {
  markdownCode,
  markdownLink,
  markdownMarked,
  markdownSentence,
  markdownText,
} from '../markdown-text.js'
import { dayName, periodName, timeName } from '../times.js'
import { grouped } from '../wording/count.js'
import { andMore } from '../wording/named-post.js'
import { besides, DANGER, dangerWords, kindWords, moreWords } from '../wording/row.js'
import {
  BRANDS_TITLE,
  brandCells,
  brandHead,
  brandName,
  fewOfEachPointer,
  quietSentence,
  toldBrands,
} from './brand-words.js'
import type { DigestOutput, DigestView } from './digest-output.js'
import { doneSentences, doneTitle } from './done-words.js'
import { incidentPointers } from './incident-words.js'
import { coverageWords, lookLine } from './look-words.js'
import { EXCERPT, headline } from './passages.js'
import {
  actions,
  authorName,
  brandsName,
  caseName,
  change,
  checkPointer,
  emptyLine,
  freshSentence,
  inShort,
  isNew,
  lapsedPointer,
  more,
  moveWords,
  newBeside,
  numberName,
  numberRows,
  type Pointer,
  partTitle,
  personName,
  personRow,
  titles,
  unjudgedPointer,
  waiting,
  why,
} from './wording.js'

/** For a chat, an issue or a wiki. */
export const md: DigestOutput = {
  render(digest, view) {
    if (digest.isEmpty) return `${markdownText(emptyLine(digest))}\n`
    const blocks = [
      `# ${markdownText(`${brandsName(digest.brands)}: ${inShort(digest)}`)}`,
      markdownText(periodName(digest.period, digest.calendar)),
      markdownText(lookLine(digest)),
      ...incidents(digest, view),
      ...people('danger', digest, view),
      ...brandTable(digest, view),
      ...afterDanger.flatMap((part) => people(part, digest, view)),
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

function incidents(digest: Digest, view: DigestView): string[] {
  const items = incidentPointers(digest, view).map(
    ({ text, command }) =>
      `- **${markdownText(text)}**${command === undefined ? '' : `: ${markdownCode(command)}`}`,
  )
  return items.length === 0 ? [] : [`## ${titles.incidents}`, items.join('\n')]
}

function people(which: WaitingPart, digest: Digest, view: DigestView): string[] {
  const { shown } = digest[which]
  if (shown.length + digest[which].more === 0) return []
  return [
    `## ${partTitle(which, digest)}`,
    ...shown.map((person, index) => item(person, `${index + 1}. `, digest, view)),
    ...pointer(more(which, digest, view)),
  ]
}

function item(person: DigestPerson, marker: string, digest: Digest, view: DigestView): string {
  const row = personRow(person, digest)
  const more = moreWords(row)
  const danger = dangerWords(row)
  const head = [
    ...(danger === undefined ? [] : [`**${danger}**`]),
    `**${markdownText(waiting(row))}**`,
    ...(isNew(person, digest) ? ['new'] : []),
    source(row),
    kindWords(row),
    ...besides(row).map(markdownText),
    ...(more === undefined ? [] : [more + newBeside(person, digest)]),
  ].join(' · ')
  const quote = [row.words.title, row.words.text]
    .flatMap((words) => (words === undefined ? [] : excerpt(passageOf(words, safeText), EXCERPT, 1)))
    .map(markdownMarked)
    .join('\n>\n> ')
  const reasons = why(row).map(markdownText)
  const last = [
    ...(reasons.length === 0 ? [] : [`Why: ${reasons.join(' · ')}`]),
    ...actions(row, digest, view).map(markdownCode),
  ].join(' · ')
  const indent = ' '.repeat(marker.length)
  return (
    marker +
    [`${head}${quote === '' ? '' : `\n> ${quote}`}`, ...(last === '' ? [] : [last])]
      .join('\n\n')
      .replace(/\n(?!\n)/g, `\n${indent}`)
  )
}

/** Named where there are several. */
const brandOf = ({ brand }: { brand: string }, { brands }: Digest): string[] =>
  brands.length > 1 ? [markdownText(brand)] : []

/** `Jane Doe on forum.example`, the place a link to the post. */
const source = (facts: MentionFacts): string =>
  `${markdownText(authorName(facts))} on ${markdownLink(markdownText(facts.place), facts.url)}`

function fresh(digest: Digest, view: DigestView): string[] {
  const rows = digest.fresh.calm.shown.map((mention) => calmItem(mention, digest))
  return [
    `## ${titles.fresh}`,
    markdownText(freshSentence(digest)),
    ...(rows.length === 0 ? [] : [rows.join('\n')]),
    ...pointer(more('fresh', digest, view)),
  ]
}

function calmItem(mention: RankedMention, digest: Digest): string {
  const facts = mentionFacts(mention)
  const danger = dangerWords(facts)
  return `- ${[
    source(facts),
    ...(danger === undefined ? [] : [`**${danger}**`]),
    facts.kind,
    ...brandOf(facts, digest),
    markdownText(headline(mention, 100)),
  ].join(' · ')}`
}

function moved(digest: Digest, view: DigestView): string[] {
  const { shown, more: rest } = digest.moved
  const done = doneSentences(digest)
  if (shown.length + rest + done.length === 0) return []
  const rows = shown.map((one) => {
    const named = caseName(one, digest)
    const place = markdownLink(markdownText(one.place), one.url)
    return `- ${[
      `${named === '' ? '' : `${named}: `}${markdownText(personName(one.person))} on ${place}${andMore(one.morePeople)}`,
      ...brandOf(one, digest),
      `${markdownText(moveWords(one, digest.audience))}, ${timeName(one.event.at, digest.calendar)}`,
    ].join(' · ')}`
  })
  return [
    `## ${doneTitle(titles.moved, digest)}`,
    ...(done.length === 0 ? [] : [markdownText(done.join(' '))]),
    ...(rows.length === 0 ? [] : [rows.join('\n')]),
    ...pointer(more('moved', digest, view)),
  ]
}

const numberTable = (digest: Digest): string =>
  [
    '| | this week | week before | change |',
    '|---|--:|--:|--:|',
    ...numberRows(digest).map(
      (row) =>
        `| ${numberName(row, digest)} | ${grouped(row.week)} | ${row.weekBefore === undefined ? 'not known' : grouped(row.weekBefore)} | ${change(row)} |`,
    ),
  ].join('\n')

function brandTable(digest: Digest, view: DigestView): string[] {
  const told = toldBrands(digest)
  const quiet = quietSentence(digest)
  if (told.length === 0 && quiet === undefined) return []
  const rows = told.map((brand) => {
    const danger = isInDanger(brand) ? ` **${DANGER}**` : ''
    return `| ${markdownText(brandName(brand.name))}${danger} | ${brandCells(brand).join(' | ')} |`
  })
  const head = [`| | ${brandHead.join(' | ')} |`, `|---|${brandHead.map(() => '--:').join('|')}|`]
  return [
    `## ${BRANDS_TITLE}`,
    ...(rows.length === 0 ? [] : [[...head, ...rows].join('\n')]),
    ...(quiet === undefined ? [] : [markdownText(quiet)]),
    ...pointer(fewOfEachPointer(digest, view)),
  ]
}

const dayTable = ({ days }: Digest): string =>
  [
    `| ${days.map((day, index) => (index === days.length - 1 ? 'today' : dayName(day))).join(' | ')} |`,
    `|${days.map(() => '--:').join('|')}|`,
    `| ${days.map(({ needReply }) => grouped(needReply)).join(' | ')} |`,
  ].join('\n')

function coverage(digest: Digest, view: DigestView): string[] {
  const { summary, troubles } = coverageWords(digest)
  const rows = troubles.map(({ name, text }) => `- **${markdownText(name)}**: ${markdownSentence(text)}`)
  return [
    `## ${titles.coverage}`,
    markdownSentence(summary),
    ...(rows.length === 0 ? [] : [rows.join('\n'), ...pointer(checkPointer(digest, view))]),
    ...pointer(unjudgedPointer(digest, view)),
    ...pointer(lapsedPointer(digest, view)),
  ]
}

const pointer = (one: Pointer | undefined): string[] =>
  one === undefined
    ? []
    : [
        one.command === undefined
          ? markdownText(one.text)
          : `${markdownText(one.text)}: ${markdownCode(one.command)}`,
      ]
