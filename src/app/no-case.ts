import { shortId } from '../cases/short-id.js'
import { MentionsError } from '../model/error.js'
import type { Store } from '../store/port.js'
import type { Setup } from './setup.js'

/** Whoever wrote more is found with `list --search`. */
const MOST_IDS = 5

/** What is said of something that is no id of a case: perhaps it is the name of somebody who has one. */
export async function noCase(store: Store, { config }: Setup, typed: string): Promise<MentionsError> {
  const ids = await casesBy(
    store,
    config.brands.map(({ name }) => name),
    typed,
  )
  const [first] = ids
  return new MentionsError(`There is no case ${JSON.stringify(typed)}.`, {
    hint:
      first === undefined
        ? 'The ids stand in the table: `mentions list --all`'
        : `${typed.trim()} is an author, with the ${ids.length === 1 ? 'case' : 'cases'} ${ids.slice(0, MOST_IDS).join(', ')}: \`mentions show ${first}\``,
  })
}

/** The short ids of the cases of everybody who has this name, or this handle. */
async function casesBy(store: Store, brands: readonly string[], typed: string): Promise<readonly string[]> {
  const wanted = nameOf(typed)
  if (wanted === '') return []
  const candidates = await store.cases.candidates({
    brands,
    all: true,
    search: ({ post: { author } }) =>
      [author?.name, author?.handle].some((name) => name !== undefined && nameOf(name) === wanted),
  })
  return [...new Set(candidates.map(({ caseId }) => shortId(caseId)))]
}

const nameOf = (text: string): string => text.trim().toLowerCase().replace(/^@/, '')
