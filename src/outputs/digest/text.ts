import type { RankedMention } from '../../cases/ranked-mention.js'
import { isInDanger } from '../../digest/brands.js'
import {
  afterDanger,
  type Digest,
  type DigestPerson,
  type MovedCase,
  type WaitingPart,
} from '../../digest/digest.js'
import { webLink } from '../../terminal/links.js'
import { safeText } from '../../terminal/safe.js'
import { displayWidth } from '../../terminal/width.js'
import { wrap } from '../../terminal/wrap.js'
import { mentionFacts, type Row } from '../../views/row.js'
import type { Words } from '../../views/words.js'
import { excerpt, passageOf } from '../excerpt.js'
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
import { headline } from './passages.js'
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

/** Of a line, in cells: what mail programs leave as it is, even when quoted. */
const WIDTH = 72
const INDENT = '   '
/** Of a post. */
const MOST_LINES = 4

/** For a terminal, and for mail programs that show no HTML: says all that the HTML says. */
export const text: DigestOutput = {
  render(digest, view) {
    if (digest.isEmpty) return `${paragraph(emptyLine(digest)).join('\n')}\n`
    const severalBrands = digest.brands.length > 1
    const blocks: Block[] = [
      [
        ...paragraph(`${brandsName(digest.brands)}: ${inShort(digest)}.`),
        ...paragraph(periodName(digest.period, digest.calendar)),
        ...paragraph(lookLine(digest)),
      ],
      ...incidentBlocks(digest, view),
      ...peopleBlocks('danger', digest, view),
      ...brandBlocks(digest, view),
      ...afterDanger.flatMap((part) => peopleBlocks(part, digest, view)),
      ...freshBlocks(digest, view, severalBrands),
      ...movedBlocks(digest, view, severalBrands),
      [...title(titles.numbers), ...numberLines(digest)],
      [...title(titles.days), ...dayLines(digest)],
      coverageBlock(digest, view),
    ]
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
  },
}

type Block = readonly string[]

/** Strangers' and other words as lines; the only way by which words get into the mail, so all of them are made safe. */
function paragraph(words: string, indent = ''): string[] {
  return wrap(safeText(words), WIDTH - indent.length).map((line) => indent + line)
}

const title = (words: string): string[] => [words.toUpperCase(), '']

const pointerLines = (pointer: Pointer | undefined, indent = ''): string[] =>
  pointer === undefined
    ? []
    : pointer.command === undefined
      ? paragraph(pointer.text, indent)
      : [...paragraph(`${pointer.text}:`, indent), `${indent}  ${safeText(pointer.command)}`]

function incidentBlocks(digest: Digest, view: DigestView): Block[] {
  const pointers = incidentPointers(digest, view)
  return pointers.length === 0
    ? []
    : [[...title(titles.incidents), ...pointers.flatMap((pointer) => pointerLines(pointer))]]
}

function peopleBlocks(which: WaitingPart, digest: Digest, view: DigestView): Block[] {
  const { shown } = digest[which]
  if (shown.length + digest[which].more === 0) return []
  const people = shown.map((person, index) => personLines(person, index + 1, digest, view))
  const rest = pointerLines(more(which, digest, view), INDENT)
  return [
    [...title(partTitle(which, digest)), ...(people[0] ?? [])],
    ...people.slice(1),
    ...(rest.length === 0 ? [] : [rest]),
  ]
}

function personLines(person: DigestPerson, position: number, digest: Digest, view: DigestView): string[] {
  const row = personRow(person, digest)
  const danger = dangerWords(row)
  const facts = [
    ...(danger === undefined ? [] : [danger]),
    waiting(row),
    ...(isNew(person, digest) ? ['new'] : []),
    kindWords(row),
    ...besides(row),
  ]
  const more = moreWords(row)
  return [
    ...numbered(position, `${authorName(row)} on ${row.place}`),
    ...paragraph(facts.join(' · '), INDENT),
    ...postLines(row),
    ...(more === undefined ? [] : paragraph(`and ${more} about it${newBeside(person, digest)}`, INDENT)),
    ...actions(row, digest, view).map((command) => `${INDENT}$ ${safeText(command)}`),
  ]
}

function numbered(position: number, words: string): string[] {
  const marker = `${position}. `.padEnd(INDENT.length)
  return hanging(marker, words, ' '.repeat(marker.length))
}

const hanging = (marker: string, words: string, indent: string): string[] =>
  paragraph(words, indent).map((line, index) => (index === 0 ? marker + line.trimStart() : line))

/** Title and the telling part of the text, why it counts, and where it stands. */
function postLines(row: Row): string[] {
  const indent = `${INDENT}| `
  const lines = (words: Words | undefined) =>
    words === undefined ? [] : excerpt(passageOf(words, safeText), WIDTH - indent.length, MOST_LINES)
  const reasons = why(row)
  return [
    ...[...lines(row.words.title), ...lines(row.words.text)].map((line) => indent + line.text),
    ...(reasons.length === 0 ? [] : paragraph(`why: ${reasons.join(' · ')}`, INDENT)),
    ...linkLines(row.url),
  ]
}

