import { shortId } from '../cases/short-id.js'
import { linkBetween, spellingsOf } from '../identity/linked.js'
import { mayJoinPeople } from '../sources/join-people.js'
import type { StoredCase } from '../store/port/cases.js'
import type { Store } from '../store/port.js'
import type { LinkedCase } from '../views/case.js'

/** More nobody merges at a time. */
const MOST = 3

/**
 * Cases of somebody elsewhere who may be the same person, by a link that they give themselves: to be merged by hand, or not. None at places
 * whose terms do not let people be joined.
 */
export async function linkedCases(
  store: Pick<Store, 'cases'>,
  { id, brand, person }: StoredCase,
): Promise<readonly LinkedCase[]> {
  const url = person?.author.url
  if (person === undefined || url === undefined || !mayJoinPeople(person.place)) return []
  const found = await store.cases.byProfile(spellingsOf(url), brand)
  return found
    .flatMap((other) => {
      const link = other.caseId === id || !mayJoinPeople(other.place) ? undefined : linkBetween(person, other)
      return link === undefined
        ? []
        : [
            {
              shortId: shortId(other.caseId),
              place: other.place,
              author: other.author.name,
              linksThere: link === 'one',
            },
          ]
    })
    .slice(0, MOST)
}
