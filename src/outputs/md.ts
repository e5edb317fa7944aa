import { byCase } from '../cases/by-case.js'
import { safeText } from '../terminal/safe.js'
import type { View } from '../terminal/view.js'
import { inParts } from '../views/parts.js'
import type { Output, Report } from '../views/report.js'
import { type Row, rowOf } from '../views/row.js'
import { closing, type Sentence } from './closing.js'
import { excerpt, passageOf } from './excerpt.js'
import { incidentSentences } from './incidents/sentences.js'
import {
  markdownCode,
  markdownLink,
  markdownMarked,
  markdownSentence,
  markdownText,
} from './markdown-text.js'
import { reason } from './wording/reason.js'
import {
  besides,
  dangerWords,
  kindWords,
  LATE,
  moreWords,
  officialWords,
  partName,
  waitsWords,
} from './wording/row.js'

/** Of a title and of a text, in cells: about three lines of an issue. */
const EXCERPT = 280
const MOST_REASONS = 4

/** For issues and chats. A list, since chats show no tables and a post is too long for a cell. */
export const md: Output = {
  render(report, view) {
    const severalBrands = new Set(report.mentions.map(({ brand }) => brand)).size > 1
    const rows = byCase(report.mentions).map((person) => rowOf(person, severalBrands))
    const all = inParts(rows, report)
    const placed = all.flatMap(({ rows: some }) => some)
    const people = all.flatMap(({ part, rows: some }) => {
      const name = partName(part, all)
      return [
        ...(name === undefined ? [] : [`**${name}**`]),
        ...some.map((row) => item(row, `${placed.indexOf(row) + 1}. `)),
      ]
    })
    const incidents = incidentSentences(report, view).map((sentence) => sentencesText([sentence]))
    return `${[...incidents, ...people, closingText(report, view)].join('\n\n')}\n`
  },
}

function item(row: Row, marker: string): string {
  const why = row.reasons.slice(0, MOST_REASONS).map((signal) => markdownText(reason(signal, safeText)))
  const blocks = [
    [head(row), ...quote(row)].join('\n'),
    ...(why.length === 0 ? [] : [`Why: ${why.join(' · ')}`]),
  ]
  const indent = ' '.repeat(marker.length)
  return marker + blocks.join('\n\n').replace(/\n(?!\n)/g, `\n${indent}`)
}

function head(row: Row): string {
  const more = moreWords(row)
  const danger = dangerWords(row)
  const author = (row.author ?? '') + officialWords(row)
  return [
    `**${Math.round(row.priority.total)}**`,
    ...(danger === undefined ? [] : [`**${danger}**`]),
    `${markdownText(waitsWords(row))}${row.late ? `, **${LATE}**` : ''}`,
    markdownLink(markdownText(row.place), row.url),
    ...(row.foundBy === undefined ? [] : [markdownText(row.foundBy)]),
    ...[author.trim()].filter((words) => words !== '').map(markdownText),
    ...(more === undefined ? [] : [`and ${more}`]),
    kindWords(row),
    ...besides(row).map(markdownText),
    ...(row.caseId === undefined ? [] : [`case ${markdownText(row.caseId)}`]),
  ].join(' · ')
}

/** Title and text as a block quote, with the words that fired the score in bold. */
function quote({ words: { title, text } }: Row): string[] {
  const paragraphs = [title, text]
    .filter((words) => words !== undefined)
    .map((words) => excerpt(passageOf(words, safeText), EXCERPT, 1).map(markdownMarked).join(' '))
    .filter((paragraph) => paragraph !== '')
  return paragraphs.flatMap((paragraph, index) =>
    index === 0 ? [`> ${paragraph}`] : ['>', `> ${paragraph}`],
  )
}

/** Counts and coverage, as in the table; what is wrong with sources becomes a list. */
export const closingText = (report: Report, view: View): string => sentencesText(closing(report, view))

/** Paragraphs, and items for what is about one source. */
export function sentencesText(sentences: readonly Sentence[]): string {
  return sentences
    .map((sentence, index, all) => {
      const isItem = sentence.source !== undefined
      const followsItem = all[index - 1]?.source !== undefined
      return `${index === 0 ? '' : isItem && followsItem ? '\n' : '\n\n'}${sentenceText(sentence)}`
    })
    .join('')
}

function sentenceText({ source, text, command, tone }: Sentence): string {
  if (source !== undefined) return `- **${markdownText(source)}**: ${markdownText(text)}`
  const own = markdownSentence(text)
  const said = tone === 'strong' ? `**${own}**` : own
  return command === undefined ? said : `${said}: ${markdownCode(command)}`
}
