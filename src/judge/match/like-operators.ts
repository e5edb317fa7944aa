import { lex } from './lex.js'
import { operatorWords } from './operators.js'
import type { Token } from './token.js'

/** A word of a query that is likely meant as an operator, and what to write for it. */
export type LikeOperator = { word: string; instead: string }

// Capitals between two words, in which other query languages have an operator. Written small they are words like any other.
const otherOperators: ReadonlyMap<string, string> = new Map([
  ['ODER', 'OR'],
  ['UND', 'AND'],
  ['NICHT', 'NOT'],
  ['OU', 'OR'],
  ['ET', 'AND'],
  ['XOR', 'OR'],
  ['MAYBE', 'OR'],
  ['ADJ', 'ONEAR/1'],
  ['SENTENCE', 'NEAR/15'],
  ['PARAGRAPH', 'NEAR/60'],
])

const operand: readonly Token['type'][] = ['word', 'quote', 'field', '(', ')', 'not']

/**
 * Words that stand where an operator would and are read as words: `or` between two others.
 *
 * @throws QueryError for a query that cannot be understood
 */
export function likeOperators(query: string): LikeOperator[] {
  const tokens = lex(query)
  const found = tokens.flatMap((token, index): LikeOperator[] => {
    const [before, behind] = [tokens[index - 1], tokens[index + 1]]
    if (token.type !== 'word' || !isOperand(before, '(') || !isOperand(behind, ')')) return []
    const instead = operatorFor(token.text)
    return instead === undefined ? [] : [{ word: token.text, instead }]
  })
  return found.filter(({ word }, index) => found.findIndex((one) => one.word === word) === index)
}

/** @param except the parenthesis that has nothing on this side */
const isOperand = (token: Token | undefined, except: '(' | ')'): boolean =>
  token !== undefined && token.type !== except && operand.includes(token.type)

function operatorFor(word: string): string | undefined {
  if (/^(?:near|onear)$/i.test(word)) return 'NEAR/5'
  const upper = word.toUpperCase()
  return operatorWords.has(upper) ? upper : otherOperators.get(word)
}

const quotedOperator = /(?<=\S )(?:AND|OR|NOT|NEAR\/\d+)(?= \S)/u

/** An operator that stands within quotes, where it is a word: `"refund OR invoice"`. */
export const operatorInQuotes = (query: string): { phrase: string; operator: string } | undefined =>
  lex(query)
    .flatMap((token) => {
      const operator = token.type === 'quote' ? quotedOperator.exec(token.text)?.[0] : undefined
      return token.type === 'quote' && operator !== undefined ? [{ phrase: token.text, operator }] : []
    })
    .at(0)

/**
 * What can be read and is likely meant otherwise, in sentences.
 *
 * @throws QueryError for a query that cannot be understood
 */
export function misreadWarnings(query: string): string[] {
  const inQuotes = operatorInQuotes(query)
  return [
    ...likeOperators(query).map(
      ({ word, instead }) =>
        `"${word}" stands between two words and is looked for as a word. Write ${instead}, or put it in quotes.`,
    ),
    ...(inQuotes === undefined
      ? []
      : [
          `${inQuotes.operator} stands within quotes, where it is a word: "${inQuotes.phrase}". Close the quotes before it.`,
        ]),
  ]
}
