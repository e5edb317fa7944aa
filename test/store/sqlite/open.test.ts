import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runMute } from '../../../src/app/run-command.js'
import { compareWords } from '../../../src/jobs/compare-words.js'
import { Failed } from '../../../src/model/failed.js'
import { openSqliteStore } from '../../../src/store/sqlite/index.js'
import { migrations } from '../../../src/store/sqlite/migrations.js'
import { wordsOf } from '../../support/words.js'
import {
  allMentions,
  brand,
  complaint,
  judged,
  noon,
  poll,
  savePoll,
  saveVerdicts,
  state,
} from '../sample.js'
import { makeStoreOfBefore } from './earlier.js'
import { temporaryFolder } from './temporary.js'

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)

test('a new store and its folder are only its owner’s, whatever the umask', async () => {
  const umask = process.umask(0)
  onTestFinished(() => void process.umask(umask))
  const folder = join(temporaryFolder(), 'a', 'b')
  const store = openSqliteStore(join(folder, 'store.db'))
  await savePoll(store, poll([judged('1')]))
  expect(mode(folder)).toBe('700')
  const files = readdirSync(folder).sort()
  expect(files).toEqual(['store.db', 'store.db-shm', 'store.db-wal'])
  expect(files.map((file) => mode(join(folder, file)))).toEqual(['600', '600', '600'])
  await store.close()
})

test('what is stored is there after closing, closing twice does nothing', async () => {
  const path = join(temporaryFolder(), 'store.db')
  const first = openSqliteStore(path)
  await savePoll(first, poll([judged('1')]))
  await first.close()
  await first.close()
  expect(statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0)
  const second = openSqliteStore(path, { readOnly: true })
  expect(await allMentions(second)).toHaveLength(1)
  await second.close()
})

test('a store that is only read isn’t changed, and writing to it is an error', async () => {
  const path = join(temporaryFolder(), 'store.db')
  await openSqliteStore(path).close()
  const before = readFileSync(path)
  const store = openSqliteStore(path, { readOnly: true })
  onTestFinished(() => store.close())
  await expect(savePoll(store, poll([judged('1')]))).rejects.toThrow('store-not-writable')
  expect(await store.facts.counts([brand])).toEqual({ posts: 0, mentions: 0 })
  expect(readFileSync(path)).toEqual(before)
})

test('a reader sees what a writer stores meanwhile, and doesn’t keep it from storing', async () => {
  const path = join(temporaryFolder(), 'store.db')
  const writer = openSqliteStore(path)
  const reader = openSqliteStore(path, { readOnly: true })
  onTestFinished(async () => {
    await writer.close()
    await reader.close()
  })
  expect(await allMentions(reader)).toHaveLength(0)
  await savePoll(writer, poll([judged('1')]))
  expect(await allMentions(reader)).toHaveLength(1)
})

/** The message and hint of the error that opening gives. */
async function refusal(path: string, options?: { readOnly: boolean }): Promise<string> {
  try {
    await openSqliteStore(path, options).close()
  } catch (error) {
    const { message, hint } = wordsOf(error)
    return `${message} ${hint}`
  }
  return 'opened'
}

test.each([
  {
    what: 'a text file',
    make: (path: string) => writeFileSync(path, 'brands:\n  - name: Northwind Hosting\n'.repeat(30)),
    says: 'is not a mentions store',
  },
  {
    what: 'a short text file',
    make: (path: string) => writeFileSync(path, 'hello'),
    says: 'is not a mentions store',
  },
  {
    what: 'another program’s database',
    make: (path: string) => inDatabase(path, 'create table songs (title)'),
    says: 'is not a mentions store',
  },
  {
    what: 'a database with a foreign application id',
    make: (path: string) => inDatabase(path, 'pragma application_id = 7; create table songs (title)'),
    says: 'is not a mentions store',
  },
  {
    what: 'a store of a newer version',
    make: async (path: string) => {
      await openSqliteStore(path).close()
      inDatabase(path, 'pragma user_version = 999')
    },
    says: `its format is 999, this version knows ${migrations.length}`,
  },
  { what: 'a folder', make: (path: string) => void mkdirSync(path), says: 'is a folder, not a store' },
])('$what is refused and left as it was', async ({ make, says }) => {
  for (const options of [{ readOnly: false }, { readOnly: true }]) {
    const folder = temporaryFolder()
    const path = join(folder, 'x.db')
    await make(path)
    const before = statSync(path).isFile() && readFileSync(path)
    expect(await refusal(path, options)).toContain(says)
    expect(await refusal(path, options)).toContain('--store')
    expect(statSync(path).isFile() && readFileSync(path)).toEqual(before)
  }
})

