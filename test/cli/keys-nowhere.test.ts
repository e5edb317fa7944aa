// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the config's own ${NAME} is what is tested
// Keys of sources go to their place, and nowhere else: not into logs, errors, outputs, the store, its exports nor mails that wait.
import { readdirSync, readFileSync } from 'node:fs'
import { chmod, readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterAll, expect } from 'vitest'
import { type Loopback, readRoutes, startLoopback } from '../../src/loopback/server.js'
import { sources } from '../../src/sources/index.js'
import type { Source } from '../../src/sources/source.js'
import { program } from '../docs/program.js'
import { test, type Workspace } from '../support/workspace.js'

const root = new URL('../../fixtures/', import.meta.url)
const SECRET = 'zq4k7vx9m2sq8wd3'
type Block = Record<string, unknown> & { type: string }
type Given = { options: Block; own?: string; brands?: { name: string }[]; thread?: object }
type Expected = { given: Given; requests?: unknown[]; answers?: { posts?: unknown[] }[] }

/** A mailbox is no server of pages: test/cli/mailbox.test.ts has its own. */
const withKeys = Object.entries<Source>(sources).filter(
  ([type, { credentials }]) => credentials !== undefined && type !== 'mailbox',
)

const secretsOf = (type: string): string[] =>
  (sources as Record<string, Source>)[type]?.credentials?.needs.flatMap(({ option, isPublic }) =>
    isPublic ? [] : [option],
  ) ?? []

/** Requests to a place may be seconds apart. */
const MOST_REQUESTS = 3

/** Polls of a source's fixtures: all that have a key, which are refused or limited, and one that is answered with posts. */
function polls(type: string): { name: string; given: Given }[] {
  const all = readdirSync(new URL(`${type}/`, root))
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => ({
      name: file.replace('.expected.json', ''),
      ...(JSON.parse(readFileSync(new URL(`${type}/${file}`, root), 'utf8')) as Expected),
    }))
    .filter(
      ({ given, requests = [] }) =>
        given.thread === undefined &&
        given.brands?.[0]?.name === 'Northwind Hosting' &&
        requests.length <= MOST_REQUESTS,
    )
  const hasKey = ({ given }: Expected) =>
    secretsOf(type).some((option) => given.options[option] !== undefined)
  const isAnswered = ({ answers = [] }: Expected) => answers.some(({ posts = [] }) => posts.length > 0)
  const answered = all.find((one) => hasKey(one) && isAnswered(one)) ?? all.find(isAnswered)
  if (answered === undefined) throw new Error(`${type} has no fixture with posts`)
  return [answered, ...all.filter((one) => hasKey(one) && !isAnswered(one))]
}

const doubles: Loopback[] = []
const echoes: Server[] = []
afterAll(async () => {
  await Promise.all(doubles.map((double) => double.close()))
  for (const server of echoes) server.close().closeAllConnections()
})

/** Keys that are files of their own stay what they are in the fixture: with another one nothing could be signed. */
const isKeyFile = (value: unknown): value is string => typeof value === 'string' && /PRIVATE KEY/.test(value)

/** The file that each such key of a source stands in, and what stands in it. */
const keyFiles = (type: string, given: readonly { given: Given }[]): Map<string, string> =>
  new Map(
    given.flatMap(({ given: { options } }) =>
      secretsOf(type).flatMap((option): [string, string][] => {
        const value = options[option]
        return isKeyFile(value) && value.includes('\n') ? [[`${option}.key`, value]] : []
      }),
    ),
  )

/** A secret is of no use without the id that it belongs to. */
const hasAllThatIsPublic = (options: Block): boolean =>
  (sources as Record<string, Source>)[options.type]?.credentials?.needs.every(
    ({ option, isPublic }) => isPublic !== true || options[option] !== undefined,
  ) === true

/** With the secret in place of what the fixture has, by the two ways that there are. */
function block(
  { options, own }: Given,
  base: string,
  name: string,
  files: ReadonlyMap<string, string>,
): Block {
  const secrets = secretsOf(options.type)
  const filled = JSON.parse(JSON.stringify(options).replaceAll('{{base}}', base)) as Block
  const hidden = secrets
    .filter((option) => options[option] !== undefined || hasAllThatIsPublic(options))
    .map((option, at) => [
      option,
      files.has(`${option}.key`) ? `\${file:${option}.key}` : at % 2 === 0 ? '${file:key}' : '${KEY}',
    ])
  return { ...filled, ...Object.fromEntries(hidden), name, ...(own !== undefined && { own }) }
}

