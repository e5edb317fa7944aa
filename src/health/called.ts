import type { ConfiguredSource } from '../sources/configured.js'
import { safeText } from '../terminal/safe.js'
import { cutToWidth, displayWidth } from '../terminal/width.js'
import { parseUrl } from '../text/parse-url.js'
import { redactText } from '../text/redact.js'

type Callable = Pick<ConfiguredSource, 'id' | 'name' | 'label' | 'isNamed'>

type Meant = Pick<ConfiguredSource, 'id' | 'name' | 'label' | 'type' | 'host' | 'title'>

/** What is remembered of sources, by id: the title that each feed gave itself when it was last read. */
type Remembered = ReadonlyMap<string, { title?: string }>

/** In cells: beside it stand figures, or a sentence. */
const LONGEST_TITLE = 60
/** Of a title that is written into a config, in cells and in characters: what the config takes as a name. */
const LONGEST_NAME = 100
const LONGEST_ADDRESS = 50

/**
 * The sources under the names that people see: that of the config, or else the feed's own title as last read, or else the address.
 * A title that says nothing alone stands with its host, and those of the same title with what tells them apart.
 */
export function called<S extends Callable>(sources: readonly S[], remembered: Remembered): S[] {
  const ladders = sources.map((source) => namesFor(source, remembered.get(source.id)?.title))
  const steps = ladders.map(() => 0)
  const nameOf = (index: number) => ladders[index]?.[steps[index] ?? 0] ?? ''
  const longest = Math.max(0, ...ladders.map((names) => names.length))
  for (let round = 1; round < longest; round++) {
    const twice = repeated(ladders.map((_, index) => nameOf(index).toLowerCase()))
    if (twice.size === 0) break
    for (const [index, names] of ladders.entries())
      if (twice.has(nameOf(index).toLowerCase()) && (steps[index] ?? 0) + 1 < names.length)
        steps[index] = (steps[index] ?? 0) + 1
  }
  return sources.map((source, index) => {
    const title = titleWords(remembered.get(source.id)?.title)
    return { ...source, name: nameOf(index), ...(title !== '' && source.isNamed !== true && { title }) }
  })
}

/**
 * By what a person may mean the source: its id, its name, the title of its feed, its address although it has a name, its kind, or the
 * host that it is asked at, with the port or without.
 */
export const handlesOf = (source: Meant): string[] => [...ownHandles(source), ...sharedHandles(source)]

const ownHandles = ({ id, name, label, title }: Meant): string[] => [
  id,
  name,
  label ?? name,
  ...(title === undefined ? [] : [title]),
]

/** Others may have them, too, and so may places of posts that this source never gave. */
const sharedHandles = ({ type, host }: Meant): string[] =>
  host === undefined ? [type] : [type, host, host.replace(/:\d+$/, '')]

const isAmong = (handles: readonly string[], word: string): boolean => {
  const wanted = word.trim().toLowerCase()
  return handles.some((handle) => handle.toLowerCase() === wanted)
}

/** Whether a word that a person typed means the source. */
export const isCalled = (source: Meant, word: string): boolean =>
  isAmong(ownHandles(source), word) || isAmong(sharedHandles(source), placeTyped(word))

/** Whether it means this source by what is its own, and no place. */
export const isNamed = (source: Meant, word: string): boolean => isAmong(ownHandles(source), word)

/** The place that a word may mean, as posts have it: `Forum.example`, `www.forum.example` and `https://forum.example/` are one. */
export const placeTyped = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/([^/?#]+)\/?$/, '$1')
    .replace(/^www\.(?=[^.]+\.)/, '')

/** From what is enough in most lists to what is always enough; one alone where there is nothing to choose. */
function namesFor({ id, name, label = '', isNamed }: Callable, title: string | undefined): string[] {
  const own = isNamed === true ? '' : titleWords(title)
  if (own === '') return [name]
  const host = parseUrl(label)?.host.replace(/^www\./, '')
  const address = cutToWidth(label.replace(/^[a-z][a-z\d+.-]*:\/\/(?:www\.)?/i, ''), LONGEST_ADDRESS)
  const beside = [host, address, id.slice(id.lastIndexOf('~') + 1)].filter(
    (part) => part !== undefined && part !== '',
  )
  const names = beside.map((part) => `${own} (${part})`)
  return saysNothing(own) ? names : [own, ...names]
}

/**
 * What a feed's own title calls it, as a whole; undefined where it is empty, what many others are called, or longer than anybody
 * would call it.
 */
export function nameByTitle(title: string | undefined): string | undefined {
  const words = wholeTitle(title)
  return saysNothing(words) || Math.max(displayWidth(words), words.length) > LONGEST_NAME ? undefined : words
}

/** For lists, where a name has to fit. */
const titleWords = (title: string | undefined): string => cutToWidth(wholeTitle(title), LONGEST_TITLE)

const wholeTitle = (title: string | undefined): string => redactText(safeText(title ?? '')).trim()

/** What every other feed is called, too. */
const commonWords = new Set(
  (
    'a all and articles atom blog comments entries feed feeds for forum from home homepage in latest main my new newest news of on page posts ' +
    'recent rss site stories the threads topics untitled updates welcome ' +
    'aktuell aktuelle aktuelles alle beiträge der die forum foren kommentare meldungen nachrichten neu neue neueste startseite themen und'
  ).split(' '),
)

function saysNothing(title: string): boolean {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.every((word) => commonWords.has(word))
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const name of names) (seen.has(name) ? twice : seen).add(name)
  return twice
}
