import type { QueryPart } from '../judge/match/trace.js'
import { safeText } from '../terminal/safe.js'
import type { View } from '../terminal/view.js'
import { cutInMiddle, cutToWidth } from '../terminal/width.js'
import { wrap } from '../terminal/wrap.js'
import { markFor } from './verdict-line.js'
import { wholeText } from './whole-text.js'
import { someOf } from './wording/some-of.js'

type ExplainedQuery = {
  title?: string | undefined
  text: string
  query: QueryPart
  /** What in it is likely meant otherwise. */
  warnings: readonly string[]
}

/** More alternatives than this that are not there are told in one line. */
const MOST_MISSES = 3

/** What a query finds in a text, for a person: the text with what was found marked, and each part with what became of it. */
export function queryExplanation({ title, text, query, warnings }: ExplainedQuery, view: View): string {
  const texts = { title: title ?? '', text }
  const spans = (field: 'title' | 'text') => wordsThatCount(query).filter((span) => span.field === field)
  const marked = (field: 'title' | 'text') => wholeText(texts[field], spans(field), view.width, markFor(view))
  return [
    ...(title === undefined ? [] : marked('title')),
    ...marked('text'),
    '',
    verdictOn(query),
    '',
    ...partLines(query, { texts, width: view.width, depth: 1, isLong: /\n\s*\S/.test(query.written) }),
    ...(warnings.length === 0 ? [] : ['']),
    ...warnings.flatMap((warning) => wrap(safeText(`warning: ${warning}`), view.width)),
    '',
  ].join('\n')
}

function verdictOn({ holds }: QueryPart): string {
  if (holds === undefined)
    return 'Whether the query finds this text is up to what a text alone does not tell.'
  return holds ? 'The query finds this text.' : 'The query does not find this text.'
}

/** Where the words stand that made it hold, or that kept it from holding. */
const wordsThatCount = ({ spans, parts }: QueryPart): readonly QueryPart['spans'][number][] => [
  ...spans,
  ...parts.flatMap(wordsThatCount),
]

type Around = { texts: { title: string; text: string }; width: number; depth: number; isLong: boolean }

function partLines(part: QueryPart, around: Around): string[] {
  const indent = '  '.repeat(around.depth)
  const head = `${indent}${part.holds === undefined ? '?  ' : part.holds ? 'yes' : 'no '}  ${around.isLong ? `line ${part.line}: ` : ''}`
  const found =
    part.holds === undefined && part.parts.length === 0
      ? 'a text alone does not tell'
      : foundWords(part, around.texts)
  const tail = found === '' ? '' : `  (${found})`
  const room = Math.max(20, around.width - head.length - tail.length)
  const line = cutToWidth(`${head}${cutInMiddle(safeText(part.written), room)}${tail}`, around.width)
  return [line, ...childLines(part, { ...around, depth: around.depth + 1 })]
}

function childLines(part: QueryPart, around: Around): string[] {
  const misses = part.type === 'or' ? part.parts.filter(isMiss) : []
  if (misses.length <= MOST_MISSES) return part.parts.flatMap((one) => partLines(one, around))
  const indent = '  '.repeat(around.depth)
  const list = misses.map(({ written }) => safeText(written)).join(' · ')
  const lines = wrap(list, Math.max(20, around.width - indent.length - 5))
  return [
    ...part.parts.filter((one) => !isMiss(one)).flatMap((one) => partLines(one, around)),
    ...lines.map((line, index) => `${indent}${index === 0 ? 'no ' : '   '}  ${line}`),
  ]
}

const isMiss = ({ holds, parts }: QueryPart): boolean => holds === false && parts.length === 0

/** As they stand in the text, which a word with a `*` does not tell. */
function foundWords({ spans }: QueryPart, texts: Around['texts']): string {
  const words = spans.map(({ field, start, end }) => safeText(texts[field].slice(start, end)))
  return words.length === 0 ? '' : someOf([...new Set(words)])
}
