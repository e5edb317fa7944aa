import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { MentionsError } from '../model/error.js'
import { keyText } from './yaml/nodes.js'

/** A source's block as it is written: the keys in their order. */
export type NewSource = Readonly<Record<string, NewValue>>

/** In a text `${…}` is no variable; where one is meant, it is `asWritten`. */
export type NewValue =
  | string
  | number
  | boolean
  | readonly NewValue[]
  | { readonly [key: string]: NewValue }
  | Written

type Written = { readonly asWritten: string }

/**
 * Changes to `sources:` in the text of a config file. Only the characters that have to change do: comments, blank lines, quotes
 * and order stay. Pure; whether the result is a valid config is for the caller to check.
 *
 * @throws MentionsError where the file is written in a way that can't be edited safely
 */
export const addSources = (text: string, added: readonly NewSource[]): string =>
  added.length === 0 ? text : edited(text, (file) => insertion(file, added))

/** @param index of the source, in the order of the file */
export const removeSource = (text: string, index: number): string =>
  edited(text, (file) => removal(file, index))

/** The lines of comment that go with a source that is removed: those inside its block, and directly above it. */
export function commentsOf(text: string, index: number): string[] {
  let removed = ''
  edited(text, (file) => {
    const { start, end } = removal(file, index)
    removed = file.text.slice(start, end)
    return { start: 0, end: 0, text: '' }
  })
  return removed.split(/\r?\n/).flatMap((line) => (/^\s*#/.test(line) ? [line.trim()] : []))
}

export const pauseSource = (text: string, index: number): string =>
  edited(text, (file) => pausing(file, itemAt(file, index)))

export const resumeSource = (text: string, index: number): string =>
  edited(text, (file) => resuming(file, itemAt(file, index)))

/** What stands between `start` and `end` is replaced. */
type Change = { start: number; end: number; text: string }

type File = { text: string; list: YAMLSeq; newline: string }

function edited(whole: string, change: (file: File) => Change): string {
  const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = whole.slice(mark.length)
  const document = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false })
  const list = isMap(document.contents)
    ? document.contents.items.find(({ key }) => keyText(key) === 'sources')?.value
    : undefined
  if (!isSeq(list) || list.items.length === 0 || document.errors.length > 0)
    throw uneditable('its `sources` are no plain list')
  const {
    start,
    end,
    text: inserted,
  } = change({ text, list, newline: text.includes('\r\n') ? '\r\n' : '\n' })
  return mark + text.slice(0, start) + inserted + text.slice(end)
}

const uneditable = (why: string) =>
  new MentionsError(`The config can't be edited by this program: ${why}.`, {
    hint: 'Edit it by hand: docs/configuration.md shows each key.',
  })

function insertion({ text, list, newline }: File, added: readonly NewSource[]): Change {
  const last = list.items.at(-1)
  if (list.flow === true) {
    const at = endOf(last)
    return { start: at, end: at, text: added.map((source) => `, ${flowBlock(source)}`).join('') }
  }
  const indent = ' '.repeat(columnOf(text, dashOf(list, list.items.length - 1)))
  const at = commentsEnd(text, lineEndAfter(text, endOf(last)), indent)
  const lines = added.flatMap((source) => blockLines(source, indent).map((line) => line + newline)).join('')
  const needsBreak = at > 0 && text[at - 1] !== '\n'
  return { start: at, end: at, text: (needsBreak ? newline : '') + lines }
}

/** A source's block as lines of a list. */
export const blockLines = (source: NewSource, indent: string): string[] =>
  Object.entries(source).map(
    ([key, value], index) => `${indent}${index === 0 ? '- ' : '  '}${key}: ${plainOrQuoted(value)}`,
  )

