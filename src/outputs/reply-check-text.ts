import type { Answers } from '../answers/critique/read-reply.js'
import { safeText } from '../terminal/safe.js'
import type { View } from '../terminal/view.js'
import { faultsOf, type ReplyCheck } from '../views/reply-check.js'
import { paletteOf } from './table/palette.js'
import { count } from './wording/count.js'
import { findingWords } from './wording/reply-findings.js'

const answersWords: Readonly<Record<Answers, string>> = {
  answer: 'It answers',
  acknowledgement: 'It says that the post was seen, and answers nothing',
  nothing: 'It says nothing to the matter',
}
/** More of the reply's words say no more. */
const LONGEST = 120

/** What is wrong with a reply, and how to say it better, for people. */
export function replyCheckText(check: ReplyCheck, view: View): string {
  const { strong, alarm, faint } = paletteOf(view.colour)
  const { findings, answers, language, promises } = check.reading
  const faults = faultsOf(check)
  const hints = findings.length - faults
  const sum = [
    ...(faults > 0 ? [count(faults, 'fault', 'faults')] : []),
    ...(hints > 0 ? [count(hints, 'hint', 'hints')] : []),
  ]
  const lines = [
    strong(
      `${answersWords[answers]}. ${sum.length === 0 ? 'Nothing is wrong with it.' : `${sum.join(', ')}:`}`,
    ),
    ...findings.flatMap(({ code, grade, words, about }) => {
      const { what, better } = findingWords[code]
      const label = grade === 'fault' ? alarm('fault') : 'hint '
      const told = `${what}${about === undefined ? '' : ` (${safeText(about)})`}`
      return [
        '',
        `${label}  ${told}${words === '' ? '' : `: “${excerpt(words)}”`}  ${faint(code)}`,
        `       ${better}`,
      ]
    }),
    '',
    ...(promises === undefined
      ? []
      : [`It promises: “${excerpt(promises.words)}”. When it is sent, record it with \`reply --next\`.`]),
    ...(language === undefined
      ? ['It is in a language that is not read, so nothing is held against it.']
      : []),
    ...(check.compared === undefined
      ? []
      : [`Compared with ${count(check.compared, 'reply', 'replies')} of the last 30 days.`]),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function excerpt(words: string): string {
  const line = safeText(words)
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`
}
