// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${file:…} is what is tested
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/load.js'
import { changeConfig } from '../../src/config/write.js'

const files: Readonly<Record<string, string | Uint8Array>> = {
  plain: 'zq4-secret',
  ended: 'zq4-secret\n',
  windows: '\uFEFFzq4-secret\r\n\r\n',
  'has a space': 'zq4 secret\n',
  empty: '',
  blank: ' \n\n',
  lines: 'zq4-secret\nzq5-secret\n',
  pem: '-----BEGIN PRIVATE KEY-----\nenE0\nenE1\n-----END PRIVATE KEY-----\n',
  account: '{\n  "type": "service_account"\n}\n',
  latin1: Buffer.from('zq4\xe9', 'latin1'),
  big: 'zq4-secret'.repeat(2_000),
}

const isPosix = process.platform !== 'win32'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mentions-secret-'))
  await mkdir(join(folder, 'folder'))
  for (const [path, content] of Object.entries(files))
    await writeFile(join(folder, path), content, { mode: 0o600 })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const start = 'brands: [{ name: Kestrel }]\n'

/** Loads a config from another folder than the one it is in. */
async function load(text: string) {
  const path = join(folder, 'mentions.yaml')
  await writeFile(path, text)
  return await loadConfig({ path, platform: process.platform, env: { HOME: folder }, cwd: tmpdir() })
}

const withToken = (token: string) => load(`${start}sources: [{ type: github, token: '${token}' }]\n`)

test.each([
  ['${file:plain}', 'zq4-secret'],
  ['${file:./ended}', 'zq4-secret'],
  ['${file:~/windows}', 'zq4-secret'],
  ['${file:has a space}', 'zq4 secret'],
  ['${file:folder/../plain}', 'zq4-secret'],
  ['before ${file:plain} behind', 'before zq4-secret behind'],
  ['${file:pem}', '-----BEGIN PRIVATE KEY-----\nenE0\nenE1\n-----END PRIVATE KEY-----'],
  ['${file:account}', '{\n  "type": "service_account"\n}'],
])('%s is read from the folder of the config on', async (written, token) => {
  expect((await withToken(written)).config.sources).toMatchObject([{ token }])
})

test('any value may come from a file, also the login in an address', async () => {
  const { config } = await load(
    `${start}sources: [{ type: feed, url: 'https://jo:\${file:plain}@forum.example/posts.rss' }]\n`,
  )
  expect(config.sources).toMatchObject([{ url: 'https://jo:zq4-secret@forum.example/posts.rss' }])
})

test.each([
  ['missing', /there is no file .*missing: make it, with the secret in it and nothing else/],
  ['~elsewhere/key', /Whose folder ~elsewhere is, in "~elsewhere\/key", is not known here/],
  ['folder', /folder is a folder: name a file that you can read/],
  ['empty', /empty is empty: write the secret into it/],
  ['blank', /blank is empty/],
  ['lines', /lines has more than one line: leave nothing in it but the secret/],
  ['latin1', /latin1 is no text in UTF-8/],
  ['big', /big has more than 16 kB/],
])('%s is a problem of its place in the config', async (name, message) => {
  const problem = withToken(`\${file:${name}}`)
  await expect(problem).rejects.toThrow(/mentions\.yaml:2:35 {2}/)
  await expect(problem).rejects.toThrow(message)
  await expect(problem).rejects.not.toThrow(/zq4|zq5/)
})

test.runIf(isPosix).each([0o640, 0o604, 0o644, 0o620, 0o666])(
  'a file that others may read or change (%o) is not used, and the way to mend it is said',
  async (mode) => {
    const path = join(folder, 'its key')
    await writeFile(path, 'zq4-secret')
    await chmod(path, mode)
    const problem = withToken('${file:its key}')
    await expect(problem).rejects.toThrow(
      `${path} holds a secret and is open to others than its owner: run \`chmod 600 '${path}'\` first`,
    )
    await expect(problem).rejects.not.toThrow(/zq4/)
    await chmod(path, 0o600)
    expect((await withToken('${file:its key}')).config.sources).toMatchObject([{ token: 'zq4-secret' }])
  },
)

test.runIf(isPosix)('a link is followed, and the mode of what it leads to counts', async () => {
  await writeFile(join(folder, 'target'), 'zq4-secret', { mode: 0o600 })
  await symlink('target', join(folder, 'link'))
  expect((await withToken('${file:link}')).config.sources).toMatchObject([{ token: 'zq4-secret' }])
  await chmod(join(folder, 'target'), 0o644)
  await expect(withToken('${file:link}')).rejects.toThrow(/chmod 600/)
})

test('what only mail needs stops nothing else', async () => {
  const { config, mailProblem } = await load(
    `${start}sources: [{ type: hackernews }]\ndigest: { email: { to: care@kestrel.example, from: m@kestrel.example, smtp: '\${file:missing}' } }\n`,
  )
  expect(config.digest.email).toBeUndefined()
  expect(mailProblem?.message).toMatch(/mentions\.yaml:3:\d+ {2}there is no file .*missing/)
})

test('a config that names a file can be changed by commands', async () => {
  await withToken('${file:plain}')
  const path = join(folder, 'mentions.yaml')
  await changeConfig({
    path,
    platform: process.platform,
    env: {},
    change: (text, sources) => {
      expect(sources).toMatchObject([{ token: 'zq4-secret' }])
      return text.replace('type: github,', 'type: github, paused: true,')
    },
    isRight: (_, after) => after[0]?.paused === true,
  })
  expect(
    (await load(`${start}sources: [{ type: github, token: '\${file:plain}', paused: true }]`)).config,
  ).toMatchObject({ sources: [{ paused: true }] })
})
