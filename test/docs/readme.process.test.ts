// What the README shows is what people get: each command in it is run, in order, against doubles on this machine.
import { cpSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Loopback, readRoutes, startLoopback } from '../../src/loopback/server.js'
import { openProcessWorkspace } from '../support/process-workspace.js'

const demo = new URL('../../fixtures/demo/', import.meta.url)
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

type Step = { command: string; shown: string }

/** The commands of the README's console blocks, each with the output that is shown for it. */
const steps: Step[] = [...readme.matchAll(/^```console\n(.*?)^```/gms)].flatMap(([, block = '']) =>
  [...block.matchAll(/^\$ (.+)\n((?:(?!\$ ).*\n)*)/gm)].map(([, command = '', shown = '']) => ({
    command,
    shown,
  })),
)

let work: Awaited<ReturnType<typeof openProcessWorkspace>>
let places: Loopback
beforeAll(async () => {
  work = await openProcessWorkspace()
  places = await startLoopback(demo, await readRoutes(demo), { now: new Date() })
})
afterAll(async () => {
  await work.close()
  await places.close()
})

/** Makes the searches that `init` wrote ask this machine instead of the real places. */
async function keepOnThisMachine() {
  const yaml = await readFile(work.path('mentions.yaml'), 'utf8')
  if (yaml.includes(places.url(''))) return
  const local = yaml.replace(/^( +)- type: (?:hackernews|reddit)$/gm, `$&\n$1  base: ${places.url('')}`)
  await work.write('mentions.yaml', `${local}\nhttp: { gap: 0s }\n`)
}

/** The README's npm commands build and start what the tests already run, so only what they start is run here. */
const commandLine = (command: string): string | undefined => {
  if (command === 'npm install && npm test') return undefined
  return command.replace(/^npm install && npm run demo$/, 'mentions demo')
}

test('the README has the commands that set everything up, and a session', () => {
  const commands = steps.map(({ command }) => command)
  expect(commands).toEqual(expect.arrayContaining(['npm install && npm run demo', 'npm install && npm test']))
  expect(commands.join('\n')).toMatch(/mentions init --brand[\s\S]*mentions scan[\s\S]*mentions digest/)
})

test.sequential.each(steps.filter(({ command }) => commandLine(command) !== undefined))(
  '$command',
  async ({ command, shown }) => {
    const result = await work.bash(commandLine(command) ?? '', { env: { TMPDIR: work.folder } })
    expect([0, 1], result.stderr).toContain(result.code)
    expectShown(plain(`${result.stderr}${result.stdout}`), shown)
    if (command.startsWith('mentions init')) await keepOnThisMachine()
  },
)

/** `…` on a line of its own stands for any lines. */
function expectShown(output: string, shown: string) {
  let rest = output
  for (const part of shown.split(/^…\n/m)) {
    if (part.trim() === '') continue
    expect(rest).toContain(part)
    rest = rest.slice(rest.indexOf(part) + part.length)
  }
}

/** What differs from run to run: where this test runs, and how the program was started. */
function plain(output: string): string {
  return output
    .replaceAll(/(?:node )?\S*bin\/mentions\.js/g, 'mentions')
    .replaceAll(work.folder, '.')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'localhost')
}

// Feeds that the README names as files.
beforeAll(() =>
  cpSync(fileURLToPath(demo), work.folder, {
    recursive: true,
    filter: (path) => !path.endsWith('mentions.yaml'),
  }),
)
