import { parseShortId, shortId } from '../cases/short-id.js'
import { isCalled, keysFor } from '../identity/called.js'
import { isSomebody, personKey } from '../identity/person.js'
import { MentionsError } from '../model/error.js'
import type { Author } from '../model/post.js'
import type { Store } from '../store/port.js'
import { typedWord } from '../text/shell-word.js'
import { storable } from '../text/storable.js'
import { nameTyped } from './name-typed.js'
import { casesLedTo } from './part-of.js'
import { placeNamed } from './place-named.js'
import type { Setup } from './setup.js'
import { readStore } from './stores.js'

type Person = { place: string; key: string }

/** Somebody, as they are stored; `postIds`: posts of which nobody knows who wrote them. */
export type ToForget = {
  people: readonly Person[]
  postIds: readonly string[]
  /** As people call them. */
  name: string
}

/**
 * Whom somebody means: `forum.example:jane`, the address of their page there, a handle or name by itself, or the id of a case, whose person
 * is meant.
 *
 * @throws MentionsError where it is nobody, or one of several
 */
export async function whomToForget(
  { config, storeAt }: Pick<Setup, 'config' | 'storeAt'>,
  typed: string,
): Promise<ToForget> {
  return await readStore({ storeAt }, async (store) => {
    if (/^https?:/i.test(typed.trim())) return await somebodyWithPage(store, typed.trim())
    const at = typed.lastIndexOf(':')
    if (at > 0) return await somebodyAt(store, placeNamed(typed.slice(0, at)), nameTyped(typed.slice(at + 1)))
    const caseId = parseShortId(typed.trim())
    const leads = caseId === undefined ? undefined : (await casesLedTo(store, [caseId])).leads.get(caseId)
    if (leads !== undefined) return await personOf(store, leads, config)
    return await somebodyCalled(store, nameTyped(typed))
  })
}

/** Whoever is stored there under that handle or name; before anything of them is, whoever comes under either. */
async function somebodyAt(store: Store, place: string, name: string): Promise<ToForget> {
  const found = (await peopleCalled(store, name)).filter((person) => person.place === place)
  const people = found.length > 0 ? found : keysFor(name).map((key) => ({ place, key: storable(key) }))
  const [first, ...others] = apart(found)
  if (others.length > 0)
    throw new MentionsError(
      `${others.length + 1} people on ${place} may be meant by ${JSON.stringify(name)}. Nothing was done.`,
      { hint: waysTo(found) },
    )
  return { people: people.map(keyOf), postIds: [], name: `${first?.author.name ?? name} on ${place}` }
}

async function somebodyWithPage(store: Store, address: string): Promise<ToForget> {
  const bare = withoutSlash(address)
  const exact = await store.erasure.people({ keys: [], urls: [bare, `${bare}/`] })
  const isTheirs = ({ author: { url } }: Known) => url !== undefined && withoutSlash(url) === bare
  const people = exact.length > 0 ? exact : (await store.erasure.stored({ isPerson: isTheirs })).people
  const [first, ...others] = apart(people)
  if (first === undefined || others.length > 0)
    throw new MentionsError(
      `${JSON.stringify(address)} is the page of ${first === undefined ? 'nobody who is stored' : 'several people'}. Nothing was done.`,
      {
        hint:
          first === undefined
            ? 'Name their place and handle: `mentions forget forum.example:jane`'
            : waysTo(people),
      },
    )
  return { people: people.map(keyOf), postIds: [], name: `${first.author.name} on ${first.place}` }
}

const withoutSlash = (address: string): string => address.replace(/\/+$/, '')

async function somebodyCalled(store: Store, name: string): Promise<ToForget> {
  const people = await peopleCalled(store, name)
  const [first, ...others] = apart(people)
  if (first === undefined)
    throw new MentionsError(
      `Nothing is stored of anybody called ${JSON.stringify(name)}. Nothing was done.`,
      {
        hint: `To keep somebody out of whom nothing is stored yet, name their place too: \`mentions forget ${word(`forum.example:${name}`)}\``,
      },
    )
  if (others.length > 0)
    throw new MentionsError(
      `${JSON.stringify(name)} may be ${others.length + 1} people, or one at several places. Nothing was done.`,
      { hint: waysTo([first, ...others]) },
    )
  return { people: people.map(keyOf), postIds: [], name: `${first.author.name} on ${first.place}` }
}

type Known = Person & { author: Author }

/** Those who are told by that very handle or name; only where nobody is, those whose name or address says it in other letters. */
async function peopleCalled(store: Store, name: string): Promise<readonly Known[]> {
  const exact = await store.erasure.people({ keys: keysFor(name), urls: [] })
  if (exact.length > 0) return exact
  // All who are stored are looked through.
  return (await store.erasure.stored({ isPerson: ({ author }) => isCalled(author, name) })).people
}

/**
 * Each of them once. Two handles are two people, whatever they call themselves; a source that gives no handles knows somebody by the name
 * alone that another one gives with their handle.
 */
function apart(people: readonly Known[]): readonly Known[] {
  const withHandle = people.filter(({ author }) => author.handle !== undefined)
  const isKnown = ({ place, author: { name } }: Known) =>
    withHandle.some((one) => one.place === place && one.author.name === name)
  const nameless = people.filter((one) => one.author.handle === undefined && !isKnown(one))
  return [...withHandle, ...new Map(nameless.map((one) => [`${one.place} ${one.key}`, one])).values()]
}

const keyOf = ({ place, key }: Person): Person => ({ place, key })

/** Names are strangers' words: within quotes of the shell they do nothing. */
const word = (text: string): string => typedWord(text, process.platform)

const waysTo = (people: readonly Known[]): string =>
  `${people
    .map(({ place, author }) => `\`mentions forget ${word(`${place}:${author.handle ?? author.name}`)}\``)
    .join(', ')}; or by the id of a case of theirs`

/** Whoever wrote the posts of a case; of one that nobody signed the posts themselves. */
async function personOf(
  store: Store,
  caseId: number,
  { brands }: Pick<Setup['config'], 'brands'>,
): Promise<ToForget> {
  const file = await store.cases.file(caseId)
  if (file === undefined || !brands.some(({ name }) => name === file.case.brand))
    throw new MentionsError(`There is no case ${shortId(caseId)} any more. Nothing was done.`, {
      hint: 'The ids stand in the table: `mentions list --all`',
    })
  const { person } = file.case
  if (person !== undefined && isSomebody(person.author))
    return {
      people: [{ place: person.place, key: storable(personKey(person.author)) }],
      postIds: [],
      name: `${person.author.name} on ${person.place}`,
    }
  const unnamed = file.mentions.filter(({ post }) => post.gone?.by !== 'forgotten')
  if (unnamed.length === 0)
    throw new MentionsError(`Whoever wrote ${shortId(caseId)} is forgotten already.`, {
      hint: `What is left of it: \`mentions show ${shortId(caseId)}\``,
    })
  return { people: [], postIds: unnamed.map(({ post }) => post.id), name: `whoever wrote ${shortId(caseId)}` }
}
