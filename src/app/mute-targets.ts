import { isSame } from '../cases/mutes.js'
import { shortId } from '../cases/short-id.js'
import { keysFor } from '../identity/called.js'
import { isSomebody, personKey } from '../identity/person.js'
import { MentionsError } from '../model/error.js'
import type { Muted } from '../model/mute.js'
import type { Store } from '../store/port.js'
import { nameTyped } from './name-typed.js'
import { placeNamed } from './place-named.js'

/**
 * Whom or what somebody means: the people of some cases, the threads that they are about, or the places of their posts; somebody at a place, by
 * their handle or name; a place, as a host or an address.
 */
export type MuteTarget =
  | { ofCases: readonly number[]; kind: Muted['kind'] }
  | { kind: 'person'; place: string; name: string }
  | { kind: 'place'; place: string }

/** @throws MentionsError where it is nobody or nothing that could be told from others */
export async function mutedBy(store: Store, target: MuteTarget): Promise<readonly Muted[]> {
  if ('ofCases' in target) {
    const whats: Muted[] = []
    for (const caseId of target.ofCases)
      for (const what of await ofCase(store, caseId, target.kind))
        if (!whats.some((one) => isSame(one, what))) whats.push(what)
    return whats
  }
  const place = placeNamed(target.place)
  if (target.kind === 'place') return [{ kind: 'place', place }]
  return await named(store, place, target.name.trim())
}

async function ofCase(store: Store, caseId: number, kind: Muted['kind']): Promise<readonly Muted[]> {
  const file = await store.cases.file(caseId)
  if (file === undefined)
    throw new MentionsError(`There is no case ${shortId(caseId)} any more. Nothing was done.`, {
      hint: 'The ids stand in the table: `mentions list --all`',
    })
  const posts = file.mentions.map(({ post }) => post)
  if (kind === 'place') return unique(posts.map(({ place }) => place)).map((place) => ({ kind, place }))
  if (kind === 'thread') {
    const threads = unique(posts.flatMap(({ thread }) => (thread ? [thread.id] : [])))
    if (threads.length === 0)
      throw new MentionsError(
        `Nobody knows which thread the posts of ${shortId(caseId)} stand in. Nothing was done.`,
        {
          hint: 'Mute the person instead, or mark the posts as fine.',
        },
      )
    return threads.map((thread) => ({ kind, thread }))
  }
  const { person } = file.case
  if (person === undefined || !isSomebody(person.author))
    throw new MentionsError(`Nobody knows who wrote ${shortId(caseId)}. Nothing was done.`, {
      hint: 'Mute the thread instead, or mark the posts as fine.',
    })
  return [{ kind, place: person.place, key: personKey(person.author) }]
}

/** Whoever is stored under that handle or name; before anything of them is, whoever comes under either. */
async function named(store: Store, place: string, typed: string): Promise<readonly Muted[]> {
  const both: readonly Muted[] = keysFor(nameTyped(typed)).map((key) => ({ kind: 'person', place, key }))
  const asked = both.flatMap((one) => (one.kind === 'person' ? [one] : []))
  const { people } = await store.records.facts({ people: asked })
  const known = asked.filter(({ key }) => people.some((person) => person.key === key))
  return known.length > 0 ? known : typed.startsWith('@') ? both.slice(0, 1) : both
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]
