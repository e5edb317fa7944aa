// A store that is no file: what is opened there could wait for ever, where no signal ends it.
import { expect } from 'vitest'
import { test } from '../support/process-workspace.js'
import { rss } from '../support/rss.js'
import { expectFailure } from '../support/said.js'

const commands = ['list', 'scan', 'scan --dry-run', 'sources', 'digest', 'show x3b', 'mark x3b fine']

test.for(commands)('a named pipe, or a device: %s says that it is no store', async (command, { work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss([]) } })
  await work.configure([`${server.base}/posts.rss`])
  await work.bash('mkfifo pipe')
  for (const store of ['pipe', '/dev/full'])
    expectFailure(await work.bash(`timeout -s KILL 20 mentions ${command} --store ${store}`), {
      code: 2,
      says: /is not a mentions store|cannot be opened for writing/,
      tries: /--store/,
    })
})

test('a path below a file is an error in words, also of a dry run', async ({ work }) => {
  const server = await work.serve({ '/posts.rss': { body: rss([]) } })
  await work.configure([`${server.base}/posts.rss`])
  await work.write('file', '')
  for (const command of ['list', 'scan', 'scan --dry-run', 'sources']) {
    const { stderr } = await work.bash(`mentions ${command} --store file/store.db`)
    expect(stderr).not.toMatch(/should not have|\n {4}at /)
  }
})