/** Repeats all that it was sent where places put their messages, with one status after the other. */
function echo(request: IncomingMessage, response: ServerResponse): void {
  const status = Number(/^\/(\d+)/.exec(request.url ?? '')?.[1])
  const said = `key ${SECRET} of northwind ${request.url} ${JSON.stringify(request.headers)}`
  const body = {
    ...{ message: said, reason: said, error: said, errors: [{ message: said, type: said }], extras: said },
    ...{ error_id: 400, error_name: said, error_message: said, error_type: said },
  }
  response.writeHead(status, {
    'content-type': 'application/json',
    'www-authenticate': `Bearer realm="${said.replaceAll('"', '')}"`,
    ...(status === 302 && { location: `/200/elsewhere?key=${SECRET}` }),
  })
  response.end(JSON.stringify(body))
}

const STATUSES = [200, 302, 400, 401, 403, 404, 422, 429, 500]

async function startEcho(): Promise<string> {
  const server = createServer(echo)
  echoes.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

/** Where something stands, so that a test that fails says what told it. */
function around(bytes: Buffer, text: string): string | undefined {
  const at = bytes.indexOf(text)
  return at < 0 ? undefined : bytes.subarray(Math.max(0, at - 200), at + 100).toString('latin1')
}

/** All that a person or a program may be shown, and every file but those that are meant to hold a secret. */
async function everything(work: Workspace, shown: string[]): Promise<Buffer> {
  const files = (await readdir(work.folder)).filter(
    (name) => name !== 'key' && !name.endsWith('.key') && !name.endsWith('-logins.json'),
  )
  const bytes = await Promise.all(files.map((name) => readFile(work.path(name))))
  return Buffer.concat([Buffer.from(shown.join('\n')), ...bytes])
}

test.for(withKeys)(
  '%s: its secrets are shown and stored nowhere',
  { timeout: 60_000 },
  async ([type], { work }) => {
    const folder = new URL(`${type}/`, root)
    const given = polls(type)
    const now = new Date('2026-09-07T12:00:00Z')
    const files = keyFiles(type, given)
    const blocks: Block[] = []
    for (const { name, given: one } of given) {
      // A server for each, since the requests to one are seconds apart.
      const double = await startLoopback(folder, await readRoutes(folder), { now })
      doubles.push(double)
      blocks.push(block(one, double.url(''), name, files))
    }
    const [first] = given
    for (const status of STATUSES)
      if (first !== undefined)
        blocks.push(block(first.given, `${await startEcho()}/${status}`, `echo ${status}`, files))
    for (const [file, text] of [...files, ['key', `${SECRET}\n`] as const]) {
      await work.write(file, text)
      await chmod(work.path(file), 0o600)
    }
    await work.configure([], {
      sources: blocks,
      threads: { perRun: 2 },
      digest: {
        email: { to: ['care@northwind.example'], from: 'm@northwind.example', smtp: 'smtp://127.0.0.1:9' },
      },
    })
    const shown: string[] = []
    const run = async (...args: string[]) => {
      const { stdout, stderr, code } = await work.run(args, { now: () => now, env: { KEY: SECRET } })
      shown.push(stdout, stderr)
      return { stdout, stderr, code }
    }
    await run('scan', '--verbose')
    await run('scan', '--force', '--log-format', 'json', '--verbose', '--format', 'json')
    await run('check')
    const { stdout: listed } = await run('list', '--all', '--format', 'json')
    await run('sources', '--format', 'json')
    await run('sources', 'export')
    await run('digest', '--email')
    await run('store', 'export', '-o', 'export.ndjson')
    expect(JSON.parse(listed).mentions).not.toEqual([])
    const all = await everything(work, shown)
    const basic = Buffer.from(`northwind-app-id:${SECRET}`).toString('base64')
    // Any of its lines would be too much.
    const lines = [...files.values()].flatMap((text) => text.match(/[\w+/]{40,}/g) ?? [])
    for (const form of [SECRET, basic, basic.replace(/=+$/, ''), ...lines])
      expect(around(all, form)).toBeUndefined()
  },
)

test('no command takes a secret as an argument, which other users of the machine could see', () => {
  const options = [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]
    .flatMap((command) => command.options)
    .filter((option) => option.required || option.optional)
  expect(options.length).toBeGreaterThan(20)
  expect(options.filter(({ long }) => /key|token|secret|passw|credential/.test(long ?? ''))).toEqual([])
})
