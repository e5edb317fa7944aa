// A preview is a mail that would be sent, and no other page.
import { existsSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { complaint, linkOf, rss } from '../support/rss.js'
import { expectFailure, expectSuccess } from '../support/said.js'
import { test, type Workspace } from '../support/workspace.js'

const rival = { name: 'rival', text: 'Contoso Mail is down again, nobody answers.', author: 'tess' }
const own = { digest: { to: ['boss@contoso.example'], audience: 'client' } }

async function scanned(work: Workspace, brands: readonly object[], more: object = {}) {
  await work.write('posts.xml', rss([complaint('late', { author: 'jane' }), rival]))
  await work.configure(['posts.xml'], { brands, ...more })
  await work.run(['scan', '--quiet', '--output', '/dev/null'])
}
const preview = async (work: Workspace, ...args: string[]) => {
  const result = await work.run(['digest', '--preview', 'page.html', ...args])
  return {
    ...result,
    page: existsSync(work.path('page.html')) && readFileSync(work.path('page.html'), 'utf8'),
  }
}

test('of brands that are mailed apart shows the mail that the others share, or that of one', async ({
  work,
}) => {
  await scanned(work, [{ name: 'Northwind Hosting' }, { name: 'Contoso Mail', ...own }])
  const shared = await preview(work)
  expectSuccess(shared)
  expect(shared.stderr).toMatch(/1 brand has a mail of its own: `.*--brand` shows one/)
  expect(shared.page).toContain(linkOf('late'))
  expect(shared.page).not.toContain(linkOf('rival'))

  const one = await preview(work, '--brand', 'contoso mail')
  expect(one.page).toContain(linkOf('rival'))
  expect(one.page).not.toContain(linkOf('late'))
  expect(one.stderr).not.toMatch(/of its own/)

  const printed = await work.run(['digest'])
  expectSuccess(printed)
  expect(printed.stdout).toContain(linkOf('rival'))
  expect(printed.stdout).toContain(linkOf('late'))
})

test('the shared mail may hold all brands, and is the team’s then', async ({ work }) => {
  const brands = [
    { name: 'Northwind Hosting', ...own },
    { name: 'Contoso Mail', ...own },
  ]
  await scanned(work, brands, { digest: { brands: 'all' } })
  const { page, stderr } = await preview(work)
  expect(stderr).toMatch(/2 brands have mails of their own/)
  expect(page).toContain(linkOf('late'))
  expect(page).toContain(linkOf('rival'))
  expect(page).toMatch(/mentions(\.js)? show/)
  expect((await preview(work, '--brand', 'Contoso Mail')).page).not.toMatch(/mentions(\.js)? show/)
})

test('of a single brand that both get, either is shown', async ({ work }) => {
  await scanned(work, [{ name: 'Contoso Mail', ...own }], { digest: { brands: 'all' } })
  expect((await preview(work)).page).toMatch(/mentions(\.js)? show/)
  expect((await preview(work, '--brand', 'Contoso Mail')).page).not.toMatch(/mentions(\.js)? show/)
})

test('where none is shared, it asks which in few words', async ({ work }) => {
  const brands = Array.from({ length: 44 }, (_, index) => ({ name: `Brand ${index + 1}`, ...own }))
  await scanned(work, brands)
  const failure = await preview(work)
  expectFailure(failure, {
    code: 2,
    says: /mailed as 44 digests/,
    tries: /digest --preview page\.html --brand 'Brand 44'/,
  })
  expect(failure.page).toBe(false)
  expect(failure.stderr.length).toBeLessThan(300)
})
