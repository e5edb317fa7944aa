import type { Config } from '../config/schema/index.js'
import { MentionsError } from '../model/error.js'
import type { StoredReader } from '../store/port/readers.js'
import type { Store } from '../store/port.js'
import { changesSince, type LeftMention, type Told } from '../views/changes.js'
import type { Report } from '../views/report.js'
import type { Context } from './context.js'
import { cursorOf, START, toldBy } from './cursor.js'
import { type ListOptions, listFrom } from './list.js'
import { onTheList } from './on-the-list.js'
import type { Setup } from './setup.js'
import { readStore, writeStore } from './stores.js'

/** What changed in the list since a pipe was told; `limit`: how many cases to tell. */
type Asked = Omit<ListOptions, 'eachCopy' | 'eachOfIncident'>

type Listing = Pick<Context, 'now' | 'log'>

/**
 * What changed since a cursor was given.
 *
 * @throws MentionsError for what is no cursor of this store
 */
export const listAfter = (context: Listing, setup: Setup, asked: Asked, cursor: string): Promise<Report> =>
  readStore(setup, (store) =>
    changedList(context, setup, store, asked, { cursor, anew: `\`--after ${START}\`` }),
  )

/** `meanwhile`: somebody else read under the same name, or removed it, so that what was told is told once more. */
export type Moved = 'moved' | 'not-read' | 'meanwhile'

/**
 * What changed since a reader was told last; it stands behind that once it could be read.
 *
 * @param show hands on what changed, and says whether somebody can read it
 * @throws MentionsError for a name that nobody may have, or one too many
 */
export async function listForReader(
  context: Listing,
  setup: Setup,
  asked: Asked,
  { name, show }: { name: string; show: (report: Report) => Promise<boolean> },
): Promise<Moved> {
  const reader = readerName(name)
  // Only what there is may be read on, and a store is made by a scan.
  await readStore(setup, async () => {})
  return await writeStore(context, setup, async (store) => {
    const all = await store.readers.all()
    const found = all.find((one) => one.name === reader)
    if (found === undefined && all.length >= MOST_READERS) throw tooMany()
    const report = await changedList(context, setup, store, asked, {
      cursor: found?.cursor ?? START,
      anew: `\`mentions store readers --remove ${reader}\``,
    })
    if (!(await show(report))) return 'not-read'
    const cursor = report.changes?.cursor ?? START
    const at: StoredReader = { name: reader, cursor, movedAt: context.now(), moves: found?.moves ?? 0 }
    return (await store.readers.move(at)) ? 'moved' : 'meanwhile'
  })
}

/** Where a pipe goes on, and how it begins anew where it can't. */
type From = { cursor: string; anew: string }

async function changedList(
  context: Listing,
  setup: Setup,
  store: Store,
  { limit, ...asked }: Asked,
  from: From,
): Promise<Report> {
  // Of cases in nearly the same words, or of one incident, one stands for all in a list: which one may change, and each is told once.
  const each = { limit: undefined, eachCopy: true, eachOfIncident: true }
  const report = await listFrom(context, setup, store, { ...asked, ...each })
  return await changesIn(store, setup.config, report, { ...from, limit })
}

/**
 * Of a whole list what changed since a cursor.
 *
 * @throws MentionsError for what is no cursor of this store
 */
export async function changesIn(
  store: Store,
  config: Config,
  report: Report,
  { cursor, anew, limit }: From & { limit: number | undefined },
): Promise<Report> {
  const identity = await store.facts.identity()
  const told = toldBy(cursor, identity, anew)
  const changes = changesSince(told, report.mentions, limit)
  return {
    ...report,
    mentions: changes.mentions,
    changes: {
      of: changes.of,
      left: await leftOf(store, config, { told, ids: changes.left, now: report.generatedAt }),
      more: changes.more,
      cursor: cursorOf(changes.told, identity),
    },
  }
}

/** What became of those that left. */
async function leftOf(
  store: Store,
  config: Config,
  { told, ids, now }: { told: Told; ids: readonly number[]; now: Date },
): Promise<LeftMention[]> {
  const stored = new Map((await store.cases.mentions(ids)).map((mention) => [mention.id, mention]))
  const lapsed = [...stored.values()].some(({ due }) => due) ? await lapsedIn(store, config, now) : new Set()
  return ids.flatMap((id) => {
    const before = told.get(id)
    if (before === undefined) return []
    const { caseId, postId, brand } = before
    const mention = stored.get(id)
    return [
      {
        caseId,
        postId,
        brand,
        ...(mention && { now: mention }),
        ...(lapsed.has(id) && { lapsed: true as const }),
      },
    ]
  })
}

/** The numbers of mentions that left every list, since nothing happened in their cases for long. */
async function lapsedIn(store: Store, config: Config, now: Date): Promise<ReadonlySet<number>> {
  const brands = config.brands.map(({ name }) => name)
  const { lapsed } = await onTheList(store, { brands }, { lapse: config.lapse, now })
  return new Set([...lapsed].map(({ mentionId }) => mentionId))
}

/** More names than pipes are names that were mistyped, or made by a script. */
const MOST_READERS = 100

const tooMany = () =>
  new MentionsError(`There are ${MOST_READERS} readers already.`, {
    hint: 'See which of them nobody uses with `mentions store readers`, and remove them with `--remove NAME`.',
  })

/**
 * As it is stored; letters of either size are the same.
 *
 * @throws MentionsError for one that can't be typed everywhere
 */
export function readerName(typed: string): string {
  const name = typed.trim().toLowerCase()
  if (/^[a-z\d][\w.-]{0,63}$/.test(name)) return name
  throw new MentionsError(`${JSON.stringify(typed)} is no name for a reader.`, {
    hint: 'Give up to 64 letters (a to z), digits, dots, hyphens and underscores, such as `--reader chat`.',
  })
}
