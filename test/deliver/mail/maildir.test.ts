import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createMailer } from '../../../src/deliver/mail/mailer.js'
import { temporaryFolder } from '../../store/sqlite/temporary.js'
import { digest, later, now, settings } from '../sample.js'

const saveIn = async (maildir: string, fields = {}) => {
  const mailer = createMailer(settings('', { via: { maildir } }))
  const mail = await mailer.compose(digest(fields), now)
  return { mail, sent: await mailer.send(mail) }
}

test('a mail is put where mail programs look, readable by its owner only', async () => {
  const folder = join(temporaryFolder(), 'deep', 'Maildir')
  const { mail, sent } = await saveIn(folder)
  expect(sent).toEqual([{ address: 'care@northwind.example', state: 'accepted' }])
  expect(readdirSync(folder).toSorted()).toEqual(['cur', 'new', 'tmp'])
  expect(readdirSync(join(folder, 'tmp'))).toEqual([])
  const [name = '', ...more] = readdirSync(join(folder, 'new'))
  expect(more).toEqual([])
  expect(name).toMatch(/^\d+\.[0-9a-f]+\.northwind\.example$/)
  expect(readFileSync(join(folder, 'new', name), 'utf8')).toBe(mail.message.replaceAll('\r\n', '\n'))
  expect(statSync(join(folder, 'new', name)).mode & 0o777).toBe(0o600)
})

test('the same mail is there once, also when it has been read meanwhile; another one is another file', async () => {
  const folder = join(temporaryFolder(), 'Maildir')
  await saveIn(folder)
  await saveIn(folder)
  const [name = ''] = readdirSync(join(folder, 'new'))
  renameSync(join(folder, 'new', name), join(folder, 'cur', `${name}:2,S`))
  await saveIn(folder)
  expect(readdirSync(join(folder, 'new'))).toEqual([])
  await saveIn(folder, { period: { from: now, to: later(24) } })
  expect(readdirSync(join(folder, 'new'))).toHaveLength(1)
})

test('a mail left half-written by a kill is finished by the next run', async () => {
  const folder = join(temporaryFolder(), 'Maildir')
  await saveIn(folder)
  const [name = ''] = readdirSync(join(folder, 'new'))
  renameSync(join(folder, 'new', name), join(folder, 'tmp', name))
  writeFileSync(join(folder, 'tmp', name), 'Half')
  const { mail } = await saveIn(folder)
  expect(readFileSync(join(folder, 'new', name), 'utf8')).toBe(mail.message.replaceAll('\r\n', '\n'))
  expect(readdirSync(join(folder, 'tmp'))).toEqual([])
})

test.each([
  {
    case: 'other things in it',
    says: 'is not a Maildir',
    make: (path: string) => {
      mkdirSync(path)
      writeFileSync(join(path, 'notes'), '')
    },
  },
  { case: 'a file', says: 'could not be saved', make: (path: string) => writeFileSync(path, '') },
])('a folder that is $case is left alone', async ({ says, make }) => {
  const path = join(temporaryFolder(), 'place')
  make(path)
  await expect(saveIn(path)).rejects.toMatchObject({
    name: 'DeliveryError',
    message: expect.stringContaining(says),
  })
  expect(statSync(path).isDirectory() ? readdirSync(path) : []).not.toContain('new')
})
