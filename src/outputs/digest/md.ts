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
import { andMore } from '../wording/named-post.js'
import { besides, dangerWords, kindWords, moreWords } from '../wording/row.js'
import type { Wording } from '../wording/wording.js'
import { brandCells, brandName, fewOfEachPointer, quietSentence, toldBrands } from './brand-words.js'
import type { DigestOutput, DigestView } from './digest-output.js'
import { doneSentences, doneTitle } from './done-words.js'
import { incidentPointers } from './incident-words.js'
import { coverageWords, lookLine } from './look-words.js'
import { dayNames, numberCells, numberHead, numberName, numberRows } from './number-words.js'
import { EXCERPT, headline } from './passages.js'
import {
  actions,
  authorName,
  brandsName,
  caseName,
  checkPointer,
  emptyLine,
  freshSentence,
  inShort,
  isNew,
  lapsedPointer,
  more,
  moveWords,
  newBeside,
  type Pointer,
  partTitle,
  periodWords,
  personName,
  personRow,
  unjudgedPointer,
  waiting,
  why,
} from './wording.js'

/** For a chat, an issue or a wiki. */
export const md: DigestOutput = {
  render(digest, view) {
    const { wording } = view
    if (digest.isEmpty) return `${markdownText(emptyLine(digest, wording))}\n`
    const blocks = [
      `# ${markdownText(brandsName(digest.brands, wording) + wording.say.colon + inShort(digest, wording))}`,
      markdownText(periodWords(digest, wording)),
      markdownText(lookLine(digest, wording)),
      ...incidents(digest, view),
      ...people('danger', digest, view),
      ...brandTable(digest, view),
      ...afterDanger.flatMap((part) => people(part, digest, view)),
      ...fresh(digest, view),
      ...moved(digest, view),
      `## ${wording.digest.titles.numbers}`,
      numberTable(digest, wording),
      `## ${wording.digest.titles.days}`,
      dayTable(digest, wording),
      ...coverage(digest, view),
    ]
    return `${blocks.join('\n\n')}\n`
  },
}

function incidents(digest: Digest, view: DigestView): string[] {
  const items = incidentPointers(digest, view).map(
    ({ text, command }) =>
      `- **${markdownText(text)}**${command === undefined ? '' : view.wording.say.colon + markdownCode(command)}`,
  )
  return items.length === 0 ? [] : [`## ${view.wording.digest.titles.incidents}`, items.join('\n')]
}

function people(which: WaitingPart, digest: Digest, view: DigestView): string[] {
  const { shown } = digest[which]
  if (shown.length + digest[which].more === 0) return []
  return [
    `## ${partTitle(which, digest, view.wording)}`,
    ...shown.map((person, index) => item(person, `${index + 1}. `, digest, view)),
    ...pointer(more(which, digest, view), view.wording),
  ]
}

