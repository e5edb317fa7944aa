import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { openReading } from '../files/open-reading.js'
import { judgeGathered } from '../jobs/judge-gathered.js'
import { ownPages } from '../jobs/own-pages.js'
import { storePoll } from '../jobs/storing.js'
import { createJudge, type GivingSource, type Judge } from '../judge/judge.js'
import { lessonsOf } from '../learned/lesson.js'
import { MentionsError } from '../model/error.js'
import type { PostFault } from '../model/failure.js'
import type { FoundPost } from '../model/post.js'
import type { Store } from '../store/port.js'
import { fromHome } from '../text/home.js'
import type { ImportedPosts } from '../views/imported.js'
import type { Context } from './context.js'
import { claimStore } from './filled-by.js'
import { forgetAgainAndSay } from './forget.js'
import type { Columns } from './importing/columns.js'
import { beginning, type FileType, typeOf } from './importing/file-type.js'
import type { Item } from './importing/item.js'
import { readMbox } from './importing/mbox.js'
import { readNdjson } from './importing/ndjson.js'
import { readTable } from './importing/table.js'
import { quietly } from './quiet-alerts.js'
import type { Setup } from './setup.js'
import { withLease, withStoreCopy } from './stores.js'

/** Posts that are judged and stored in one go: all that is held of a file. */
const BATCH = 500

export type ImportPostsOptions = {
  /** A path, or `-` for what is piped in. */
  file: string
  type: FileType | undefined
  /** `column=field` each. */
  map: readonly string[]
  /** A table may have no column of dates. */
  mayBeUndated: boolean
  place: string
  dryRun: boolean
  /** Milliseconds to wait for another writer; undefined doesn't wait. */
  wait: number | undefined
  onProgress?: ((read: number) => void) | undefined
}

/**
 * Stores old posts as history: judged, but found late, due to nobody, and no alert. What is imported again is known.
 *
 * @throws MentionsError for a file that can't be read, or holds nothing that is a post
 */
export async function importPosts(
  context: Context & { stdin: Readable },
  setup: Setup,
  options: ImportPostsOptions,
): Promise<ImportedPosts> {
  const work = async (store: Store) => {
    await claimStore(context, setup, store, false)
    if (!options.dryRun) await forgetAgainAndSay(context, store, setup.storeAt)
    const bytes = await bytesOf(context, options.file)
    try {
      return await quietly(context, setup, store, () => importInto(store, context, setup, options, bytes))
    } finally {
      if (options.file !== '-') bytes.destroy()
    }
  }
  if (options.dryRun) return await withStoreCopy(context, setup, work)
  return await withLease(context, setup, { kind: 'scan', command: 'import', wait: options.wait }, work)
}

async function importInto(
  store: Store,
  { now, signal }: Pick<Context, 'now' | 'signal'>,
  setup: Setup,
  options: ImportPostsOptions,
  bytes: Readable,
): Promise<ImportedPosts> {
  const { config, channels, sources } = setup
  const at = now()
  const lessons = lessonsOf(await store.lessons.states())
  const judge = createJudge(config, [...sources, imports], await ownPages(store, channels), lessons)
  const storing = { store, judge, at, lapse: config.lapse, lookback: config.lookback }
  const { head, all } = await beginning(bytes)
  const type = options.type ?? typeOf(options.file, head)
  const tally = startOfTally(type)
  let batch: FoundPost[] = []
  const keep = async () => {
    const { added, updated, mentions, danger } = await storeBatch(batch, storing)
    tally.added += added
    tally.updated += updated
    tally.mentions += mentions
    tally.danger += danger
    batch = []
    options.onProgress?.(tally.read)
  }
  for await (const item of itemsIn(all, type, options, tally)) {
    signal.throwIfAborted()
    count(tally, item)
    if ('post' in item) batch.push(item.post)
    if (batch.length >= BATCH) await keep()
  }
  if (batch.length > 0) await keep()
  return { ...tally, skipped: [...tally.skipped.values()] }
}

