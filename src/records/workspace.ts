import { dueOf, isOldNews } from '../cases/due.js'
import { evolve } from '../cases/evolve.js'
import { mutingOf } from '../cases/mutes.js'
import { numberForNewCase } from '../cases/short-id.js'
import { personKey } from '../identity/person.js'
import type { CaseEvent } from '../model/case-event.js'
import type { Mark, Mention } from '../model/mention.js'
import type { Mute } from '../model/mute.js'
import type { Author, Post } from '../model/post.js'
import type {
  CaseChange,
  CaseRecord,
  Changes,
  Facts,
  MentionRecord,
  PersonRecord,
  PostRecord,
} from '../store/port/records.js'
import { storable } from '../text/storable.js'
import { grouping } from './grouping.js'

/** What the facts have become so far, while something is decided step by step; in the end it tells what has to be stored. */
export type Workspace = {
  /** The post that a key leads to. */
  withKey(key: string): PostRecord | undefined
  post(id: string): PostRecord | undefined
  /** The hash of the version that the source gave last. */
  versionOf(postId: string): string | undefined
  addPost(post: Omit<Post, 'id'>, facts: Omit<PostRecord, 'post'>): PostRecord
  putPost(record: PostRecord): void
  /** Names a post, and says which version of it the source gave. A key that leads somewhere already stays as it is. */
  link(postId: string, keys: readonly string[], hash: string): void
  /** Everything of `gone` that hangs on its id becomes that of `kept`; what its mentions become is the caller's matter. */
  merge(kept: PostRecord, gone: PostRecord): void
  /** The person, as they present themselves now: what is not told this time stays as it was. */
  person(place: string, author: Author): PersonRecord
  /** Hidden ones too. */
  mentionsOf(postId: string): readonly MentionRecord[]
  mentionsIn(caseId: number): readonly MentionRecord[]
  /** Those that are the person's, and those of others that their posts became part of. */
  casesOf(personId: number | undefined, brand: string): readonly CaseRecord[]
  /** All brands about which the person has a case. */
  brandsOf(personId: number): readonly string[]
  case(id: number): CaseRecord
  addMention(
    record: Omit<MentionRecord, 'id' | keyof ReturnType<typeof dueOf> | 'complainedBefore'>,
    verdict: Verdict,
  ): MentionRecord
  /** A verdict is given where the mention was judged. Whether it is due follows from the record. */
  putMention(record: MentionRecord, verdict?: Verdict | 'bare'): MentionRecord
  hideMention(record: MentionRecord, at: Date): void
  removeMention(record: MentionRecord): void
  markOf(postId: string, brand: string): Mark | undefined
  putMark(mark: Changes['marks'][number]): void
  /** Mutes that are new or others now, with what that means for the mentions. */
  putMutes(changed: readonly Mute[]): void
  openCase(
    file: Pick<CaseRecord, 'brand' | 'personId' | 'openedAt' | 'touchedAt'>,
    events: readonly CaseEvent[],
  ): CaseRecord
  /** Adds to the history of a case, with what that means for its mentions. */
  append(caseId: number, events: readonly CaseEvent[]): CaseRecord
  /** The same, and nothing in the case says anything any more. Nothing of it may change behind that. */
  wordlessCase(caseId: number, events: readonly CaseEvent[]): void
  /** One that was no more is there again, as it was. */
  restoreCase(file: CaseRecord, events: readonly CaseEvent[]): void
  /** It is no more. */
  removeCase(caseId: number, events: readonly CaseEvent[]): void
  forgetPost(id: string): void
  /** Words of a post that came in then are to be forgotten: what mails say of it, too. */
  outdateMails(since: Date, brands: ReadonlySet<string>): void
  /** @param source of the poll that it is about */
  changes(source?: Omit<NonNullable<Changes['source']>, 'given'>): Changes
}

type Verdict = { mention: Mention; startsPromise: boolean }