function item(person: DigestPerson, marker: string, digest: Digest, view: DigestView): string {
  const row = personRow(person, digest)
  const { wording } = view
  const more = moreWords(row, wording.row)
  const danger = dangerWords(row, wording.row)
  const head = [
    ...(danger === undefined ? [] : [`**${danger}**`]),
    `**${markdownText(waiting(row, wording))}**`,
    ...(isNew(person, digest) ? [wording.digest.isNew] : []),
    source(row, wording),
    kindWords(row, wording.row),
    ...besides(row, wording.row).map(markdownText),
    ...(more === undefined ? [] : [more + newBeside(person, digest, wording)]),
  ].join(' · ')
  const quote = [row.words.title, row.words.text]
    .flatMap((words) => (words === undefined ? [] : excerpt(passageOf(words, safeText), EXCERPT, 1)))
    .map(markdownMarked)
    .join('\n>\n> ')
  const reasons = why(row, wording).map(markdownText)
  const last = [
    ...(reasons.length === 0 ? [] : [wording.digest.why + wording.say.colon + reasons.join(' · ')]),
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
const source = (facts: MentionFacts, wording: Wording): string =>
  `${markdownText(authorName(facts, wording))} ${wording.digest.on} ${markdownLink(markdownText(facts.place), facts.url)}`

function fresh(digest: Digest, view: DigestView): string[] {
  const rows = digest.fresh.calm.shown.map((mention) => calmItem(mention, digest, view.wording))
  return [
    `## ${view.wording.digest.titles.fresh}`,
    markdownText(freshSentence(digest, view.wording)),
    ...(rows.length === 0 ? [] : [rows.join('\n')]),
    ...pointer(more('fresh', digest, view), view.wording),
  ]
}

function calmItem(mention: RankedMention, digest: Digest, wording: Wording): string {
  const facts = mentionFacts(mention)
  const danger = dangerWords(facts, wording.row)
  return `- ${[
    source(facts, wording),
    ...(danger === undefined ? [] : [`**${danger}**`]),
    wording.row.kinds[facts.kind],
    ...brandOf(facts, digest),
    markdownText(headline(mention, 100, wording)),
  ].join(' · ')}`
}

function moved(digest: Digest, view: DigestView): string[] {
  const { shown, more: rest } = digest.moved
  const { wording } = view
  const done = doneSentences(digest, wording)
  if (shown.length + rest + done.length === 0) return []
  const rows = shown.map((one) => {
    const named = caseName(one, digest)
    const place = markdownLink(markdownText(one.place), one.url)
    return `- ${[
      `${named === '' ? '' : named + wording.say.colon}${markdownText(personName(one.person, wording))} ${wording.digest.on} ${place}${andMore(one.morePeople, wording.digest)}`,
      ...brandOf(one, digest),
      `${markdownText(moveWords(one, wording, digest.audience))}, ${wording.say.timeName(digest.calendar.local(one.event.at))}`,
    ].join(' · ')}`
  })
  return [
    `## ${doneTitle(digest, wording)}`,
    ...(done.length === 0 ? [] : [markdownText(done.join(' '))]),
    ...(rows.length === 0 ? [] : [rows.join('\n')]),
    ...pointer(more('moved', digest, view), wording),
  ]
}

const numberTable = (digest: Digest, wording: Wording): string =>
  [
    `| | ${numberHead(wording).join(' | ')} |`,
    '|---|--:|--:|--:|',
    ...numberRows(digest).map(
      (row) => `| ${numberName(row, digest, wording)} | ${numberCells(row, wording).join(' | ')} |`,
    ),
  ].join('\n')

function brandTable(digest: Digest, view: DigestView): string[] {
  const { wording } = view
  const { brandHead, titles } = wording.digest
  const told = toldBrands(digest)
  const quiet = quietSentence(digest, wording)
  if (told.length === 0 && quiet === undefined) return []
  const rows = told.map((brand) => {
    const danger = isInDanger(brand) ? ` **${wording.row.dangerNow}**` : ''
    return `| ${markdownText(brandName(brand.name))}${danger} | ${brandCells(brand, wording).join(' | ')} |`
  })
  const head = [`| | ${brandHead.join(' | ')} |`, `|---|${brandHead.map(() => '--:').join('|')}|`]
  return [
    `## ${titles.brands}`,
    ...(rows.length === 0 ? [] : [[...head, ...rows].join('\n')]),
    ...(quiet === undefined ? [] : [markdownText(quiet)]),
    ...pointer(fewOfEachPointer(digest, view), wording),
  ]
}

const dayTable = (digest: Digest, wording: Wording): string =>
  [
    `| ${dayNames(digest, wording).join(' | ')} |`,
    `|${digest.days.map(() => '--:').join('|')}|`,
    `| ${digest.days.map(({ needReply }) => wording.say.grouped(needReply)).join(' | ')} |`,
  ].join('\n')

function coverage(digest: Digest, view: DigestView): string[] {
  const { wording } = view
  const { summary, troubles } = coverageWords(digest, wording)
  const rows = troubles.map(
    ({ name, text }) => `- **${markdownText(name)}**${wording.say.colon}${markdownSentence(text)}`,
  )
  return [
    `## ${wording.digest.titles.coverage}`,
    markdownSentence(summary),
    ...(rows.length === 0 ? [] : [rows.join('\n'), ...pointer(checkPointer(digest, view), wording)]),
    ...pointer(unjudgedPointer(digest, view), wording),
    ...pointer(lapsedPointer(digest, view), wording),
  ]
}

const pointer = (one: Pointer | undefined, { say: { colon } }: Wording): string[] =>
  one === undefined
    ? []
    : [
        one.command === undefined
          ? markdownText(one.text)
          : markdownText(one.text) + colon + markdownCode(one.command),
      ]
