import { closedByItself } from '../cases/closed-by-itself.js'
import { namedBy } from '../cases/named-by.js'
import { shortId } from '../cases/short-id.js'
import type { Store } from '../store/port.js'
import type { ClosedCase } from '../views/report.js'

/** More of them nobody reads; the others are counted. */
const MOST_CLOSED = 100

export type Closings = {
  /** The last first. */
  closed: readonly ClosedCase[]
  /** What there is to remember once all of it was told. */
  told: ReadonlyMap<string, Date>
}

/** Which cases their persons closed in their own words since a scan told of that last. */
export async function closedByThemselves(
  store: Pick<Store, 'cases'>,
  { brands, now }: { brands: readonly string[]; now: Date },
): Promise<Closings> {
  const said = await store.cases.saidClosings(brands)
  const told = new Map(said.toReversed().map(({ brand, at }) => [brand, at]))
  const closed: ClosedCase[] = []
  for (const caseId of new Set(said.map((one) => one.caseId))) {
    if (closed.length === MOST_CLOSED) break
    const file = await store.cases.file(caseId)
    const words = file && closedByItself(file.case, file.history, now)
    const post = file && namedBy(file.mentions)?.post
    if (file === undefined || post === undefined || words === undefined) continue
    const { author } = post
    closed.push({
      shortId: shortId(file.case.id),
      brand: file.case.brand,
      state: file.case.state,
      place: post.place,
      person: author?.name || author?.handle || undefined,
      ...words,
    })
  }
  return { closed, told }
}
