// Somebody was answered and writes again: every list and every verb shows what they wait with now.
import { describe, expect } from 'vitest'
import { overDays } from '../support/over-days.js'
import { complaint } from '../support/rss.js'
import { test } from '../support/workspace.js'

describe.for([
  { what: 'a complaint', text: 'Northwind Hosting is down again. Nothing loads, and I want a refund now.' },
  { what: 'calm words', text: 'Northwind Hosting: still the same.' },
])('$what', ({ text }) => {
  test('is what it is called by, until it is answered and after', async ({ work }) => {
    const { run, scan } = await overDays(work, 'ada_k')
    await scan(0, complaint('one', { title: 'First words' }))
    const [{ case: file }] = JSON.parse(await run(0, 'list', '--format', 'json')).mentions
    const shortId: string = file.id
    expect(await run(1, 'reply', shortId, '--as', 'anna')).toContain('"First words"')

    expect(await scan(2, { name: 'two', title: 'Second words', text })).toContain('Second words')
    const told = {
      table: await run(3, 'list'),
      markdown: await run(3, 'list', '--format', 'md'),
      digest: (await run(3, 'digest')).split('WHAT WAS DONE')[0] ?? '',
    }
    for (const [where, words] of Object.entries(told)) {
      expect(words, where).toContain('Second words')
      expect(words, where).not.toContain('First words')
      expect(words, where).toMatch(/came back/)
      // It waits since it came back.
      expect(words, where).toMatch(/\b1h\b/)
    }
    expect(told.markdown).toContain('https://forum.example/t/two')

    expect(await run(3, 'ack', shortId, '--as', 'anna')).toMatch(/: "Second words"\): acknowledged/)
    expect(await run(3, 'list')).toContain('Second words')
    expect(await run(3, 'undo', shortId, '--as', 'anna')).toMatch(/: "Second words"\): taken back/)
    expect(await run(3, 'note', shortId, '-m', 'called', '--as', 'anna')).toMatch(
      /Next: \w+ \([^)]*"Second words"\)/,
    )
    expect(await run(4, 'reply', shortId, '--as', 'anna')).toMatch(/: "Second words"\): answered/)
    expect(await run(4, 'list', '--all')).toMatch(/Second words/)
    expect(await run(4, 'mark', shortId, 'complaint', '--as', 'anna')).toContain('"Second words"')
  })
})