export function createWorkspace(facts: Facts): Workspace {
  const free = { ...facts.free }
  const posts = new Map(facts.posts.map((record) => [record.post.id, record]))
  const keys = new Map(facts.keys)
  const versions = new Map(facts.versions)
  const people = new Map(facts.people.map((person) => [entryOf(person.place, person.key), person]))
  const mentions = new Map(facts.mentions.map((record) => [record.id, record]))
  const cases = new Map(facts.cases.map((file) => [file.id, file]))
  const marks = new Map(facts.marks.map(({ postId, brand, verdict }) => [markKey(postId, brand), verdict]))
  const byPost = grouping(facts.mentions, ({ postId }) => postId)
  const byCase = grouping(facts.mentions, ({ caseId }) => caseId)
  const byAuthor = grouping(facts.mentions, ({ personId }) => personId)
  const byPerson = grouping(facts.cases, ({ personId }) => personId)

  const mutes = new Map(facts.mutes.all.map((mute) => [mute.id, mute]))
  const mutedPersons = new Map([
    ...facts.mutedPersons,
    ...facts.people.map(({ id, place, key }) => [id, { place, key }] as const),
  ])

  const newPosts = new Set<string>()
  const changedPosts = new Set<string>()
  const newPeople = new Set<string>()
  const changedPeople = new Set<string>()
  const newKeys = new Map<string, string>()
  const merged: { kept: string; gone: string }[] = []
  const verdicts = new Map<number, Verdict>()
  const bare = new Set<number>()
  const settled = new Set<number>()
  const hidden = new Set<number>()
  /** By post: the version that the source gives this time. */
  const given = new Map<string, string>()
  const removed = new Set<number>()
  const newMarks = new Map<string, Changes['marks'][number]>()
  const caseChanges = new Map<number, CaseChange>()
  const forgotten = new Set<string>()
  const mailsOutdated = new Map<string, Date>()
  const newMutes = new Map<number, Mute>()

  const before = new Map(facts.mentions.map((record) => [record.id, record]))
  const isChanged = (id: number): boolean => {
    const [was, is] = [before.get(id), mentions.get(id)]
    return was === undefined || is === undefined || bare.has(id) || asText(was) !== asText(is)
  }

  const known = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, what: string): Value => {
    const value = map.get(key)
    if (value === undefined) throw new Error(`The facts lack the ${what} ${key}`)
    return value
  }
  const all = <Key, Value>(map: ReadonlyMap<Key, Value>, chosen: ReadonlySet<Key>): Value[] =>
    Array.from(chosen, (key) => known(map, key, 'entry'))
  const mentionsBy = <Key>(index: { get(key: Key): ReadonlySet<number> }, key: Key) =>
    Array.from(index.get(key), (id) => known(mentions, id, 'mention'))

  const casesWith = (personId: number): readonly CaseRecord[] => {
    const ids = new Set([
      ...byPerson.get(personId),
      ...mentionsBy(byAuthor, personId).map(({ caseId }) => caseId),
    ])
    return Array.from(ids, (id) => known(cases, id, 'case'))
  }

  const mutingFor = ({ personId, ...record }: MentionRecord) =>
    mutes.size === 0
      ? undefined
      : mutingOf([...mutes.values()], { ...record, person: mutedPersons.get(personId ?? 0) })

  const write = (record: MentionRecord): MentionRecord => {
    const before = mentions.get(record.id)
    byPost.move(record.id, before?.postId, record.postId)
    byCase.move(record.id, before?.caseId, record.caseId)
    byAuthor.move(record.id, before?.personId, record.personId)
    const file = known(cases, record.caseId, 'case')
    const mark = marks.get(markKey(record.postId, record.brand))
    const isHidden = record.hiddenAt !== undefined
    const { dueLater: _, muted: __, ...rest } = told(record)
    const muting = isHidden ? undefined : mutingFor(record)
    const after = { ...rest, ...(isHidden ? notDue : dueOf({ ...rest, mark, muting }, file)) }
    mentions.set(after.id, after)
    settled.add(after.id)
    return after
  }
  const takeAway = ({ id, postId, caseId, personId }: MentionRecord) => {
    mentions.delete(id)
    byPost.move(id, postId, undefined)
    byCase.move(id, caseId, undefined)
    byAuthor.move(id, personId, undefined)
    settled.delete(id)
    verdicts.delete(id)
  }
  const change = (file: CaseRecord, events: readonly CaseEvent[], more: Partial<CaseChange> = {}) => {
    const { isNew, events: earlier } = caseChanges.get(file.id) ?? { isNew: false, events: [] }
    caseChanges.set(file.id, { isNew, ...more, file, events: [...earlier, ...events] })
  }

  const self: Workspace = {
    withKey: (key) => posts.get(keys.get(key) ?? ''),
    post: (id) => posts.get(id),
    versionOf: (postId) => versions.get(postId),

    addPost(post, rest) {
      const id = String(free.post++)
      const added = { post: { ...post, id }, ...rest }
      posts.set(id, added)
      newPosts.add(id)
      return added
    },

    putPost(record) {
      posts.set(record.post.id, record)
      if (!newPosts.has(record.post.id)) changedPosts.add(record.post.id)
    },

    link(postId, names, hash) {
      for (const name of names) {
        if (keys.has(name)) continue
        keys.set(name, postId)
        newKeys.set(name, postId)
      }
      versions.set(postId, hash)
      given.set(postId, hash)
    },

    merge(kept, gone) {
      self.putPost(kept)
      const [from, to] = [gone.post.id, kept.post.id]
      posts.delete(from)
      changedPosts.delete(from)
      for (const [key, postId] of keys) if (postId === from) keys.set(key, to)
      for (const [key, postId] of newKeys) if (postId === from) newKeys.set(key, to)
      const version = versions.get(to) ?? versions.get(from)
      if (version !== undefined) versions.set(to, version)
      versions.delete(from)
      const isGiven = given.get(to) ?? given.get(from)
      if (isGiven !== undefined) given.set(to, isGiven)
      given.delete(from)
      for (const [key, verdict] of marks) {
        const brand = key.startsWith(`${from} `) ? key.slice(from.length + 1) : undefined
        if (brand === undefined) continue
        marks.delete(key)
        if (!marks.has(markKey(to, brand))) marks.set(markKey(to, brand), verdict)
      }
      const isStored = !newPosts.delete(from)
      if (isStored) merged.push({ kept: to, gone: from })
      // One that was about to be stored leaves nothing behind: what had become one with it is one with the other.
      else for (const earlier of merged) if (earlier.kept === from) earlier.kept = to
    },

    person(place, author) {
      const [at, key] = [storable(place), storable(personKey(author))]
      const entry = entryOf(at, key)
      const before = people.get(entry)
      if (before === undefined) {
        const added = { id: free.person++, place: at, key, author }
        people.set(entry, added)
        newPeople.add(entry)
        mutedPersons.set(added.id, { place: at, key })
        return added
      }
      const after = { ...before, author: { ...before.author, ...author } }
      people.set(entry, after)
      if (!newPeople.has(entry) && !isSameAuthor(before.author, after.author)) changedPeople.add(entry)
      return after
    },

    mentionsOf: (postId) => mentionsBy(byPost, postId),
    mentionsIn: (caseId) => mentionsBy(byCase, caseId),
    casesOf: (personId, brand) =>
      personId === undefined ? [] : casesWith(personId).filter((file) => file.brand === brand),
    brandsOf: (personId) => [...new Set(casesWith(personId).map((file) => file.brand))],
    case: (id) => known(cases, id, 'case'),

    addMention(record, verdict) {
      const id = free.mention++
      verdicts.set(id, verdict)
      return write({ ...record, id, ...notDue, complainedBefore: false })
    },

    putMention(record, verdict) {
      if (verdict === 'bare') bare.add(record.id)
      else if (verdict !== undefined) verdicts.set(record.id, verdict)
      if (record.hiddenAt === undefined) hidden.delete(record.id)
      return write(record)
    },

    hideMention(record, at) {
      write({ ...record, judgedReply: false, complainedBefore: false, hiddenAt: at })
      settled.delete(record.id)
      verdicts.delete(record.id)
      hidden.add(record.id)
    },

    removeMention(record) {
      takeAway(record)
      hidden.delete(record.id)
      removed.add(record.id)
    },

    markOf: (postId, brand) => marks.get(markKey(postId, brand)),

    putMark(mark) {
      const key = markKey(mark.postId, mark.brand)
      if (mark.verdict === undefined) marks.delete(key)
      else marks.set(key, mark.verdict)
      newMarks.set(key, mark)
    },

    putMutes(changed) {
      for (const mute of changed) {
        mutes.set(mute.id, mute)
        newMutes.set(mute.id, mute)
      }
      for (const record of mentions.values()) if (record.hiddenAt === undefined) write(record)
    },

    openCase(opened, events) {
      const id = numberForNewCase(free.case)
      free.case = id + 1
      const fresh: CaseRecord = { ...opened, id, state: 'new', revision: 0, isActedOn: false }
      const file = events.reduce(evolve, fresh)
      cases.set(id, file)
      byPerson.move(id, undefined, opened.personId)
      change(file, events, { isNew: true })
      return file
    },

    append(caseId, events) {
      const before = known(cases, caseId, 'case')
      const file = events.reduce(evolve, before)
      cases.set(caseId, file)
      change(file, events)
      if (file.state !== before.state || file.waitsFrom?.getTime() !== before.waitsFrom?.getTime()) {
        for (const record of self.mentionsIn(caseId)) if (record.hiddenAt === undefined) write(record)
      }
      return file
    },

    wordlessCase(caseId, events) {
      const file = self.append(caseId, events)
      change(file, [], { isWordless: true })
    },

    restoreCase(file, events) {
      cases.set(file.id, file)
      byPerson.move(file.id, undefined, file.personId)
      change(file, events, { isNew: true })
    },

    removeCase(caseId, events) {
      const file = events.reduce(evolve, known(cases, caseId, 'case'))
      change(file, events, { isRemoved: true })
      cases.delete(caseId)
      byPerson.move(caseId, file.personId, undefined)
    },

    forgetPost(id) {
      posts.delete(id)
      forgotten.add(id)
    },

    outdateMails(since, brands) {
      for (const brand of brands) {
        const known = mailsOutdated.get(brand)
        if (known === undefined || since < known) mailsOutdated.set(brand, since)
      }
    },

    changes(source) {
      settleComplaints()
      return {
        ...(source && { source: { ...source, given } }),
        people: { added: all(people, newPeople), changed: all(people, changedPeople) },
        posts: { added: all(posts, newPosts), changed: all(posts, changedPosts) },
        keys: newKeys,
        merged,
        judged: Array.from(verdicts, ([id, verdict]) => {
          const was = before.get(id)
          const record = known(mentions, id, 'mention')
          return {
            record,
            ...verdict,
            was: was === undefined ? 'new' : was.hiddenAt === undefined ? 'in-sight' : 'hidden',
          }
        }),
        settled: [...settled]
          .filter((id) => !verdicts.has(id) && isChanged(id))
          .map((id) => ({
            record: known(mentions, id, 'mention'),
            ...(bare.has(id) && { isBare: true as const }),
          })),
        hidden: all(mentions, hidden),
        removed: [...removed].filter((id) => before.has(id)),
        marks: [...newMarks.values()],
        mutes: { seen: facts.mutes.revision, put: [...newMutes.values()] },
        cases: touchedCases(),
        forgotten: [...forgotten],
        mailsOutdated,
        wordsGone: [...new Set([...bare].flatMap((id) => mentions.get(id)?.caseId ?? []))],
      }
    },
  }

  /** Those that changed, and those of which a mention did: whoever decided on them as they were has to decide again. */
  function touchedCases(): CaseChange[] {
    const written = [...settled].filter(isChanged)
    const records = [...written, ...verdicts.keys(), ...hidden, ...removed].flatMap((id) => [
      before.get(id),
      mentions.get(id),
    ])
    for (const id of new Set(records.flatMap((record) => record?.caseId ?? []))) {
      const file = cases.get(id)
      if (file !== undefined && !caseChanges.has(id)) change(file, [])
    }
    return [...caseChanges.values()]
  }

  /** Posts may arrive in any order, so an older one that is found later changes what is known about the newer. */
  function settleComplaints(): void {
    for (const id of [...settled]) {
      const record = known(mentions, id, 'mention')
      // Of an author whose name was taken away since, nobody knows an earlier post.
      const isNobodys = record.personId === undefined && record.complainedBefore
      if (isNobodys) write({ ...record, complainedBefore: false })
    }
    const touched = [...settled, ...hidden, ...removed].flatMap((id) => [before.get(id), mentions.get(id)])
    const pairs = new Set(
      touched.flatMap((record) =>
        record?.personId === undefined ? [] : [pairOf(record.personId, record.brand)],
      ),
    )
    if (pairs.size === 0) return
    const ofPairs = grouping(
      [...mentions.values()].filter(
        ({ personId, brand, hiddenAt }) =>
          personId !== undefined && hiddenAt === undefined && pairs.has(pairOf(personId, brand)),
      ),
      ({ personId, brand }) => pairOf(personId ?? 0, brand),
    )
    for (const pair of pairs) {
      const theirs = mentionsBy(ofPairs, pair)
      const first = Math.min(
        ...theirs.filter(({ needsReply }) => needsReply).map((record) => beginOf(record)),
      )
      for (const record of theirs) {
        const complainedBefore = beginOf(record) > first
        if (complainedBefore !== record.complainedBefore) write({ ...record, complainedBefore })
      }
    }
  }

  return self
}

/** The same facts are the same text, in whatever order a store gives them. */
const asText = (record: MentionRecord): string =>
  JSON.stringify(
    Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )

/** Nobody heard of what a baseline made old, so that what is danger after all is told as new. */
const told = (record: MentionRecord): MentionRecord =>
  record.baseline && !isOldNews(record) ? { ...record, baseline: false, announced: false } : record

const notDue = { needsReply: false, due: false }

const beginOf = ({ turned, publishedAt }: MentionRecord): number => (turned?.at ?? publishedAt).getTime()

/** Neither holds U+0000. */
const entryOf = (place: string, key: string): string => `${place}\0${key}`
const markKey = (postId: string, brand: string): string => `${postId} ${brand}`
const pairOf = (personId: number, brand: string): string => `${personId} ${brand}`

const isSameAuthor = (one: Author, other: Author): boolean =>
  one.name === other.name &&
  one.handle === other.handle &&
  one.url === other.url &&
  one.followers === other.followers &&
  one.since?.getTime() === other.since?.getTime() &&
  one.posts === other.posts