function inDatabase(path: string, sql: string): void {
  const db = new DatabaseSync(path)
  db.exec(sql)
  db.close()
}

test('a folder that cannot be created names the folder', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  expect(await refusal(join(file, 'below', 'store.db'))).toContain(
    `${file}/below for the store cannot be created`,
  )
})

test.each(['missing', 'empty'])('reading a store that is %s says that nothing was scanned', async (what) => {
  const path = join(temporaryFolder(), 'store.db')
  if (what === 'empty') writeFileSync(path, '')
  const said = await refusal(path, { readOnly: true })
  expect(said).toContain('Nothing has been scanned yet')
  expect(said).toContain('mentions scan')
  expect(existsSync(path)).toBe(what === 'empty')
})

test('a store whose creation was cut short is taken up', async () => {
  const path = join(temporaryFolder(), 'store.db')
  writeFileSync(path, '')
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  expect(await savePoll(store, poll([judged('1')]))).toMatchObject({ mentionsAdded: 1 })
})

test('a damaged store says so', async () => {
  const path = join(temporaryFolder(), 'store.db')
  const store = openSqliteStore(path)
  await savePoll(store, poll(Array.from({ length: 50 }, (_, number) => judged(`${number}`))))
  await store.close()
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0xee, 4096))
  const damaged = (async () => {
    const again = openSqliteStore(path)
    onTestFinished(() => again.close())
    await allMentions(again)
  })()
  await expect(damaged).rejects.toMatchObject({ failure: { code: 'store-damaged', args: { path } } })
})

describe('a store that is damaged in one place says so, or is read', () => {
  /** A store of several pages, as bytes. */
  const stored = async () => {
    const path = join(temporaryFolder(), 'store.db')
    const store = openSqliteStore(path)
    await savePoll(store, poll(Array.from({ length: 50 }, (_, number) => judged(`${number}`))))
    await store.close()
    return readFileSync(path)
  }
  /** What goes wrong with it other than a failure that is told in words. */
  const surprises = async (bytes: Uint8Array): Promise<unknown[]> => {
    const path = join(temporaryFolder(), 'store.db')
    const found: unknown[] = []
    for (const readOnly of [true, false]) {
      writeFileSync(path, bytes)
      for (const more of ['-wal', '-shm']) rmSync(path + more, { force: true })
      try {
        const store = openSqliteStore(path, { readOnly })
        try {
          await allMentions(store)
          await store.sources.states()
          if (!readOnly) await savePoll(store, poll([judged('more')]))
        } finally {
          await store.close()
        }
      } catch (error) {
        if (!(error instanceof Failed)) found.push(error)
      }
    }
    return found
  }

  test.each([0x00, 0xff])('a page full of %d', async (filling) => {
    const bytes = await stored()
    for (let page = 0; page < bytes.length / 4096; page++) {
      const damaged = Buffer.from(bytes).fill(filling, page * 4096, (page + 1) * 4096)
      expect({ page, surprises: await surprises(damaged) }).toEqual({ page, surprises: [] })
    }
  })

  test.each([0x01, 0x80])('its header, where bits of %d are turned', async (bits) => {
    const bytes = await stored()
    for (let at = 0; at < 100; at++) {
      const damaged = Buffer.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ bits
      expect({ at, surprises: await surprises(damaged) }).toEqual({ at, surprises: [] })
    }
  })

  test.each([1, 99, 100, 4095, 4097, 12_288])('cut after %d bytes', async (length) => {
    expect(await surprises((await stored()).subarray(0, length))).toEqual([])
  })

  test.each([-1, -0x80000000])(
    'a store without names of what it has taken, and %d as their number',
    async (count) => {
      const bytes = readFileSync(new URL('../../../fixtures/store/c6fb72c.db', import.meta.url))
      bytes.writeInt32BE(count, 60)
      expect(await surprises(bytes)).toEqual([])
    },
  )
})

