import { expect, test } from 'vitest'
import { describeAccounts } from '../../src/app/check.js'
import { accountsText } from '../../src/outputs/check-text.js'
import { configuredSources } from '../../src/sources/configured.js'
import { askboardAt } from '../jobs/askboard.js'

test('what a place wants of a person is said once for each kind of source', () => {
  const limits = {
    quota: { requests: 10_000, per: 'month' },
    cost: { amount: 0.005, currency: 'USD', per: 'post' },
  } as const
  const sources = ['https://a.example', 'https://b.example'].map((base) => askboardAt(base, { limits }))
  expect(accountsText(describeAccounts({ sources }))).toBe(`
Accounts
  askboard
    needs \`account\`: the name of your account
    may have \`password\`: an app password
    from https://askboard.example/settings; free
    each post costs USD 0.005
    10,000 requests a month
`)
})

test('places that want nothing are passed over', () => {
  const sources = configuredSources([{ type: 'feed', ...{ url: 'https://forum.example/posts.rss' } }], 0)
  expect(accountsText(describeAccounts({ sources }))).toBe('')
})
