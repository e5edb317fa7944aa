import { filterFor, type InboxFilter, type PromiseWord, type WantedState } from '../cases/wanted.js'
import { closest, nearest } from '../config/did-you-mean.js'
import { incidentOf } from '../incidents/incident.js'
import { caseStates } from '../model/case.js'
import { MentionsError } from '../model/error.js'
import type { CaseWords } from '../store/port/cases.js'
import type { Context } from './context.js'
import { incidentMeant } from './incidents/incident-meant.js'
import { repeatOption } from './repeat-option.js'
import type { Setup } from './setup.js'
import { readStore, readStoreIfAny } from './stores.js'
import { nameOf, whoOf } from './who.js'

/** As typed. */
export type CaseNarrowing = {
  state?: readonly string[]
  owner?: string
  tag?: readonly string[]
  cause?: readonly string[]
  incident?: readonly string[]
  soon?: boolean
  broken?: boolean
}

type Caller = Pick<Context, 'env' | 'now'>

/** Whatever a list may be narrowed by, of what was done with its cases. */
const wantedStates: readonly WantedState[] = [...caseStates, 'waiting']

/**
 * What the options let through by what was done with cases.
 *
 * @throws MentionsError for a state, a person, a tag or an incident that nobody knows: an empty list would look as if nobody waited
 */
export async function caseFilterOf(
  caller: Caller,
  setup: Pick<Setup, 'storeAt' | 'config'>,
  options: CaseNarrowing,
): Promise<Pick<InboxFilter, 'alsoIn' | 'fits' | 'ofCases'>> {
  const { state, owner, tag, cause, incident, soon, broken } = options
  const named = Object.entries({ state, owner, tag, cause, incident, soon, broken }).flatMap(
    ([name, value]) => (value === undefined || value === false ? [] : [`--${name}`]),
  )
  if (named.length === 0) return {}
  const isNamed = owner !== undefined && !['nobody', 'me'].includes(wordOf(owner))
  const isLookedUp = isNamed || tag !== undefined || cause !== undefined
  const known = isLookedUp ? await knownWords(setup) : NO_WORDS
  const wanted = {
    states: state?.map(stateOf),
    owner: owner === undefined ? undefined : ownerOf(owner, caller, known.people),
    tags: tag?.map((one) => tagOf(one, known.tags)),
    causes: cause?.map((one) => causeOf(one, known.causes)),
    cases: incident && (await casesOfIncidents(setup, incident)),
  }
  const promises: PromiseWord[] = [
    ...(soon === true ? ['soon' as const] : []),
    ...(broken === true ? ['broken' as const] : []),
  ]
  return { ...filterFor(wanted, caller.now()), ofCases: { options: named, promises } }
}

/** Who belongs to one of these incidents, by their cases as they are called by now. */
async function casesOfIncidents(
  setup: Pick<Setup, 'storeAt' | 'config'>,
  typed: readonly string[],
): Promise<ReadonlySet<number>> {
  return await readStore(setup, async (store) => {
    const cases = new Set<number>()
    for (const word of typed) {
      const { members } = incidentOf(await incidentMeant(store, setup, word))
      for (const caseId of (await store.cases.leadingTo([...members.keys()])).values()) cases.add(caseId)
    }
    return cases
  })
}

const NO_WORDS: CaseWords = { people: [], tags: [], causes: [] }

const knownWords = (setup: Pick<Setup, 'storeAt'>) =>
  readStoreIfAny(setup, async (store) => (await store?.cases.words()) ?? NO_WORDS)

const wordOf = (typed: string): string => typed.trim().toLowerCase()

function stateOf(typed: string): WantedState {
  // As lists call a new one.
  const word = wordOf(typed) === 'open' ? 'new' : wordOf(typed)
  const found = wantedStates.find((state) => state === word)
  if (found !== undefined) return found
  const isState = (part: string) =>
    wantedStates.some((state) => state === wordOf(part)) || wordOf(part) === 'open'
  throw new MentionsError(`There is no state ${JSON.stringify(typed)}.`, {
    hint: repeatOption('--state', typed, isState) ?? hint(typed, wantedStates),
  })
}

function ownerOf(typed: string, caller: Caller, people: readonly string[]): string | null {
  if (wordOf(typed) === 'nobody') return null
  if (wordOf(typed) === 'me') return whoOf(caller)
  const name = nameOf(typed.trim().replace(/^@/, ''), '--owner')
  if (people.some((one) => wordOf(one) === wordOf(name))) return name
  throw new MentionsError(
    `Nobody called ${JSON.stringify(name)} has a case, or ever did something with one.`,
    {
      hint:
        people.length === 0
          ? 'No case is with anybody yet. To take one: `mentions assign ID`'
          : `${hint(name, eachOnce(people))} Or give me, or nobody.`,
    },
  )
}

/** However somebody wrote a name: its case makes no difference. */
const eachOnce = (names: readonly string[]): readonly string[] =>
  [...new Map(names.toReversed().map((name) => [wordOf(name), name])).values()].toReversed()

function tagOf(typed: string, tags: readonly string[]): string {
  const tag = wordOf(typed).replace(/^#/, '')
  if (tags.includes(tag)) return tag
  throw new MentionsError(`No case has the tag ${JSON.stringify(tag)}.`, {
    hint:
      repeatOption('--tag', typed, (part) => tags.includes(wordOf(part))) ??
      (tags.length === 0 ? 'No case has a tag yet. To give one: `mentions tag ID refund`' : hint(tag, tags)),
  })
}

function causeOf(typed: string, causes: readonly string[]): string {
  const cause = typed.trim().replaceAll(/\s+/g, ' ')
  if (causes.some((one) => wordOf(one) === wordOf(cause))) return cause
  throw new MentionsError(`No case has the cause ${JSON.stringify(cause)}.`, {
    hint:
      causes.length === 0
        ? 'No case has a cause yet. To give one: `mentions cause ID "expired certificate"`'
        : hint(cause, causes),
  })
}

function hint(typed: string, known: readonly string[]): string {
  const near = closest(typed, known)
  if (near !== undefined) return `Did you mean ${JSON.stringify(near)}?`
  const some = known.length > MOST_NAMED ? nearest(typed, known) : known
  return `${some.length < known.length ? `The nearest of ${known.length}` : 'Known here'}: ${some.join(', ')}.`
}

/** As many as a sentence bears, and all states. */
const MOST_NAMED = 10
