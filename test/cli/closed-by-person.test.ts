// A scan tells which cases their persons closed in their own words since somebody last read that.
import { expect } from 'vitest'
import { overDays } from '../support/over-days.js'
import { complaint, type Item } from '../support/rss.js'
import { test } from '../support/workspace.js'

const HOUR = 3_600_000
const noon = new Date('2026-11-21T12:00:00Z')
const after = (hours: number): Date => new Date(noon.getTime() + hours * HOUR)

test('once, to whoever reads it, however many scans nobody read', async ({ work }) => {
  const { run, publish } = await overDays(work)
  const scan = (hours: number, ...args: string[]) => run(hours, 'scan', '--force', ...args)
  const solved = (name: string, author: string): Item => ({
    name,
    author,
    text: 'Northwind Hosting works again, thanks!',
  })

  const authors = ['ada_k', 'bo', 'cy', 'dee', '=eve\u001b[31m']
  publish(0, ...authors.map((author) => complaint(`of ${author.slice(0, 2)}`, { author })))
  expect(await scan(0)).not.toContain('in the words of those who wrote')

  publish(1, solved('x', 'ada_k'))
  // Nobody reads what cron throws away, or a line of posts alone.
  await scan(1, '--quiet', '--kind', 'praise')
  await scan(1, '--quiet', '--format', 'ndjson', '--posts-only')
  const told = await scan(1.5)
  expect(told).toMatch(
    /Solved, in the words of those who wrote: \w+ \(ada_k: "works again"\):\s+mentions show \w+\n/,
  )
  expect(await scan(2)).not.toContain('in the words of those who wrote')

  publish(3, ...authors.slice(1).map((author, index) => solved(`y${index}`, author)))
  const { closed } = JSON.parse(await scan(3, '--format', 'json', '--dry-run'))
  expect(closed).toHaveLength(4)
  expect(closed[0]).toMatchObject({
    case: { state: 'resolved' },
    brand: 'Northwind Hosting',
    place: 'forum.example',
    what: 'solved',
    words: 'works again',
    at: after(3).toISOString(),
  })
  const several = await scan(3, '--format', 'md')
  expect(several).toMatch(/in the words of those who wrote: (.+, ){2}.+ and 1 more/)
  expect(several).not.toContain('\u001b')
  expect(JSON.parse(await scan(4, '--format', 'json')).closed).toEqual([])
  expect(JSON.parse(await run(4, 'list', '--format', 'json'))).not.toHaveProperty('closed')
})
