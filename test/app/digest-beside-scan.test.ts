// A digest that is mailed while a scan is under way: what the scan stores later is for the next one.
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeDigest } from '../../src/app/digest.js'
import type { Setup } from '../../src/app/setup.js'
import { parseConfig } from '../../src/config/parse.js'
import { fileAt } from '../../src/config/store-at.js'
import { DIGEST_KIND, digestKeys } from '../../src/digest/recipients.js'
import { sources } from '../../src/sources/index.js'
import type { Lease } from '../../src/store/port/lease.js'
import { openSqliteStore } from '../../src/store/sqlite/index.js'
import { acquireLease } from '../../src/store/sqlite/lease.js'
import { brand, complaint, DAY, HOUR, judged, later, MINUTE, poll, savePoll } from '../store/sample.js'
import { temporaryFolder } from '../store/sqlite/temporary.js'

function world() {
  const storePath = join(temporaryFolder(), 'store.db')
  const store = openSqliteStore(storePath)
  onTestFinished(() => store.close())
  const config = parseConfig(
    JSON.stringify({ brands: [{ name: brand }], sources: [{ type: 'hackernews' }] }),
    { shownPath: 'mentions.yaml', env: {}, sources },
  )
  const setup: Setup = {
    config,
    configPath: 'mentions.yaml',
    variables: { mail: [], other: [] },
    folder: new URL('file:///'),
    sources: [],
    channels: [],
    storeAt: fileAt(storePath),
    passedOver: [],
  }
  const [brandKey = ''] = digestKeys(config, [brand])
  /** How many new posts the mail tells, that everybody has got then. */
  const mail = async (at: Date): Promise<number> => {
    const { fresh, period } = await writeDigest(store, { now: () => at }, setup, {
      brands: [brand],
      isMail: true,
    })
    const address = 'care@northwind.example'
    const { id } = await store.outbox.add({
      kind: DIGEST_KIND,
      brandKey,
      brands: [brand],
      messageId: `<${at.getTime()}@northwind.example>`,
      subject: 'Digest',
      period,
      sender: address,
      recipients: [address],
      message: '',
      createdAt: at,
      giveUpAt: later(9 * DAY),
    })
    await store.outbox.recordAttempt(id, { at, recipients: [{ address, state: 'accepted' }] })
    return fresh.total
  }
  const scanFrom = (now: Date): Promise<Lease> =>
    acquireLease(storePath, { kind: 'scan', pid: process.pid, command: 'scan', now })
  const read = (key: string, at: Date) =>
    savePoll(
      store,
      poll([judged(key, { mentions: [complaint({ needsReply: false })], post: { author: { name: key } } })], {
        at,
      }),
    )
  return { mail, scanFrom, read }
}

test('a post that a scan stores after the mail, with the moment the scan began, is in the next mail', async () => {
  const { mail, scanFrom, read } = world()
  await read('before', later(-HOUR))
  const scan = await scanFrom(later(0))
  await read('known', later(0))
  expect(await mail(later(MINUTE))).toBe(1)
  await read('late', later(0))
  await scan.release()
  expect(await mail(later(HOUR))).toBe(2)
  expect(await mail(later(2 * HOUR))).toBe(0)
})

test('however many mails go out while it runs', async () => {
  const { mail, scanFrom, read } = world()
  const scan = await scanFrom(later(0))
  await mail(later(MINUTE))
  await mail(later(2 * MINUTE))
  await read('late', later(0))
  await scan.release()
  expect(await mail(later(HOUR))).toBe(1)
})