test('a store with two names is read, and not written: each name would have a lock of its own', async () => {
  const path = join(temporaryFolder(), 'store.db')
  const store = openSqliteStore(path)
  await savePoll(store, poll([judged('1')]))
  await store.close()
  linkSync(path, `${path}.other`)
  for (const name of [path, `${path}.other`]) {
    expect(() => openSqliteStore(name)).toThrow(Failed)
    const reader = openSqliteStore(name, { readOnly: true })
    expect(await allMentions(reader)).toHaveLength(1)
    await reader.close()
  }
})

test('two that create the same store at once both succeed', async () => {
  const path = join(temporaryFolder(), 'store.db')
  const stores = [openSqliteStore(path), openSqliteStore(path)]
  onTestFinished(() => {
    for (const store of stores) store.close()
  })
  await Promise.all(stores.map((store, n) => savePoll(store, poll([judged(`${n}`)], { sourceId: `s${n}` }))))
  expect(await stores[0]?.facts.counts([brand])).toMatchObject({ posts: 2 })
})

test.each([false, true])(
  'a store of an older version is brought up to date (readOnly: %s)',
  async (readOnly) => {
    const path = join(temporaryFolder(), 'store.db')
    makeStoreOfBefore(path, 'digest')
    inDatabase(path, "insert into judged (brand, rules) values ('Northwind Hosting', 'r1')")
    const store = openSqliteStore(path, { readOnly })
    onTestFinished(() => store.close())
    expect((await store.posts.judged()).get(brand)).toEqual({ rules: 'r1', through: undefined })
    const db = new DatabaseSync(path)
    expect(db.prepare('pragma user_version').get()).toEqual({ user_version: migrations.length })
    db.close()
  },
)

test('a store of before danger was stored takes it from the signals that meant it', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'danger')
  const signals = ['for-a-person', 'despair', 'outage'].map((name) =>
    JSON.stringify([{ name, points: 1, evidence: 'my "name":"despair"', spans: [] }]),
  )
  for (const [index, value] of signals.entries()) {
    inDatabase(
      path,
      `insert into posts (published, published_from, first_seen, matched, text_length, place, url, text)
         values (0, 'source', 0, 1, 0, 'forum.example', 'https://forum.example/${index}', '');
       insert into cases (brand, state, opened, touched) values ('${brand}', 'new', 0, 0);
       insert into mentions (post, brand, case_id, published, followers, touched, score, severity, kind, relevance,
         official, needs_reply, starts_promise, complained_before, baseline, announced, due, signals, named)
         values (${index + 1}, '${brand}', ${index + 1}, 0, 0, 0, 80, 4, 'other', 1, 0, 1, 1, 0, 0, 0, 1, '${value}', '[]')`,
    )
  }
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  expect((await store.cases.mentions([1, 2, 3])).map(({ danger }) => danger)).toEqual([true, true, false])
})

test('posts of a store of before copies were known are compared by the next scan', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'likenesses')
  const words = `${brand} lost the mailboxes of our whole company and nobody can tell us when they are back`
  for (const id of [1, 2])
    inDatabase(
      path,
      `insert into posts (published, published_from, first_seen, matched, text_length, place, url, text)
         values (0, 'source', 0, 1, 0, 'forum.example', 'https://forum.example/${id}', '${words}');
       insert into cases (brand, state, opened, touched) values ('${brand}', 'new', 0, 0);
       insert into mentions (post, brand, case_id, published, followers, touched, score, severity, kind, relevance,
         official, needs_reply, starts_promise, complained_before, baseline, announced, due, signals, named)
         values (${id}, '${brand}', ${id}, 0, 0, 0, 80, 2, 'other', 1, 0, 1, 1, 0, 0, 0, 1, '[]', '[]')`,
    )
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  expect(await store.likenesses.ofCases([1, 2])).toEqual(new Map())
  expect(await compareWords(store)).toBe(2)
  expect([...(await store.likenesses.ofCases([1, 2])).keys()]).toEqual([1, 2])
})

