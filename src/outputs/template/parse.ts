import Mustache from 'mustache'
import { isObject, namesWithin, reportShape, type Shape, shapeOf } from './names.js'

/** What is wrong with a template, and in which line, from 1 on. */
export type TemplateFault = { line: number } & (
  | { what: 'unknown'; name: string; known: readonly string[] }
  /** It would print `[object Object]`. */
  | { what: 'no-text'; name: string; has: readonly string[] }
  | { what: 'partial'; name: string }
  | { what: 'syntax'; message: string }
)

export type Template = {
  text: string
  shape: Shape
  /** It tells by itself which sources gave no answer. */
  saysCoverage: boolean
}

type Token = [type: string, value: string, start: number, end: number, inner?: Token[] | string]

/**
 * Reads a template in the language of Mustache. Names are those of the JSON format; one that there is not is a fault, since it would print
 * nothing and look as if there were nothing. Other files can't be named.
 */
export function parseTemplate(text: string): Template | { faults: readonly TemplateFault[] } {
  const shape = reportShape()
  let tokens: Token[]
  try {
    tokens = Mustache.parse(text) as Token[]
  } catch (error) {
    return { faults: [syntaxFault(text, error)] }
  }
  const names: string[] = []
  const faults = faultsIn(tokens, [shape], { lineOf: (at) => lineOf(text, at), names })
  return faults.length > 0
    ? { faults }
    : { text, shape, saysCoverage: names.some((name) => /^coverage(?:\.|$)/.test(name)) }
}

type Reading = { lineOf(at: number): number; names: string[] }

function faultsIn(tokens: readonly Token[], within: readonly Shape[], reading: Reading): TemplateFault[] {
  return tokens.flatMap(([type, name, start, , inner]): TemplateFault[] => {
    const line = reading.lineOf(start)
    if (type === '>') return [{ line, what: 'partial', name }]
    if (!'name & # ^'.split(' ').includes(type)) return []
    reading.names.push(name)
    const found = shapeOf(name, within)
    if (found === undefined) return [{ line, what: 'unknown', name, known: namesWithin(within) }]
    const one = found.items ?? found
    if (type === 'name' || type === '&')
      return isObject(one) ? [{ line, what: 'no-text', name, has: Object.keys(one.properties ?? {}) }] : []
    return faultsIn(Array.isArray(inner) ? inner : [], type === '#' ? [...within, one] : within, reading)
  })
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length

/** Mustache's own words, with the line in place of the character. */
function syntaxFault(text: string, error: unknown): TemplateFault {
  const message = error instanceof Error ? error.message : String(error)
  const [, words = message, at] = /^(.*?) at (\d+)$/s.exec(message) ?? []
  return { line: at === undefined ? 1 : lineOf(text, Number(at)), what: 'syntax', message: words }
}
