// What the signs of the table mean is said once by itself, and whenever somebody asks.
import { expect } from 'vitest'
import { complaints, rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test } from '../support/workspace.js'

const legend = /the order to answer/

test('list --legend needs neither config nor store', async ({ work }) => {
  const asked = await work.run(['list', '--legend'])
  expectSuccess(asked)
  expect(asked.stdout).toMatch(legend)
})

test('it stands below the first table of a store, at a terminal', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(2)) } })
  await work.configure([`${server.base}/posts.rss`])
  const terminal = { isTTY: true }
  expect((await work.run(['scan', '--dry-run'], terminal)).stdout).not.toMatch(legend)
  expect((await work.run(['scan'], terminal)).stdout).toMatch(legend)
  for (const args of [['scan'], ['scan', '--force'], ['list']])
    expect((await work.run(args, terminal)).stdout).not.toMatch(legend)
})

test.for([[], ['--format', 'json'], ['--output', 'out.txt']])(
  'a pipe has none: %j',
  async (args, { work }) => {
    const server = await work.serve({ '/posts.rss': { body: rss(complaints(2)) } })
    await work.configure([`${server.base}/posts.rss`])
    expect((await work.run(['scan', ...args])).stdout).not.toMatch(legend)
  },
)

test.for([
  { args: [], env: {}, shown: true },
  { args: [], env: { TERM_PROGRAM: 'WezTerm' }, shown: false },
  { args: ['--urls'], env: { TERM_PROGRAM: 'WezTerm' }, shown: true },
  { args: [], env: { TERM_PROGRAM: 'WezTerm', TMUX: '/tmp/tmux' }, shown: true },
  { args: [], env: { TERM_PROGRAM: 'WezTerm', NO_COLOR: '1' }, shown: true },
  { args: [], env: { TERM_PROGRAM: 'Apple_Terminal' }, shown: true },
  { args: [], env: { TERM: 'linux' }, shown: true },
])('addresses at a terminal with $env and $args: $shown', async ({ args, env, shown }, { work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss(complaints(1)) } })
  await work.configure([`${server.base}/posts.rss`])
  const { stdout } = await work.run(['scan', ...args], { env, isTTY: true })
  expect(/^ *(?:\u001b\[\d+m)?https:\/\/forum\.example\/t\/post-0/m.test(stdout)).toBe(shown)
})
