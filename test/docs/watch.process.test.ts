// The files of docs/watch.md are what their systems take, and start what the page says.
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect } from 'vitest'
import { runChild } from '../support/child.js'
import { test } from '../support/process-workspace.js'
import { program } from './program.js'

const page = readFileSync(new URL('../../docs/watch.md', import.meta.url), 'utf8')
const files = new Map(
  [...page.matchAll(/<!-- file: (\S+) -->\n```\w+\n([\s\S]*?)```/g)].map(([, name = '', body = '']) => [
    name,
    body,
  ]),
)
const file = (name: string): string => {
  const body = files.get(name)
  if (body === undefined) throw new Error(`docs/watch.md has no file ${name}`)
  return body
}

const has = async (name: string) => (await runChild('sh', ['-c', 'command -v "$0"', name])).code === 0
const hasSystemd = await has('systemd-analyze')

describe('the files', () => {
  test.skipIf(!hasSystemd)('systemd takes the unit', async ({ work }) => {
    await mkdir(work.path('units'))
    await writeFile(work.path('units/mentions-watch.service'), file('mentions-watch.service'))
    const { stderr } = await runChild(
      'systemd-analyze',
      ['--user', 'verify', work.path('units/mentions-watch.service')],
      { env: { HOME: work.folder, XDG_RUNTIME_DIR: work.folder } },
    )
    expect(stderr.split('\n').filter((line) => line.includes('mentions-watch'))).toEqual([])
  })

  test('launchd is given a property list', () => {
    expect(XMLValidator.validate(file('mentions.watch.plist'))).toBe(true)
  })

  test('each starts a watch, with options that it has', () => {
    const watch = program.commands.find((command) => command.name() === 'watch')
    const options = watch?.options.map(({ long }) => long)
    const started = [
      ...file('mentions-watch.service').matchAll(/^ExecStart=.* mentions (.*)$/gm),
      ...file('Containerfile').matchAll(/^CMD \["mentions", (.*)\]$/gm),
    ].map(([, words = '']) => words.replaceAll(/["',]/g, '').split(' '))
    expect(started).toHaveLength(2)
    for (const [verb, ...rest] of started) {
      expect(verb).toBe('watch')
      for (const word of rest.filter((each) => each.startsWith('--'))) expect(options).toContain(word)
    }
    expect(file('mentions.watch.plist')).toContain('<string>watch</string>')
  })
})