test.for([
  { what: 'waits again', due: true },
  { what: 'no danger', danger: 0, due: false },
  { what: 'answered', state: 'answered', due: false },
  { what: 'put off', state: 'snoozed', waitsFrom: 9, due: false, later: true },
  { what: 'needs no reply', needs: 0, due: false },
] as const)('danger that a baseline hid in a store of before: $what', async (of) => {
  const { danger = 1, state = 'new', needs = 1, waitsFrom = null } = { ...of } as Record<string, unknown>
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'danger-is-never-old')
  inDatabase(
    path,
    `insert into posts (published, published_from, first_seen, matched, text_length, place, url, text)
       values (5, 'source', 7, 1, 0, 'forum.example', 'https://forum.example/1', '');
     insert into cases (brand, state, opened, touched, revision, waits_from) values ('${brand}', '${state}', 7, 7, 1, ${waitsFrom});
     insert into mentions (post, brand, case_id, published, followers, touched, score, severity, kind, relevance, official, danger,
       judged_reply, needs_reply, starts_promise, complained_before, baseline, announced, due, signals, named)
       values (1, '${brand}', 1, 5, 0, 7, 80, 4, 'other', 1, 0, ${danger}, ${needs}, ${needs}, 1, 0, 1, 1, 0, '[]', '[]')`,
  )
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  const due = await store.cases.candidates({ brands: [brand], unannounced: true })
  expect(due.map(({ mentionId }) => mentionId)).toEqual(of.due ? [1] : [])
  const later = await store.cases.candidates({ brands: [brand], now: new Date(10) })
  expect(later.length).toBe(of.due || 'later' in of ? 1 : 0)
})

test.for([
  { what: 'tried twice', attempts: 2, attempted: '9', scheduled: { tries: 2, lastAt: new Date(9) } },
  { what: 'never tried', attempts: 0, attempted: 'null', scheduled: undefined },
])(
  'a mail that waited before tries by hand were told apart: $what',
  async ({ attempts, attempted, scheduled }) => {
    const path = join(temporaryFolder(), 'store.db')
    makeStoreOfBefore(path, 'scheduled-tries')
    inDatabase(
      path,
      `insert into deliveries (kind, brand_key, brands, message_id, subject, period_from, period_to, sender, created, give_up, state,
       attempts, attempted, message)
       values ('digest', '${brand}', '[]', '<1@northwind.example>', 'A mail', 1, 2, 'desk@northwind.example', 5, 99, 'waiting',
         ${attempts}, ${attempted}, 'text')`,
    )
    const store = openSqliteStore(path)
    onTestFinished(() => store.close())
    expect((await store.outbox.pending()).map((mail) => mail.scheduled)).toEqual([scheduled])
  },
)

test('what was confirmed in a store of before is solved since then', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'confirmed-is-solved')
  for (const [state, resolved] of [
    ['confirmed', 'null'],
    ['confirmed', '5'],
    ['answered', 'null'],
  ])
    inDatabase(
      path,
      `insert into posts (published, published_from, first_seen, matched, text_length, place, url, text)
         values (1, 'source', 1, 1, 0, 'forum.example', 'https://forum.example/${state}-${resolved}', '');
       insert into cases (brand, state, opened, touched, revision, answered, resolved)
         values ('${brand}', '${state}', 1, 7, 3, 4, ${resolved});
       insert into mentions (post, brand, case_id, published, followers, touched, score, severity, kind, relevance, official,
         judged_reply, needs_reply, starts_promise, complained_before, baseline, announced, due, signals, named)
         select id, '${brand}', id, 1, 0, 7, 80, 3, 'other', 1, 0, 1, 1, 1, 0, 0, 1, 0, '[]', '[]' from posts order by id desc limit 1;
       insert into case_events (case_id, entry, at, by, code, args)
         select max(id), 1, 7, 'ada', 'confirmed', '{}' from cases;`,
    )
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  const solvedAt = (await store.cases.mentions([1, 2, 3])).map((mention) =>
    mention.case.resolvedAt?.getTime(),
  )
  expect(solvedAt).toEqual([7, 5, undefined])
})

