import { leadsTo, moves, states } from '../../src/cases/states.js'
import { caseStates } from '../../src/model/case.js'
import { verbOf } from '../../src/outputs/wording/verbs.js'

const laterPosts = {
  joins: 'joins the case',
  returns: 'brings the case back, if it needs a reply',
  apart: 'opens another case',
} as const

/** The page of what can be done with a case, as the rules have it. */
export function movesReference(): string {
  const head = ['is', ...moves.map((move) => `\`${verbOf[move]}\``)]
  const rows = caseStates.map((state) => [
    state,
    ...moves.map((move) =>
      states[state].moves.includes(move) ? leadsTo[move] : state === leadsTo[move] ? '=' : '–',
    ),
  ])
  const waiting = caseStates.map((state) => [
    state,
    states[state].waitsForUs ? 'yes' : 'no',
    laterPosts[states[state].laterPost],
  ])
  return `# What can be done with a case

Written by \`npm run docs\` from the code. In words: [answering](../answering.md).

What a case is, and what it becomes by each verb; \`=\`: it is so already, which is no error; \`–\`: not possible, and the error says what is.

${table(head, rows)}

Snoozed cases are what they were before when their time has come. \`assign\`, \`note\`, \`tag\` and \`mark\` are possible always, and change no state; so is
\`undo\`, for the last thing that you did yourself.

${table(['state', 'waits for us', 'a later post of the same person'], waiting)}

Two things bring a case on the list whatever its state: danger in a post of it, and, of an answered one, the moment by which another word was
promised (\`reply --next\`).
`
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
