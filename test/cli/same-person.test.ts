// Who gave a name acts under it with every command that is offered.
import { expect } from 'vitest'
import { complaint } from '../support/rss.js'
import { scannedPosts } from '../support/scanned.js'
import { test, type Workspace } from '../support/workspace.js'

const scanned = async (work: Workspace, count = 2) =>
  (
    await scannedPosts(
      work,
      Array.from({ length: count }, (_, index) => complaint(`p${index}`, { author: `person${index}` })),
    )
  ).id

/** Of what is offered to be typed, what does something under a name. */
const offered = (text: string): readonly string[] =>
  (text.match(/\bmentions (?:draft|reply|ack|resolve|snooze|undo|mark|note|merge) [^\n`]*/g) ?? []).map(
    (line) => line.trim(),
  )

test('the commands of next and of a draft carry the name that was typed', async ({ work }) => {
  const id = (await scanned(work))('p0')
  const runs = [
    ['next'],
    ['draft', id],
    ['ack', id],
    ['next', '--format', 'json'],
    ['draft', id, '--format', 'json'],
  ]
  for (const run of runs) {
    const named = await work.run([...run, '--as', 'ada'], { isTTY: true })
    const unnamed = await work.run(run, { isTTY: true })
    const json = run.includes('json')
    const texts = [named, unnamed].map(({ stdout, stderr }) => `${stdout}${stderr}`)
    const commands = json ? [] : offered(texts[0] ?? '')
    if (!json) expect(commands).not.toEqual([])
    for (const command of commands) expect(command).toMatch(/--as ada\b/)
    if (json) expect(texts[0]).toMatch(/"(?:mentions )?reply [^"]+ --as ada"/)
    expect(texts[1]).not.toContain('--as ada')
  }
})

test('so do the hints of errors that repeat a command', async ({ work }) => {
  const id = (await scanned(work, 25))('p0')
  const wrong = [
    ['reply', id.slice(0, 1)],
    ['reply', id, 'person1'],
    ['reply', id, 'zzzzzz'],
    ['resolve', 'person1'],
    ['resolve', '--min-score', '0'],
    ['snooze', id],
    ['note'],
    ['draft', 'person1'],
  ]
  for (const run of wrong) {
    const text = run[0] === 'note' ? ['--text', 'x'] : []
    const { stderr, code } = await work.run([...run, ...text, '--as', 'ada lovelace'])
    expect(code, run.join(' ')).toBe(2)
    const commands = (stderr.match(/mentions (?:reply|resolve|snooze|note|draft) [^\n`]*/g) ?? []).filter(
      (command) => !command.includes('--help'),
    )
    expect(commands, `${run.join(' ')}\n${stderr}`).not.toEqual([])
    for (const command of commands) expect(command).toContain("--as 'ada lovelace'")
  }
})