test('a store of before mutes has none, and takes some', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'mutes')
  inDatabase(
    path,
    `insert into posts (published, published_from, first_seen, matched, text_length, place, url, text)
       values (5, 'source', 7, 1, 0, 'forum.example', 'https://forum.example/1', '');
     insert into cases (brand, state, opened, touched, revision) values ('${brand}', 'new', 7, 7, 1);
     insert into mentions (post, brand, case_id, published, followers, touched, score, severity, kind, relevance, official,
       judged_reply, needs_reply, starts_promise, complained_before, baseline, announced, due, signals, named)
       values (1, '${brand}', 1, 5, 0, 7, 80, 3, 'other', 1, 0, 1, 1, 1, 0, 0, 0, 1, '[]', '[]')`,
  )
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  const due = async (filter = {}) =>
    (await store.cases.candidates({ brands: [brand], ...filter })).map(({ mentionId }) => mentionId)
  expect([await store.mutes.all(), await due(), await due({ muted: true })]).toEqual([[], [1], []])
  const muted = { kind: 'place', place: 'forum.example' } as const
  await runMute(store, { whats: [muted], when: { at: new Date(9), by: 'ada' } })
  expect([await due(), await due({ muted: true })]).toEqual([[], [1]])
})

test('a store of before sources had titles knows none, and takes some', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'source-titles')
  inDatabase(
    path,
    "insert into sources (source, polled, posts, answers, notices) values ('forum', 1, 3, '{}', '[]')",
  )
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  expect((await store.sources.states()).get('forum')).toEqual({
    answers: {},
    notices: [],
    polledAt: new Date(1),
    posts: 3,
  })
  await savePoll(store, poll([], { state: state({ title: 'Harbours' }) }))
  expect((await store.sources.states()).get('forum')?.title).toBe('Harbours')
})

test('a store of before edits made posts wait has none that does, and takes some', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'waits-since')
  inDatabase(
    path,
    `insert into posts (published, published_from, first_seen, matched, text_length, place, url, text)
       values (5, 'source', 7, 1, 0, 'forum.example', 'https://forum.example/1', '');
     insert into cases (brand, state, opened, touched) values ('${brand}', 'new', 7, 7);
     insert into mentions (post, brand, case_id, published, followers, touched, score, severity, kind, relevance,
       official, needs_reply, judged_reply, starts_promise, complained_before, baseline, announced, due, signals, named)
       values (1, '${brand}', 1, 5, 0, 7, 80, 2, 'outage', 1, 0, 1, 1, 1, 0, 0, 1, 1, '[]', '[]')`,
  )
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  const due = await store.cases.candidates({ brands: [brand] })
  expect(due).toMatchObject([{ waitsSince: new Date(5), due: true }])
  const [mention] = await store.cases.mentions([1])
  expect(mention?.turned).toBeUndefined()
})

test('a store of before languages were told knows no language of its mentions until they are judged again', async () => {
  const path = join(temporaryFolder(), 'store.db')
  makeStoreOfBefore(path, 'unjudged-language')
  inDatabase(
    path,
    `insert into posts (published, published_from, first_seen, matched, text_length, place, url, text)
       values (0, 'source', 0, 1, 0, 'forum.example', 'https://forum.example/1', 'Le site ne marche plus.');
     insert into cases (brand, state, opened, touched) values ('${brand}', 'new', 0, 0);
     insert into mentions (post, brand, case_id, published, followers, touched, score, severity, kind, relevance,
       official, needs_reply, starts_promise, complained_before, baseline, announced, due, signals, named)
       values (1, '${brand}', 1, 0, 0, 0, 8, 1, 'other', 1, 0, 0, 1, 0, 0, 0, 0, '[]', '[]')`,
  )
  const store = openSqliteStore(path)
  onTestFinished(() => store.close())
  const [before] = await store.cases.mentions([1])
  expect(before).not.toHaveProperty('unjudged')
  const mention = complaint({ needsReply: false, unjudged: 'fr' })
  await saveVerdicts(store, [brand], [{ postId: '1', startsPromise: true, mentions: [mention] }], noon, false)
  expect(await store.cases.mentions([1])).toMatchObject([{ unjudged: 'fr' }])
})
