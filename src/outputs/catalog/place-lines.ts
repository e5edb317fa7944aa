import { safeText } from '../../terminal/safe.js'
import { displayWidth } from '../../terminal/width.js'
import { wrap } from '../../terminal/wrap.js'
import type { Place, PlaceKey, PlaceOption } from '../../views/catalog.js'
import { count } from '../wording/count.js'
import {
  addCommand,
  askedWords,
  findingWords,
  limitWords,
  moneyWords,
  someWords,
  termsWords,
  waysWords,
} from './words.js'

type Page = { width: number; self: string; strong(text: string): string }

/** Everything about one place: what it finds, what it takes, and how to add it. */
export function placeLines(place: Place, { width, self, strong }: Page): string[] {
  const { type, finds, wants, takes, keys, from, costs, answers, configured, needsOneOf = [] } = place
  const isOfWay = ({ option }: { option: string }) => needsOneOf.flat().includes(option)
  const terms = termsWords(place)
  const facts: [string, string][] = [
    ['finds by', findingWords[finds.by]],
    ['comments', someWords(finds.comments)],
    ['answers', answers === 'no' ? 'not told' : `told${answers === 'yes' ? '' : ` ${someWords(answers)}`}`],
    ['costs', costs === undefined ? moneyWords(place) : withMoney(place, costs)],
    ['asked', askedWords(place)],
    ['allows', limitWords(place)],
    ...(terms === '' ? [] : [['terms', terms] as [string, string]]),
    ...(configured === 0
      ? []
      : [['config', `has ${count(configured, 'entry', 'entries')} of it`] as [string, string]]),
  ]
  const label = Math.max(...facts.map(([name]) => name.length)) + 2
  return [
    strong(type),
    ...facts.flatMap(([name, told]) => hanging(`  ${name.padEnd(label)}`, told, width)),
    ...section('It needs:', [
      ...wants.map((option) => optionWords(option)),
      ...keys.filter(({ optional }) => optional !== true).map(keyWords),
    ]),
    ...section(`It needs ${waysWords(needsOneOf)}:`, [
      ...keys.filter(isOfWay).map(keyWords),
      ...takes.filter(isOfWay).map(optionWords),
    ]),
    ...section('It may have:', [
      ...keys.filter((key) => key.optional === true && !isOfWay(key)).map(keyWords),
      ...takes.filter((option) => !isOfWay(option)).map(optionWords),
    ]),
    ...(from === undefined ? [] : ['', ...wrap(`Where a key comes from: ${safeText(from)}`, width)]),
    '',
    ...wrap(`Add it: ${addCommand(place, self)}`, width),
    ...wrap(
      `In a script, each option as: --set ${wants[0]?.option ?? needsOneOf[0]?.[0] ?? (keys[0] ?? takes[0])?.option ?? 'key'}=…`,
      width,
    ),
  ]

  function section(title: string, entries: readonly [string, string][]): string[] {
    if (entries.length === 0) return []
    const label = Math.max(...entries.map(([option]) => option.length)) + 2
    return [
      '',
      title,
      ...entries.flatMap(([option, told]) => hanging(`  ${option.padEnd(label)}`, told, width)),
    ]
  }
}

const withMoney = (place: Place, costs: string): string =>
  moneyWords(place) === 'free' ? costs : `${moneyWords(place)}; ${costs}`

const keyWords = ({ option, what, isPublic }: PlaceKey): [string, string] => [
  option,
  `${what}${isPublic === true ? '' : ' (secret: from a variable or a file)'}`,
]

const optionWords = ({ option, what, usual, choices }: PlaceOption): [string, string] => {
  const usually = usual === undefined || (Array.isArray(usual) && usual.length === 0) ? '' : String(usual)
  const told = [
    ...(what === '' ? [] : [what]),
    ...(choices === undefined ? [] : [`One of: ${choices.join(', ')}.`]),
    ...(usually === '' ? [] : [`Usually: ${usually}`]),
  ]
  return [option, told.join(' ')]
}

/** A word, and beside it the sentences about it; below it where there is no room. */
function hanging(head: string, told: string, width: number): string[] {
  const clean = safeText(told)
  const indent = displayWidth(head)
  if (indent > width / 2) return [head.trimEnd(), ...wrap(clean, width - 4).map((line) => `    ${line}`)]
  const [first = '', ...more] = wrap(clean, width - indent)
  return [`${head}${first}`.trimEnd(), ...more.map((line) => ' '.repeat(indent) + line)]
}
