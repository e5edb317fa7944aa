import { sourceOf, surroundingsOf } from '../../app/places/block.js'
import { placeNamed, readCatalog } from '../../app/places/catalog.js'
import { type Offered, offeredPlaces } from '../../app/places/first-places.js'
import type { NewSource } from '../../config/edit.js'
import { needsWords } from '../../outputs/catalog/words.js'
import { fold } from '../../terminal/fold.js'
import { terminalWidth } from '../../terminal/view.js'
import type { App } from '../app.js'
import { type Settled, settlePlace } from '../ask-for-place.js'
import type { Talk } from '../talk.js'

/** What a first config looks at. */
export type Chosen = {
  places: readonly NewSource[]
  /** As people call them. */
  names: readonly string[]
  /** What was typed for variables that are not set, by their names. Never shown. */
  secrets: ReadonlyMap<string, string>
}

const EVERY = 15 * 60_000

/**
 * Where to look, chosen on a terminal or by `--source`; what the places need is asked for and tried.
 *
 * @throws MentionsError for what is no place, for what a script left out, and for what does not work
 */
export async function choosePlaces(
  app: App,
  talk: Talk | undefined,
  { named, brands, folder }: { named: readonly string[] | undefined; brands: readonly string[]; folder: URL },
): Promise<Chosen | undefined> {
  const types =
    named?.map((typed) => placeNamed(readCatalog([]), typed).type) ??
    (talk === undefined ? undefined : await ticked(app, talk, offeredPlaces()))
  if (types === undefined) return undefined
  const settled: Settled[] = []
  for (const type of new Set(types)) {
    const one = await settle(app, talk, { type, brands, folder })
    if (one !== undefined) settled.push(one)
  }
  // Whoever leaves out all that they chose begins with what needs nothing.
  if (settled.length === 0) return undefined
  return {
    places: settled.map(({ block }) => block),
    names: settled.map(({ source }) => source.name),
    secrets: new Map(settled.flatMap(({ secrets }) => [...secrets])),
  }
}

async function settle(
  app: App,
  talk: Talk | undefined,
  { type, brands, folder }: { type: string; brands: readonly string[]; folder: URL },
): Promise<Settled | undefined> {
  const needsNothing = offeredPlaces().some((offered) => offered.type === type && !offered.asks)
  if (needsNothing) {
    const made = sourceOf({ type }, EVERY, surroundingsOf(app, folder, new Map()))
    if ('source' in made)
      return { block: { type }, source: made.source, secrets: new Map(), tried: undefined }
  }
  return await settlePlace(app, {
    type,
    typed: new Map(),
    talk,
    optional: false,
    canSkip: talk !== undefined,
    setup: undefined,
    brands: brands.map((name) => ({ name })),
    folder,
    every: EVERY,
    tries: { wanted: true, paid: false },
    check: () => {},
  })
}

/** The types that stay ticked when somebody presses Enter alone. */
async function ticked(app: App, talk: Talk, offered: readonly Offered[]): Promise<string[]> {
  const chosen = new Set(offered.filter(({ isTicked }) => isTicked).map(({ type }) => type))
  const say = (text: string) => talk.say(`${fold(text, terminalWidth(app.stderr))}\n`)
  say('Where to look? Ticked is what needs nothing of you.')
  for (;;) {
    say(offered.map((one, at) => line(one, at, chosen.has(one.type))).join('\n'))
    const typed = (await talk.ask('Numbers or names to change, Enter to go on: ')).trim()
    if (typed === '' && chosen.size > 0)
      return offered.flatMap(({ type }) => (chosen.has(type) ? [type] : []))
    if (typed === '') say('At least one place is needed.')
    for (const word of typed.split(/[\s,]+/).filter((each) => each !== '')) {
      const found = /^\d+$/.test(word)
        ? offered[Number(word) - 1]
        : offered.find(({ type }) => type === word.toLowerCase())
      if (found === undefined) say(`There is no place ${word} in this list.`)
      else if (!chosen.delete(found.type)) chosen.add(found.type)
    }
  }
}

const line = ({ type, place }: Offered, at: number, isTicked: boolean): string => {
  const needs = needsWords(place).replace(/^nothing(?:; )?/, '')
  const told = needs === '' ? '' : `  ${needs.startsWith('may') ? needs : `needs ${needs}`}`
  return `${String(at + 1).padStart(3)} [${isTicked ? 'x' : ' '}] ${type}${told}`
}