/** Behind the comments below an entry that are indented as it is: they are about it, or about others of the list. */
function commentsEnd(text: string, from: number, indent: string): number {
  let end = from
  let at = from
  for (const line of text.slice(from).split(/(?<=\n)/)) {
    const [, space = '', sign] = /^([ \t]*)(#|\r?$)/m.exec(line) ?? []
    if (sign === undefined || (sign === '#' && space.length < Math.max(1, indent.length))) break
    at += line.length
    if (sign === '#') end = at
  }
  return end
}

function removal({ text, list }: File, index: number): Change {
  const item = list.items[index]
  if (item === undefined) throw uneditable(`it has no source number ${index + 1}`)
  if (list.items.length === 1)
    throw new MentionsError('This is the only source, and a config needs one.', {
      hint: 'Add another first, or leave this one alone for a while: `mentions sources pause NAME`.',
    })
  if (list.flow !== true) {
    const dash = dashOf(list, index)
    const start = ownCommentsStart(text, dash)
    const end = commentsInside(text, lineEndAfter(text, endOf(item)), columnOf(text, dash))
    return { start, end: isBlankBefore(text, start) ? behindBlankLine(text, end) : end, text: '' }
  }
  const next = list.items[index + 1]
  if (next !== undefined) return { start: startOf(item), end: startOf(next), text: '' }
  return { start: endOf(list.items[index - 1]), end: endOf(item), text: '' }
}

/** Where the comments begin that stand directly above an entry, as far in as it is. An entry that is off is another one. */
function ownCommentsStart(text: string, dash: number): number {
  const indent = ' '.repeat(columnOf(text, dash))
  let start = lineStart(text, dash)
  while (start > 0) {
    const above = lineStart(text, start - 1)
    const comment = text.slice(above, start)
    if (!comment.startsWith(`${indent}#`) || /^\s*#(?:\s*-\s|\s{3,}\S)/.test(comment)) break
    start = above
  }
  return start
}

/** Behind the comments that follow an entry's last value and are further in than its dash. */
function commentsInside(text: string, from: number, column: number): number {
  let end = from
  let at = from
  for (const line of text.slice(from).split(/(?<=\n)/)) {
    const comment = /^[ \t]*(?=#)/.exec(line)
    if (comment === null ? line.trim() !== '' : comment[0].length <= column) break
    at += line.length
    if (comment !== null) end = at
  }
  return end
}

const isBlankBefore = (text: string, start: number): boolean =>
  /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, start))

/** One of the blank lines around what is taken out goes with it. */
const behindBlankLine = (text: string, end: number): number =>
  end + (/^[ \t]*\r?\n/.exec(text.slice(end))?.[0].length ?? 0)

function pausing({ text, newline }: File, item: YAMLMap): Change {
  const known = pausedPair(item)
  if (known !== undefined) return { ...rangeOf(known.value), text: 'true' }
  const last = item.items.at(-1)
  const at = endOf(last?.value ?? last?.key)
  if (item.flow === true) return { start: at, end: at, text: `, ${JSON.stringify('paused')}: true` }
  const indent = ' '.repeat(columnOf(text, startOf(item.items[0]?.key)))
  const line = lineEndAfter(text, at)
  const needsBreak = line > 0 && text[line - 1] !== '\n'
  // A file whose last line has no end keeps it so.
  return {
    start: line,
    end: line,
    text: needsBreak ? `${newline}${indent}paused: true` : `${indent}paused: true${newline}`,
  }
}

function resuming({ text }: File, item: YAMLMap): Change {
  const known = pausedPair(item)
  if (known === undefined)
    throw new MentionsError('This source is not paused.', { hint: 'There is nothing to do.' })
  const { start, end } = rangeOf(known.value)
  const index = item.items.indexOf(known)
  const before = item.items[index - 1]
  if (item.flow === true && before !== undefined)
    return { start: endOf(before.value ?? before.key), end, text: '' }
  const line = { start: lineStart(text, startOf(known.key)), end: lineEndAfter(text, end) }
  const isAlone = /^\s*(["']?)paused\1\s*:\s*\S+\s*$/.test(text.slice(line.start, line.end))
  if (!isAlone || before === undefined) return { start, end, text: 'false' }
  const isLastLine = text[line.end - 1] !== '\n'
  const lineBreak = text.slice(0, line.start).endsWith('\r\n') ? 2 : 1
  return { start: isLastLine ? line.start - lineBreak : line.start, end: line.end, text: '' }
}

const pausedPair = ({ items }: YAMLMap): Pair | undefined =>
  items.find(({ key }) => keyText(key) === 'paused')

function itemAt({ list }: File, index: number): YAMLMap {
  const item = list.items[index]
  if (!isMap(item) || item.items.length === 0)
    throw uneditable(`source number ${index + 1} is no plain block`)
  return item
}

/** Where the `-` of a list's item stands: comments may stand between it and the value. */
function dashOf({ srcToken }: YAMLSeq, index: number): number {
  const item = srcToken?.type === 'block-seq' ? srcToken.items[index] : undefined
  const dash = item?.start.find(({ type }) => type === 'seq-item-ind')
  if (dash === undefined) throw uneditable('its `sources` are no plain list')
  return dash.offset
}

function rangeOf(node: unknown): { start: number; end: number } {
  if (!isScalar(node) && !isMap(node) && !isSeq(node))
    throw uneditable('an alias (*name) stands in `sources`')
  const [start, end] = node.range ?? []
  if (start === undefined || end === undefined) throw uneditable('a value in `sources` has no place')
  return { start, end }
}

const startOf = (node: unknown): number => rangeOf(node).start

/** The end of what is written last in it: a block's own end may lie behind blank lines and comments that follow it. */
function endOf(node: unknown): number {
  const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true
  const last = isBlock ? node.items.at(-1) : undefined
  if (last === undefined) return rangeOf(node).end
  return endOf(isPair(last) ? (last.value ?? last.key) : last)
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

const columnOf = (text: string, offset: number): number => {
  const start = lineStart(text, offset)
  const before = text.slice(start, offset)
  if (/[^ -]/.test(before)) throw uneditable('a source does not start on a line of its own')
  return before.length
}

/** Behind the line break that ends the line: what stands behind the value is a comment on it. */
function lineEndAfter(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

/** In the form that is both YAML and JSON: the file may be either. */
const flowBlock = (source: NewSource): string =>
  `{ ${Object.entries(source)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(withoutVariables(value))}`)
    .join(', ')} }`

const plainOrQuoted = (value: NewValue): string =>
  stringify(withoutVariables(value), {
    lineWidth: 0,
    defaultStringType: 'PLAIN',
    singleQuote: true,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  }).trim()

/** `${…}` in an address is no variable. */
function withoutVariables(value: NewValue): unknown {
  if (typeof value === 'string') return value.replace(/(?=\$\{)/g, () => '$')
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(withoutVariables)
  if (isWritten(value)) return value.asWritten
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutVariables(each)]))
}

const isWritten = (value: object): value is Written => 'asWritten' in value
