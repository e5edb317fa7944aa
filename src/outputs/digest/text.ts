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
import { wrap } from '../../terminal/wrap.js'
import { mentionFacts, type Row } from '../../views/row.js'
import type { Words } from '../../views/words.js'
import { excerpt, passageOf } from '../excerpt.js'
import { andMore } from '../wording/named-post.js'
import { besides, dangerWords, kindWords, moreWords } from '../wording/row.js'
import type { Wording } from '../wording/wording.js'
import { fewOfEachPointer, quietSentence, toldBrands } from './brand-words.js'
import type { DigestOutput, DigestView } from './digest-output.js'
import { doneSentences, doneTitle } from './done-words.js'
import { incidentPointers } from './incident-words.js'
import { coverageWords, lookLine } from './look-words.js'
import { headline } from './passages.js'
import { brandLines, dayLines, numberLines } from './text-columns.js'
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

/** Of a line, in cells: what mail programs leave as it is, even when quoted. */
const WIDTH = 72
const INDENT = '   '
/** Of a post. */
const MOST_LINES = 4

/** For a terminal, and for mail programs that show no HTML: says all that the HTML says. */
export const text: DigestOutput = {
  render(digest, view) {
    const { wording } = view
    if (digest.isEmpty) return `${paragraph(emptyLine(digest, view.wording)).join('\n')}\n`
    const severalBrands = digest.brands.length > 1
    const blocks: Block[] = [
      [
        ...paragraph(`${brandsName(digest.brands, wording)}${wording.say.colon}${inShort(digest, wording)}.`),
        ...paragraph(periodWords(digest, wording)),
        ...paragraph(lookLine(digest, wording)),
      ],
      ...incidentBlocks(digest, view),
      ...peopleBlocks('danger', digest, view),
      ...brandBlocks(digest, view),
      ...afterDanger.flatMap((part) => peopleBlocks(part, digest, view)),
      ...freshBlocks(digest, view, severalBrands),
      ...movedBlocks(digest, view, severalBrands),
      [...title(wording.digest.titles.numbers), ...numberLines(digest, wording)],
      [...title(wording.digest.titles.days), ...dayLines(digest, wording)],
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

const pointerLines = (pointer: Pointer | undefined, { say: { colon } }: Wording, indent = ''): string[] =>
  pointer === undefined
    ? []
    : pointer.command === undefined
      ? paragraph(pointer.text, indent)
      : [...paragraph(pointer.text + colon.trimEnd(), indent), `${indent}  ${safeText(pointer.command)}`]

function incidentBlocks(digest: Digest, view: DigestView): Block[] {
  const pointers = incidentPointers(digest, view)
  return pointers.length === 0
    ? []
    : [
        [
          ...title(view.wording.digest.titles.incidents),
          ...pointers.flatMap((pointer) => pointerLines(pointer, view.wording)),
        ],
      ]
}

function peopleBlocks(which: WaitingPart, digest: Digest, view: DigestView): Block[] {
  const { shown } = digest[which]
  if (shown.length + digest[which].more === 0) return []
  const people = shown.map((person, index) => personLines(person, index + 1, digest, view))
  const rest = pointerLines(more(which, digest, view), view.wording, INDENT)
  return [
    [...title(partTitle(which, digest, view.wording)), ...(people[0] ?? [])],
    ...people.slice(1),
    ...(rest.length === 0 ? [] : [rest]),
  ]
}

function personLines(person: DigestPerson, position: number, digest: Digest, view: DigestView): string[] {
  const row = personRow(person, digest)
  const { wording } = view
  const words = wording.digest
  const danger = dangerWords(row, wording.row)
  const facts = [
    ...(danger === undefined ? [] : [danger]),
    waiting(row, wording),
    ...(isNew(person, digest) ? [words.isNew] : []),
    kindWords(row, wording.row),
    ...besides(row, wording.row),
  ]
  const more = moreWords(row, wording.row)
  return [
    ...numbered(position, `${authorName(row, wording)} ${words.on} ${row.place}`),
    ...paragraph(facts.join(' · '), INDENT),
    ...postLines(row, wording),
    ...(more === undefined
      ? []
      : paragraph(words.andMorePosts(more) + newBeside(person, digest, wording), INDENT)),
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
function postLines(row: Row, wording: Wording): string[] {
  const indent = `${INDENT}| `
  const lines = (words: Words | undefined) =>
    words === undefined ? [] : excerpt(passageOf(words, safeText), WIDTH - indent.length, MOST_LINES)
  const reasons = why(row, wording)
  const because = `${wording.digest.why.toLowerCase()}${wording.say.colon}`
  return [
    ...[...lines(row.words.title), ...lines(row.words.text)].map((line) => indent + line.text),
    ...(reasons.length === 0 ? [] : paragraph(because + reasons.join(' · '), INDENT)),
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
  const rest = pointerLines(more('fresh', digest, view), view.wording, INDENT)
  const [first, ...others] = calm.map((mention, index) =>
    calmLines(mention, index + 1, severalBrands, view.wording),
  )
  return [
    [
      ...title(view.wording.digest.titles.fresh),
      ...paragraph(freshSentence(digest, view.wording)),
      ...(first === undefined ? [] : ['', ...first]),
    ],
    ...others,
    ...(rest.length === 0 ? [] : [rest]),
  ]
}

function calmLines(
  mention: RankedMention,
  position: number,
  severalBrands: boolean,
  wording: Wording,
): string[] {
  const facts = mentionFacts(mention)
  const danger = dangerWords(facts, wording.row)
  const words = [
    `${authorName(facts, wording)} ${wording.digest.on} ${facts.place}`,
    ...(danger === undefined ? [] : [danger]),
    wording.row.kinds[facts.kind],
    ...(severalBrands ? [facts.brand] : []),
  ]
  return [
    ...numbered(position, words.join(' · ')),
    INDENT + headline(mention, WIDTH - INDENT.length, wording),
    ...linkLines(facts.url),
  ]
}

function movedBlocks(digest: Digest, view: DigestView, severalBrands: boolean): Block[] {
  const { moved, calendar } = digest
  const { wording } = view
  const done = doneSentences(digest, wording)
  if (moved.shown.length + moved.more + done.length === 0) return []
  const line = (one: MovedCase) => {
    const named = caseName(one, digest)
    return [
      ...hanging(
        '',
        [
          `${named === '' ? '' : named + wording.say.colon}${personName(one.person, wording)} ${wording.digest.on} ${one.place}${andMore(one.morePeople, wording.digest)}`,
          ...(severalBrands ? [one.brand] : []),
          `${moveWords(one, wording, digest.audience)}, ${wording.say.timeName(calendar.local(one.event.at))}`,
        ].join(' · '),
        INDENT,
      ),
      ...linkLines(one.url),
    ]
  }
  return [
    [
      ...title(doneTitle(digest, wording)),
      ...done.flatMap((sentence) => paragraph(sentence)),
      ...(done.length > 0 && moved.shown.length > 0 ? [''] : []),
      ...moved.shown.flatMap(line),
      ...pointerLines(more('moved', digest, view), wording),
    ],
  ]
}

function brandBlocks(digest: Digest, view: DigestView): Block[] {
  const { wording } = view
  const told = toldBrands(digest)
  const quiet = quietSentence(digest, wording)
  const lines = [
    ...brandLines(told, wording),
    ...(told.some(isInDanger) ? [`! ${wording.row.dangerNow}`] : []),
    ...(quiet === undefined ? [] : paragraph(quiet)),
    ...pointerLines(fewOfEachPointer(digest, view), wording),
  ]
  return lines.length === 0 ? [] : [[...title(wording.digest.titles.brands), ...lines]]
}

function coverageBlock(digest: Digest, view: DigestView): string[] {
  const { wording } = view
  const { summary, troubles } = coverageWords(digest, wording)
  return [
    ...title(wording.digest.titles.coverage),
    ...paragraph(summary),
    ...troubles.flatMap(({ name, text }) => bullet(name + wording.say.colon + text)),
    ...(troubles.length === 0 ? [] : pointerLines(checkPointer(digest, view), wording)),
    ...pointerLines(unjudgedPointer(digest, view), wording),
    ...pointerLines(lapsedPointer(digest, view), wording),
  ]
}

const bullet = (words: string): string[] => hanging('- ', words, '  ')
