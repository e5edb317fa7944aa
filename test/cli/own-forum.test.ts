// A forum that is configured as one brand's own, and a post in it about another one.
import { expect } from 'vitest'
import { rss } from '../support/rss.js'
import { expectSuccess } from '../support/said.js'
import { test } from '../support/workspace.js'

test('the mail of another brand links the post and does not name the forum as a source', async ({ work }) => {
  const post = { name: 'one', title: 'Mail', text: 'Contoso is down again, nobody answers.', author: 'ida' }
  const { base } = await work.serve({ '/own.rss': { body: rss([post]) }, '/other.rss': { body: rss([]) } })
  await work.write(
    'mentions.yaml',
    JSON.stringify({
      brands: [{ name: 'Lumora' }, { name: 'Contoso', digest: { to: ['care@contoso.example'] } }],
      sources: [
        { type: 'feed', name: 'Lumora community', url: `${base}/own.rss`, own: 'Lumora' },
        { type: 'feed', name: 'Everybody', url: `${base}/other.rss` },
      ],
      http: { gap: '0s' },
    }),
  )
  expectSuccess(await work.run(['scan']))
  const { stdout } = await work.run(['digest', '--brand', 'Contoso'])
  expect(stdout).toContain('https://forum.example/t/one')
  expect(stdout).not.toContain('Lumora')
})
