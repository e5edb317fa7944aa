// What only processes show: two of a team at the same incident at once, and a pipe of those who were told.
import { expect } from 'vitest'
import { test } from '../support/process-workspace.js'
import { complaint } from '../support/rss.js'
import { scannedPosts } from '../support/scanned.js'

test('two who work one incident at once both are heard, and a pipe tells everybody', async ({ work }) => {
  const names = Array.from({ length: 5 }, (_, index) => `post-${index}`)
  const items = names.map((name) => complaint(name, { author: `author-${name}` }))
  const posts = await scannedPosts(work, items)
  const run = async (...args: readonly string[]) => {
    const result = await work.spawn(['incidents', ...args])
    expect(result, args.join(' ')).toMatchObject({ code: 0, stderr: '' })
    return result.stdout
  }
  await run('open', '--since', '3h', '--no-gather', '--another')
  await Promise.all(names.map((name) => run('join', 'i1', posts.id(name), '--as', name)))
  await Promise.all(['ada', 'ben', 'kim'].map((name) => run('note', 'i1', `of ${name}`, '--as', name)))
  const { incident, people } = JSON.parse(await run('show', 'i1', '--format', 'json'))
  expect(people).toHaveLength(names.length)
  expect(incident.notes.map(({ by }: { by: string }) => by).sort()).toEqual(['ada', 'ben', 'kim'])

  await run('fixed', 'i1')
  const piped = await work.bash(
    `mentions incidents people i1 --waiting --drafts --format ndjson |
     jq -c '{ id, text: .draft, url: ("https://forum.example/answers/" + .id) }' |
     mentions incidents told i1 --from - --format json`,
  )
  expect(piped).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(piped.stdout)).toMatchObject({
    did: 'told',
    cases: names.length,
    incident: { told: names.length, untold: 0 },
  })
  expect(await run('close', 'i1')).toMatch(/^i1: closed\./)
  expect((await work.spawn(['list', '--format', 'csv', '--no-coverage', '--quiet'])).stdout).not.toMatch(
    /Hosting/,
  )
})
