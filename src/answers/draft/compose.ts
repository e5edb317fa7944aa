import type { Address } from './languages.js'
import { isBrief, lengthAt, type PlaceRules } from './places.js'
import {
  type Part,
  type Placeholder,
  parts,
  type Section,
  type Templates,
  type Wording,
} from './templates/words.js'

/** What is put into the braces; an empty one has nothing to say. */
type Fillings = Readonly<Record<Placeholder, string>>

export type Composed = {
  text: string
  /** In their order. */
  parts: readonly { part: Part; text: string }[]
  /** What was left out, so that it fits. */
  left: readonly Part[]
  length: number
  /** By how much it is too long all the same; 0 where it fits. */
  over: number
}

type Asked = {
  templates: Templates
  section: Section
  /** Parts that have no place in this answer. */
  without: ReadonlySet<Part>
  fillings: Fillings
  address: Address
  place: PlaceRules
  /** Decides among ways to say the same; the same for the same case. */
  seed: string
  /** Which of the cases it is: of two that follow each other no answer begins like the other. */
  turn?: number | undefined
}

/** What goes first where there is no room; what is not here is what an answer is for. */
const droppable: readonly Part[] = [
  'closing',
  'sorry',
  'trouble',
  'late',
  'silence',
  'again',
  'opening',
  'known',
]
/** From this limit on an answer has paragraphs. */
const ROOMY = 1_000

/** One answer, of the wordings that have something to say, as long as its place takes. */
export function compose(asked: Asked): Composed {
  const said = parts.flatMap((part) => {
    if (asked.without.has(part)) return []
    const usable = usableWordings(asked, part)
    return usable.length === 0 ? [] : [{ part, usable }]
  })
  const picked = said.map(({ part, usable }) => ({
    part,
    text: pickFor(part, bestOf(usable, asked.place), asked),
  }))
  const whole = laidOut(picked, asked, picked)
  if (whole.over === 0) return whole
  const shortest = new Map(said.map(({ part, usable }) => [part, shortestOf(usable)]))
  const short = (one: Said): Said => ({ ...one, text: shortest.get(one.part) ?? one.text })
  /** What says as much, in fewer words. */
  const fewer = new Map(said.map(({ part, usable }) => [part, shortestText(bestOf(usable, asked.place))]))
  /** What is certain to stand there; it grows while there is room. */
  let best = laidOut(picked.filter(({ part }) => !droppable.includes(part)).map(short), asked, picked)
  const tryWith = (added: Said) => {
    const parts = picked.flatMap(({ part }) =>
      part === added.part ? [added] : best.parts.filter((one) => one.part === part),
    )
    const longer = laidOut(parts, asked, picked)
    if (longer.over === 0) best = longer
    return longer.over === 0
  }
  const wanted = picked.filter(({ part }) => droppable.includes(part))
  for (const one of wanted.toSorted((one, other) => rankOf(other) - rankOf(one)))
    if (!tryWith({ ...one, text: fewer.get(one.part) ?? one.text })) tryWith(short(one))
  for (const one of best.parts) tryWith(picked.find(({ part }) => part === one.part) ?? one)
  return best
}

const rankOf = ({ part }: Said): number => droppable.indexOf(part)

type Said = { part: Part; text: string }

type Usable = { text: string; fills: number }

function usableWordings({ templates, section, fillings, address }: Asked, part: Part): Usable[] {
  const wordings = templates.get(section)?.get(part) ?? templates.get('any')?.get(part) ?? []
  return wordings.flatMap((wording) => {
    const fills = wording
      .flatMap((piece, index) => ('fill' in piece ? [{ fill: piece.fill, index }] : []))
      // A greeting stands without the name, too, unless it begins with it.
      .filter(({ fill, index }) => fill !== 'name' || index === 0 || fillings.name !== '')
      .map(({ fill }) => fill)
    if (fills.some((fill) => fillings[fill] === '')) return []
    const text = filled(wording, fillings, address)
    return text === '' ? [] : [{ text, fills: fills.filter((fill) => !alwaysThere.has(fill)).length }]
  })
}

/** What goes for every case says no more of this one. */
const alwaysThere: ReadonlySet<Placeholder> = new Set(['who', 'brand', 'time'])

const filled = (wording: Wording, fillings: Fillings, address: Address): string =>
  wording
    .map((piece, index) => {
      if ('words' in piece) return piece.words
      if (!('fill' in piece)) return piece[address]
      if (piece.fill === 'name' && fillings.name === '') return NOBODY
      const next = wording[index + 1]
      // “It is down” – that should not happen.
      const goesOn = next !== undefined && 'words' in next && /^(?:,| –)/.test(next.words)
      return goesOn ? fillings[piece.fill].replace(/\.(?=[”“]$)/u, '') : fillings[piece.fill]
    })
    .join('')
    .replace(WITHOUT_NAME, '')
    .trim()

const NOBODY = '\u0000'
/** "Thank you, ." without whom it greets. */
const WITHOUT_NAME = /,? ?\u0000/g

/** Those that say most of what is known; where there is little room, in the fewest sentences. */
function bestOf(usable: readonly Usable[], place: PlaceRules): readonly string[] {
  const most = Math.max(...usable.map(({ fills }) => fills))
  const texts = usable.filter(({ fills }) => fills === most).map(({ text }) => text)
  if (!isBrief(place)) return texts
  const fewest = Math.min(...texts.map(sentencesOf))
  return texts.filter((text) => sentencesOf(text) === fewest)
}

const sentencesOf = (text: string): number => text.match(/[.!?](?=\s|$)/g)?.length ?? 0

const shortestOf = (usable: readonly Usable[]): string => shortestText(usable.map(({ text }) => text))

const shortestText = (texts: readonly string[]): string =>
  texts.reduce((short, text) => (text.length < short.length ? text : short))

/** Neighbours hear other beginnings where their number is known; all else is as good as thrown by dice. */
const pickFor = (part: Part, texts: readonly string[], { seed, turn, fillings }: Asked): string => {
  const at =
    part === 'opening' && turn !== undefined ? turn + hashOf(fillings.brand) : hashOf(`${seed}:${part}`)
  return texts[at % texts.length] ?? ''
}

/** FNV-1a, with the bits spread once more: neighbouring cases differ in one sign. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** Which parts stand in one paragraph, where there is room for several. */
const paragraphs: readonly (readonly Part[])[] = [
  ['opening', 'trouble', 'late', 'silence', 'again', 'sorry'],
  ['known', 'answer'],
  ['next', 'closing'],
  ['private'],
  ['sign'],
]

function laidOut(said: readonly Said[], { place }: Asked, picked: readonly Said[]): Composed {
  const isLong = place.limit === undefined || place.limit >= ROOMY
  const join = (some: readonly Part[]) =>
    said
      .filter(({ part }) => some.includes(part))
      .map(({ text }) => text)
      .join(' ')
  const sign = join(['sign'])
  const body = isLong
    ? paragraphs
        .filter((some) => !some.includes('sign'))
        .map(join)
        .filter((text) => text !== '')
        .join('\n\n')
    : join(parts.filter((part) => part !== 'sign'))
  const text = [body, sign].filter((some) => some !== '').join(isLong ? '\n\n' : ' – ')
  const length = lengthAt(text, place)
  return {
    text,
    parts: said,
    left: picked.filter(({ part }) => !said.some((one) => one.part === part)).map(({ part }) => part),
    length,
    over: Math.max(0, length - (place.limit ?? Number.POSITIVE_INFINITY)),
  }
}