type Tally = Omit<ImportedPosts, 'skipped'> & {
  skipped: Map<string, { fault: PostFault; count: number; at: number }>
}

const startOfTally = (type: FileType): Tally => ({
  ...{ type, read: 0, added: 0, updated: 0, mentions: 0, danger: 0, undated: 0 },
  skipped: new Map(),
  oddDates: undefined,
  columns: undefined,
})

function itemsIn(
  pieces: AsyncIterable<Uint8Array>,
  type: FileType,
  { map, mayBeUndated, place }: ImportPostsOptions,
  tally: Tally,
): AsyncIterable<Item> {
  if (type === 'mbox') return readMbox(pieces, place)
  if (type === 'ndjson') return readNdjson(pieces, place)
  const onColumns = (names: readonly string[], columns: Columns) => {
    tally.columns = names.map((name, at) => ({ name: name.trim(), field: columns[at] }))
  }
  return readTable(pieces, { map, mayBeUndated, place, onColumns })
}

function count(tally: Tally, item: Item): void {
  if ('fault' in item) {
    const { fault, at } = item
    const why = JSON.stringify(fault)
    const same = tally.skipped.get(why)
    tally.skipped.set(why, { fault, count: (same?.count ?? 0) + 1, at: same?.at ?? at })
    return
  }
  tally.read += 1
  if (item.oddDate !== undefined)
    tally.oddDates = {
      posts: (tally.oddDates?.posts ?? 0) + 1,
      written: tally.oddDates?.written ?? item.oddDate,
    }
  else if (item.post.publishedAt === undefined) tally.undated += 1
}

/** What the posts of files are stored as given by: it is asked for nothing, and stands in no config. */
const imports: GivingSource = { id: 'import', type: 'import', name: 'an import', own: undefined }

type Storing = { store: Store; judge: Judge; at: Date; lapse: number; lookback: number }

async function storeBatch(posts: readonly FoundPost[], { store, judge, at, lapse, lookback }: Storing) {
  const known = await store.posts.recall(imports.id, posts)
  const gathered = posts.map((found, index) => ({ found, known: known[index], document: 0 }))
  // However young it is: nobody was to answer it from here.
  const { judged, seen } = await judgeGathered(imports, gathered, {
    ...{ store, judge, now: at },
    lookback: Number.NEGATIVE_INFINITY,
  })
  const saved = await storePoll(
    store,
    {
      sourceId: imports.id,
      at,
      state: undefined,
      judged,
      seen,
      // What changed rules make of it later is old news, too.
      baseline: true,
      isBacklog: true,
      brands: [...judge.rules.keys()],
    },
    { lapse, lookback, judgeAsAbout: judge.judgeAsAbout },
  )
  const danger = judged.flatMap(({ mentions }) => mentions.filter((mention) => mention.danger))
  return {
    added: saved.postsAdded,
    updated: saved.postsUpdated,
    mentions: saved.mentionsAdded,
    danger: danger.length,
  }
}

async function bytesOf(
  {
    stdin,
    cwd,
    ...home
  }: Pick<Context, 'cwd' | 'env' | 'platform'> & { stdin: Readable & { isTTY?: boolean } },
  file: string,
): Promise<Readable> {
  if (file === '-') {
    if (stdin.isTTY !== true) return stdin
    throw new MentionsError('`-` stands for what is piped in, and nothing is.', {
      hint: '`mentions import posts.csv`, or `unzip -p tickets.zip posts.csv | mentions import -`',
    })
  }
  const path = resolve(cwd, fromHome(file, home))
  try {
    return (await openReading(path)).createReadStream()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'ENOENT') throw error
    throw new MentionsError(`There is no file ${path}.`, {
      hint: 'Name a file of CSV, NDJSON or mails (mbox), or - for what is piped in.',
    })
  }
}