/** An address is never broken over lines: mail programs would not find its end. */
const linkLines = (url: string): string[] => {
  const link = webLink(url)
  return link === undefined ? [] : [INDENT + link]
}

function freshBlocks(digest: Digest, view: DigestView, severalBrands: boolean): Block[] {
  const { fresh } = digest
  const calm = fresh.calm.shown
  const rest = pointerLines(more('fresh', digest, view), INDENT)
  const [first, ...others] = calm.map((mention, index) => calmLines(mention, index + 1, severalBrands))
  return [
    [
      ...title(titles.fresh),
      ...paragraph(freshSentence(digest)),
      ...(first === undefined ? [] : ['', ...first]),
    ],
    ...others,
    ...(rest.length === 0 ? [] : [rest]),
  ]
}

function calmLines(mention: RankedMention, position: number, severalBrands: boolean): string[] {
  const facts = mentionFacts(mention)
  const danger = dangerWords(facts)
  const words = [
    `${authorName(facts)} on ${facts.place}`,
    ...(danger === undefined ? [] : [danger]),
    facts.kind,
    ...(severalBrands ? [facts.brand] : []),
  ]
  return [
    ...numbered(position, words.join(' · ')),
    INDENT + headline(mention, WIDTH - INDENT.length),
    ...linkLines(facts.url),
  ]
}

function movedBlocks(digest: Digest, view: DigestView, severalBrands: boolean): Block[] {
  const { moved, calendar } = digest
  const done = doneSentences(digest)
  if (moved.shown.length + moved.more + done.length === 0) return []
  const line = (one: MovedCase) => {
    const named = caseName(one, digest)
    return [
      ...hanging(
        '',
        [
          `${named === '' ? '' : `${named}: `}${personName(one.person)} on ${one.place}${andMore(one.morePeople)}`,
          ...(severalBrands ? [one.brand] : []),
          `${moveWords(one, digest.audience)}, ${timeName(one.event.at, calendar)}`,
        ].join(' · '),
        INDENT,
      ),
      ...linkLines(one.url),
    ]
  }
  return [
    [
      ...title(doneTitle(titles.moved, digest)),
      ...done.flatMap((sentence) => paragraph(sentence)),
      ...(done.length > 0 && moved.shown.length > 0 ? [''] : []),
      ...moved.shown.flatMap(line),
      ...pointerLines(more('moved', digest, view)),
    ],
  ]
}

function numberLines(digest: Digest): string[] {
  const rows = [
    ['', 'this week', 'week before', 'change'],
    ...numberRows(digest).map((row) => [
      numberName(row, digest),
      grouped(row.week),
      row.weekBefore === undefined ? 'not known' : grouped(row.weekBefore),
      change(row),
    ]),
  ]
  return rows.map(([name = '', ...cells]) =>
    [name.padEnd(28), ...cells.map((cell) => cell.padStart(12))].join('').trimEnd(),
  )
}

function brandBlocks(digest: Digest, view: DigestView): Block[] {
  const told = toldBrands(digest)
  const quiet = quietSentence(digest)
  const line = (name: string, cells: readonly string[]) =>
    [
      name + ' '.repeat(Math.max(1, 30 - displayWidth(name))),
      ...cells.map((cell, index) => cell.padStart(Math.max(8, (brandHead[index]?.length ?? 0) + 1))),
    ]
      .join('')
      .trimEnd()
  const lines = [
    ...(told.length === 0 ? [] : [line('', brandHead)]),
    ...told.map((brand) =>
      line(`${isInDanger(brand) ? '! ' : '  '}${brandName(brand.name)}`, brandCells(brand)),
    ),
    ...(told.some(isInDanger) ? [`! ${DANGER}`] : []),
    ...(quiet === undefined ? [] : paragraph(quiet)),
    ...pointerLines(fewOfEachPointer(digest, view)),
  ]
  return lines.length === 0 ? [] : [[...title(BRANDS_TITLE), ...lines]]
}

const BAR = 40

function dayLines({ days }: Digest): string[] {
  const highest = Math.max(1, ...days.map(({ needReply }) => needReply))
  return days.map((day, index) => {
    const name = index === days.length - 1 ? 'today' : dayName(day)
    const bar = '#'.repeat(Math.ceil((day.needReply / highest) * BAR))
    return `${name.padEnd(12)}${grouped(day.needReply).padStart(6)}  ${bar}`.trimEnd()
  })
}

function coverageBlock(digest: Digest, view: DigestView): string[] {
  const { summary, troubles } = coverageWords(digest)
  return [
    ...title(titles.coverage),
    ...paragraph(summary),
    ...troubles.flatMap(({ name, text }) => bullet(`${name}: ${text}`)),
    ...(troubles.length === 0 ? [] : pointerLines(checkPointer(digest, view))),
    ...pointerLines(unjudgedPointer(digest, view)),
    ...pointerLines(lapsedPointer(digest, view)),
  ]
}

const bullet = (words: string): string[] => hanging('- ', words, '  ')
