// A person who asks to be forgotten: nothing of them is found in the bytes of the store, and nothing brings them back.
import { copyFile, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect } from 'vitest'
import { hearRepliesThere } from '../../src/app/hear-replies.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { allMentions, brand, HOUR, judged, later, noon, poll, savePoll } from '../store/sample.js'
import { complaint, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const JANE = 'Jane Zebrowski'
/** What would tell of her: her name, her words, where they stand, and what we noted. */
const traces = /zebrowski|quokka|pangolin|armadillo/i

const items = [
  complaint('quokka-1', {
    author: JANE,
    text: 'Northwind Hosting lost my pangolin pictures, nobody answers, and I have been waiting for two weeks now.',
  }),
  complaint('quokka-2', { author: JANE, text: 'Northwind Hosting is down, and my pangolin shop too.' }),
  complaint('other', { author: 'Bo' }),
]

async function scanned(work: Workspace) {
  const server = await work.serve({ '/posts.rss': (_, response) => response.end(rss(items)) })
  await work.configure([`${server.base}/posts.rss`])
  expectSuccess(await work.run(['scan']))
  const place = new URL(server.base).hostname
  const all = JSON.parse((await work.run(['list', '--all', '--format', 'json'])).stdout).mentions
  const idOf = (name: string): string =>
    all.find(({ url }: { url: string }) => url.endsWith(`/${name}`)).case.id
  const placeOf = all[0].place
  return { idOf, place: placeOf ?? place, feed: `${server.base}/posts.rss` }
}

/** All bytes of the store and of what lies beside it. */
async function bytesIn(work: Workspace): Promise<string> {
  const names = (await readdir(work.folder)).filter((name) => name.startsWith('mentions.db'))
  // SQLite's own files beside it may go at any moment.
  const bytes = names.map((name) => readFile(work.path(name), 'latin1').catch(() => ''))
  return (await Promise.all(bytes)).join('')
}

/** Nobody finds words in what was packed: the packed words of hers, and the reasons in them, as they lie among all bytes. */
function packedIn(work: Workspace): readonly string[] {
  const db = new DatabaseSync(work.path('mentions.db'), { readOnly: true })
  try {
    const rows = db
      .prepare(
        `select p.text, m.signals from posts p join mentions m on m.post = p.id
         where p.url like '%quokka-1' and typeof(p.text) = 'blob' and typeof(m.signals) = 'blob'`,
      )
      .all()
    expect(rows.length).toBe(1)
    return rows
      .flatMap((row) => Object.values(row))
      .map((bytes) => Buffer.from(bytes as Uint8Array).toString('latin1'))
  } finally {
    db.close()
  }
}

/** As docs/store.md says: what SQLite keeps beside the store of now is not that of the backup. */
async function putBack(work: Workspace): Promise<void> {
  for (const name of ['mentions.db', 'mentions.db-wal', 'mentions.db-shm'])
    await rm(work.path(name), { force: true })
  await copyFile(work.path('backup.db'), work.path('mentions.db'))
}

const scanAgain = (work: Workspace) => work.run(['scan', '--force'])

test('no trace of them is in the bytes of the store, and the numbers stay', async ({ work }) => {
  const { idOf, place } = await scanned(work)
  const id = idOf('quokka-1')
  expectSuccess(await work.run(['note', id, '--text', 'She rang about the armadillo.']))
  expectSuccess(await work.run(['tag', id, 'zebrowski']))
  expectSuccess(await work.run(['ack', id]))
  expectSuccess(await work.run(['undo', id]))
  expectSuccess(
    await work.run([
      'reply',
      id,
      '--text',
      'Dear Jane Zebrowski',
      '--url',
      'https://forum.example/quokka-1#2',
    ]),
  )
  expect(await bytesIn(work)).toMatch(traces)
  const packed = packedIn(work)
  for (const bytes of packed) expect(await bytesIn(work)).toContain(bytes)
  const before = JSON.parse((await work.run(['list', '--all', '--format', 'json'])).stdout).counts

  const dry = await work.run(['forget', id, '--dry-run'])
  expect(dry.stderr).toMatch(/Jane Zebrowski on \S+, with 2 posts in \d cases?[\s\S]*Nothing was done/)
  expect(await bytesIn(work)).toMatch(traces)
  expectFailure(await work.run(['forget', id]), {
    code: 2,
    says: /somebody has to say yes/,
    tries: /forget \S+ --yes/,
  })
  expect(await bytesIn(work)).toMatch(traces)

  const done = await work.run(['forget', `${place}:${JANE}`, '--yes'])
  expectSuccess(done)
  expect(done.stdout).toMatch(/Forgotten: Jane Zebrowski[\s\S]*backups/)
  expect(await bytesIn(work)).not.toMatch(traces)
  for (const bytes of packed) expect(await bytesIn(work)).not.toContain(bytes)

  const shown = await work.run(['show', id])
  expect(shown.stdout).toMatch(/forgotten/)
  expect(shown.stdout).toMatch(/person forgotten/)
  const after = JSON.parse((await work.run(['list', '--all', '--format', 'json'])).stdout)
  expect(after.counts.posts).toBe(before.posts)
  for (const format of ['table', 'json', 'ndjson', 'csv', 'md'])
    expect((await work.run(['list', '--all', '--format', format])).stdout).not.toMatch(traces)
  expect((await work.run(['digest', '--format', 'text', '--since', '1d'])).stdout).not.toMatch(traces)

  expectSuccess(await scanAgain(work))
  expect(await bytesIn(work)).not.toMatch(traces)
  expect((await work.run(['list'])).stdout).toMatch(/other|Bo/)
  expect((await work.run(['next'])).stdout).not.toMatch(traces)
})

/** Where else her name or words may stand: in threads of others, and others in hers. */
async function storeHerElsewhere(work: Workspace, place: string) {
  const store = openSqliteStore(work.path('mentions.db'))
  const jane = {
    name: JANE,
    handle: 'zebrowski',
    url: `https://${place}/u/zebrowski`,
    since: noon,
    posts: 4711,
  }
  const in_ = (key: string, post: object) => judged(key, { post: { place, ...post } })
  const title = 'My pangolin pictures'
  const bo = { name: 'Bo', handle: 'bo' }
  await savePoll(
    store,
    poll([
      in_('quokka-3', { author: jane, title, url: `https://${place}/quokka-3`, thread: { id: '31' } }),
      in_('answer', { author: bo, title, titleOf: 'thread', thread: { id: '31', parentId: '31' } }),
      in_('asked', { author: { name: 'Cy', handle: 'cy' }, thread: { id: '32' } }),
    ]),
  )
  const stored = await store.posts.stored(undefined, 99)
  const asked = stored.find(({ post }) => post.thread?.id === '32')?.post.id ?? ''
  const look = { postId: asked, at: noon, nextAt: noon, times: 1, found: 'whole' as const }
  const over = { as: 'solved' as const, by: jane, at: later(HOUR) }
  await store.threads.saveLooks([{ ...look, over }])
  await hearRepliesThere(store, { brands: [{ name: brand, staff: [] }], now: later(2 * HOUR) })
  const [mention] = (await allMentions(store)).filter(({ post }) => post.id === asked)
  expect(JSON.stringify((await store.cases.file(mention?.case.id ?? 0))?.history)).toMatch(
    /over-there.*Zebrowski/,
  )
  await store.threads.saveLooks([{ ...look, over: { ...over, by: bo, answerBy: jane } }])
  await store.close()
}

test('no trace of them is left in threads of others, nor in what others wrote in theirs', async ({
  work,
}) => {
  const { place } = await scanned(work)
  await storeHerElsewhere(work, place)
  for (const who of ['zebrowski', JANE]) await work.run(['forget', `${place}:${who}`, '--yes'])
  expect(await bytesIn(work)).not.toMatch(traces)
})

test('a backup that is put back forgets them again', async ({ work }) => {
  const { idOf } = await scanned(work)
  await copyFile(work.path('mentions.db'), work.path('backup.db'))
  expectSuccess(await work.run(['forget', idOf('quokka-1'), '--yes']))
  await putBack(work)
  const again = await scanAgain(work)
  expect(again.stderr).toMatch(/2 posts again of people who had been forgotten[\s\S]*store compact/)
  expect((await work.run(['list', '--all', '--format', 'csv'])).stdout).not.toMatch(traces)
  expectSuccess(await work.run(['store', 'compact']))
  expect(await bytesIn(work)).not.toMatch(traces)
  expect((await scanAgain(work)).stderr).not.toMatch(/again who/)
})

test('a mailed digest forgets them again, too, before it tells anything, and says so', async ({ work }) => {
  const { idOf, feed } = await scanned(work)
  await copyFile(work.path('mentions.db'), work.path('backup.db'))
  expectSuccess(await work.run(['forget', idOf('quokka-1'), '--yes']))
  await putBack(work)
  const email = { from: 'a@shop.example', to: ['b@shop.example'], maildir: 'mail' }
  await work.configure([feed], { digest: { email } })
  const mailed = await work.run(['digest', '--email', '--since', '1d'])
  expect(mailed.stderr).toMatch(/2 posts again of people who had been forgotten[\s\S]*store compact/)
})

test('the list of the forgotten lies beside the store itself, not beside a link to it', async ({ work }) => {
  const { idOf } = await scanned(work)
  await mkdir(work.path('elsewhere'))
  await rename(work.path('mentions.db'), work.path('elsewhere/store.db'))
  await symlink(work.path('elsewhere/store.db'), work.path('mentions.db'))
  expectSuccess(await work.run(['forget', idOf('quokka-1'), '--yes']))
  expect(await readdir(work.path('elsewhere'))).toContain('store.db-forgotten.json')
  expect(await readdir(work.folder)).not.toContain('mentions.db-forgotten.json')
})

test('an import brings nobody back who was forgotten', async ({ work }) => {
  const { idOf } = await scanned(work)
  expectSuccess(await work.run(['store', 'export', '--output', 'all.ndjson']))
  expectSuccess(await work.run(['forget', idOf('quokka-1'), '--yes']))
  for (const end of ['', '-wal', '-shm']) await rm(work.path(`mentions.db${end}`), { force: true })
  const imported = await work.run(['store', 'import', 'all.ndjson'])
  expect(imported.stderr).toMatch(/2 posts of people who had been forgotten are forgotten anew/)
  expect(await bytesIn(work)).not.toMatch(traces)
})

test('whoever is forgotten in a store that was put back does not bring back others', async ({ work }) => {
  const { idOf } = await scanned(work)
  await copyFile(work.path('mentions.db'), work.path('backup.db'))
  expectSuccess(await work.run(['forget', idOf('quokka-1'), '--yes']))
  await putBack(work)
  expectSuccess(await work.run(['forget', idOf('other'), '--yes']))
  expect((await scanAgain(work)).stderr).toMatch(/2 posts again of people/)
  expect((await work.run(['list', '--all', '--format', 'csv'])).stdout).not.toMatch(traces)
})

test('a list of the forgotten that cannot be read is left as it is, and written when it can', async ({
  work,
}) => {
  const { idOf } = await scanned(work)
  const list = work.path('mentions.db-forgotten.json')
  await writeFile(list, 'damaged')
  expectSuccess(await work.run(['forget', idOf('quokka-1'), '--yes']))
  expect((await scanAgain(work)).stderr).toMatch(/cannot be read/)
  expect(await readFile(list, 'utf8')).toBe('damaged')
  await rm(list)
  expectSuccess(await scanAgain(work))
  expect(JSON.parse(await readFile(list, 'utf8')).brands[0].hashes).not.toHaveLength(0)
})

test('who is meant has to be told from others', async ({ work }) => {
  const { idOf } = await scanned(work)
  expectFailure(await work.run(['forget', 'nobody-here', '--yes']), {
    code: 2,
    says: /Nothing is stored of anybody called "nobody-here"/,
    tries: /forget forum\.example:nobody-here/,
  })
  expectFailure(await work.run(['forget', '[deleted]', '--yes']), { code: 2, says: /told from others/ })
  expectSuccess(await work.run(['forget', idOf('quokka-1'), '--yes']))
  expectFailure(await work.run(['forget', idOf('quokka-1'), '--yes']), { code: 2, says: /forgotten already/ })
  const undone = await work.run(['undo', idOf('quokka-1')])
  expect(undone.code).toBe(2)
})

test('somebody can be kept out before anything of them is stored', async ({ work }) => {
  const { place } = await scanned(work)
  const done = await work.run(['forget', `${place}:Ann Pangolin`, '--yes'])
  expect(done.stdout).toMatch(/0 posts in 0 cases/)
  items.push(complaint('late', { author: 'Ann Pangolin', text: 'Northwind Hosting is down for ann.' }))
  await scanAgain(work)
  items.pop()
  expect((await work.run(['list', '--all', '--format', 'csv'])).stdout).not.toMatch(/Ann/)
})
