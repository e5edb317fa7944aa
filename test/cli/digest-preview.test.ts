// A preview is a mail that would be sent, and no other page.
import { existsSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { complaint, linkOf, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test } from '../support/workspace.js'

test('of brands that are mailed apart needs to know which mail; what is only printed does not', async ({
  work,
}) => {
  const rival = { name: 'rival', text: 'Contoso Mail is down again, nobody answers.', author: 'tess' }
  await work.write('posts.xml', rss([complaint('late', { author: 'jane' }), rival]))
  const brands = [
    { name: 'Northwind Hosting' },
    { name: 'Contoso Mail', digest: { to: ['boss@contoso.example'] } },
  ]
  await work.configure(['posts.xml'], { brands })
  await work.run(['scan', '--quiet', '--output', '/dev/null'])

  expectFailure(await work.run(['digest', '--preview', 'page.html']), {
    code: 2,
    says: /mailed as 2 digests/,
    tries: /digest --preview page\.html --brand 'Contoso Mail'/,
  })
  expect(existsSync(work.path('page.html'))).toBe(false)

  expectSuccess(await work.run(['digest', '--preview', 'page.html', '--brand', 'contoso mail', '--quiet']))
  const page = readFileSync(work.path('page.html'), 'utf8')
  expect(page).toContain(linkOf('rival'))
  expect(page).not.toContain(linkOf('late'))

  const printed = await work.run(['digest'])
  expectSuccess(printed)
  expect(printed.stdout).toContain(linkOf('rival'))
  expect(printed.stdout).toContain(linkOf('late'))
})
