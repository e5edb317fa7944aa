// `mentions sources test`, for programs.
import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { complaint, linkOf, rss, smallTalk } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test } from '../support/workspace.js'

const posts = { body: rss([complaint('one'), smallTalk('two')]) }

describe.concurrent('sources test', () => {
  test('says the same as JSON, into a file where one is named', async ({ work }) => {
    const server = await work.serve({ '/a.rss': posts })
    await work.configure([`${server.base}/other.rss`])
    const url = `${server.base}/a.rss`
    const result = await work.run(['sources', 'test', url, '--format', 'json'])
    expectSuccess(result)
    expect(JSON.parse(result.stdout)).toMatchObject({
      version: 1,
      url,
      format: 'rss',
      charset: 'utf-8',
      entries: 2,
      dates: { oldest: expect.any(String), missing: 0 },
      notices: [],
      brands: [{ name: 'Northwind Hosting', posts: 1, needReply: 1 }],
      posts: [{ mentions: [{ brand: 'Northwind Hosting', needsReply: true }] }, { mentions: [] }],
    })
    const silent = await work.run(['sources', 'test', url, '--format', 'json', '-o', 'trial.json'])
    expectSuccess(silent)
    expect(silent.stdout).toBe('')
    expect(JSON.parse(await readFile(work.path('trial.json'), 'utf8'))).toEqual(JSON.parse(result.stdout))

    await work.run(['sources', 'test', url, '--output', 'trial.txt'])
    expect(await readFile(work.path('trial.txt'), 'utf8')).toContain('1 post names it, 1 would need a reply')
  })

  test('a file that cannot be written is no fault of the feed', async ({ work }) => {
    await work.write('a.rss', posts.body)
    const result = await work.run(['sources', 'test', 'a.rss', '-o', 'no/such/folder.json'])
    expectFailure(result, { code: 2, says: /folder\.json/ })
  })

  test('shows long names of files and of posts, and no secrets', async ({ work }) => {
    const name = 'donaudampfschifffahrtsgesellschaft-a1b2c3d4e5f6g7'
    await work.write(`${name}.rss`, rss([complaint(name)]))
    const { stdout } = await work.run(['sources', 'test', `${name}.rss`])
    expect(stdout).toContain(`${name}.rss`)
    expect(stdout).toContain(linkOf(name))
    expect(stdout).not.toContain('***')
    const server = await work.serve({ '/8fK2mQ9xLw4Zt7Yb/a.rss': posts })
    const secret = await work.run(['sources', 'test', `${server.base}/8fK2mQ9xLw4Zt7Yb/a.rss`])
    expectSuccess(secret)
    expect(secret.stdout).not.toContain('8fK2mQ9xLw4Zt7Yb')
  })
})
