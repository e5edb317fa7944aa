// The commands on the page about incidents work, in their order.
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { complaint, linkOf } from '../support/rss.js'
import { scannedPosts } from '../support/scanned.js'
import { test } from '../support/workspace.js'

const page = readFileSync(new URL('../../docs/incidents.md', import.meta.url), 'utf8')
const working = /^## Working one\n([\s\S]*?)^## /m.exec(page)?.[1] ?? ''
const commands = [...working.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, body = '']) =>
  body.trim().split('\n'),
)
/** A noon that is over, so that the times of the page are of the same day. */
const noon = new Date(Date.now() - 24 * 60 * 60_000)
noon.setUTCHours(12, 0, 0, 0)

test('each command on the page works, one after another', async ({ work }) => {
  const items = ['login-a', 'login-b', 'login-c'].map((name, index) =>
    complaint(name, {
      author: name,
      text: `Northwind Hosting is down, the login of ${name} fails with error 502. My shop ${name} is unreachable.`,
      publishedAt: new Date(noon.getTime() - (100 - 20 * index) * 60_000),
    }),
  )
  const posts = await scannedPosts(work, items)
  expect(commands.length).toBeGreaterThan(12)
  for (const command of commands) {
    if (command.endsWith('--from i1.txt')) {
      const sheet = readFileSync(work.path('i1.txt'), 'utf8')
      await work.write('i1.txt', sheet.replaceAll(/^posted:$/gm, `posted: ${linkOf('answer')}`))
    }
    const words = command.match(/"[^"]*"|\S+/g) ?? []
    const [, ...args] = words.map((word) => word.replaceAll('"', '').replace('k7f', posts.id('login-a')))
    if (args[1] === 'unreachable') await work.run(['incidents', 'join', 'i1', posts.id('login-a')])
    const result = await work.run(args, { now: () => noon })
    expect({ command, ...result }).toMatchObject({ code: 0 })
  }
  const { incident } = JSON.parse((await work.run(['incidents', 'show', 'i1', '--format', 'json'])).stdout)
  expect(incident).toMatchObject({ state: 'closed', told: 2, unreachable: 1 })
})
