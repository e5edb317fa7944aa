// The outage of the demo, worked from first post to last person told, with nothing but the commands that the output itself suggests.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { test } from '../support/process-workspace.js'
import { expectReadable } from '../support/said.js'

test('the outage of the demo, worked from first post to last person told', async ({ work }) => {
  const env = { HOME: work.path('home'), MENTIONS_STORE: undefined, MENTIONS_USER: 'dana' }
  await mkdir(env.HOME)
  let said = ''
  /** Types the first command of what was said last that fits; everything is asked of the built program, as a person asks it. */
  const typing = async (wanted: RegExp) => {
    const typed = [...said.replaceAll('`', '\n').matchAll(/^\W*(?:node \S+|mentions) (.+)$/gm)]
      .map(([, command = '']) => command)
      .find((command) => wanted.test(command))
    expect(typed, `${wanted} in:\n${said}`).toBeDefined()
    const result = await work.bash(`mentions ${typed}`, { env })
    expectReadable(result)
    expect(result.code, `${typed}\n${result.stderr}`).toBe(0)
    said = `${result.stdout}\n${result.stderr}`
    return result.stdout
  }

  const begun = await work.spawn(['demo'], { env })
  said = `${begun.stdout}\n${begun.stderr}`
  const printed = said
  // First of all, before who waits; and everybody of it but who is worst off in one row.
  expect(begun.stdout).toMatch(/^i1 Northwind Hosting: 17 people since /)
  expect(begun.stdout.replace(/\s+/g, ' ')).toMatch(/nobody of us has spoken for \d+m; 0 of 17 answered/)
  expect(begun.stdout.replace(/\s+/g, ' ')).toContain('incident i1: 16 people in one row')

  await typing(/ incidents show i1/)
  expect(said).toContain('Nobody of us has spoken for')
  await typing(/ incidents people i1/)
  expect(said.replace(/\s+/g, ' ')).toContain('17 people, of whom 1 cannot be reached.')

  // Two hours later the status page speaks, and two hours after that it says that it is over.
  for (const words of ['our last word', 'our last word']) {
    said = printed
    const later = await typing(/^demo --later 2h$/)
    expect(later.replace(/\s+/g, ' ')).toContain(words)
  }
  await typing(/ incidents show i1/)
  expect(said).toContain('(resolved)')
  await typing(/ incidents fixed i1 --at /)
  const fixed = said
  await typing(/ incidents people i1 --waiting --format drafts --output i1\.txt/)
  const sheet = await readFile(work.path('i1.txt'), 'utf8')
  expect(sheet.match(/^posted:$/gm)?.length).toBeGreaterThanOrEqual(12)

  // Half of the answers are posted, and the rest of them after a look at who is left.
  let posted = 0
  const half = sheet.replace(/^posted:$/gm, () => (posted++ % 2 === 0 ? 'posted: yes' : 'posted:'))
  await writeFile(work.path('i1.txt'), half)
  said = fixed
  await typing(/ incidents told i1 --from i1\.txt/)
  const refused = await work.bash(
    `mentions incidents close i1 ${/--config (?:'[^']*'|\S+)/.exec(fixed)?.[0] ?? ''}`,
    {
      env,
    },
  )
  expect(refused.code).not.toBe(0)
  expect(refused.stderr).toContain('people are not told')
  await writeFile(work.path('i1.txt'), sheet.replace(/^posted:$/gm, 'posted: yes'))
  said = fixed
  await typing(/ incidents told i1 --from i1\.txt/)
  await typing(/ incidents close i1/)
  await typing(/ incidents timeline i1 --output i1\.md/)

  const story = await readFile(work.path('i1.md'), 'utf8')
  const happened = [...story.matchAll(/^\| [\d:]+ \| [^|]*\| \[?([^|\],:(]+)/gm)].map(([, what = '']) =>
    what.trim(),
  )
  expect(happened).toEqual([
    'First post',
    'Found',
    'Alarm',
    'First word in public',
    'Word 2 in public',
    expect.stringMatching(/./),
    expect.stringMatching(/./),
    expect.stringMatching(/./),
    expect.stringMatching(/./),
    expect.stringMatching(/^The last of \d+ people was told that it is over$/),
    'Closed',
  ])
  for (const words of [
    'Word 3 in public (resolved)',
    'Fixed',
    'No more people complain than usual',
    'First reply to one of them',
  ])
    expect(story).toContain(words)
  expect(story).toMatch(/All \d+ people who could be reached were told that it is over/)
  expect(story).toContain('1 could not be reached: nobody knows who wrote (1).')
  expect(story).toContain('the next word was promised')
  expect(story).not.toMatch(/dana|kestrel|rootdown/)
})
