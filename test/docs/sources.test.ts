import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.js'
import { checkQuery } from '../../src/judge/match/index.js'
import { sources } from '../../src/sources/index.js'

const page = readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml)

const read = (yaml: string) =>
  parseConfig(`brands: [{ name: Northwind Hosting }]\n${yaml}`, {
    shownPath: 'mentions.yaml',
    env: {
      GOOGLE_ALERTS_FEED: 'https://www.google.com/alerts/feeds/1/2',
      DISCOURSE_API_KEY: '0123456789abcdef',
      REDDIT_CLIENT_ID: 'northwind-app',
      REDDIT_CLIENT_SECRET: 'secret',
      STACKEXCHANGE_KEY: 'a-key',
      GITHUB_TOKEN: 'a-token',
      MASTODON_TOKEN: 'a-token',
      BLUESKY_APP_PASSWORD: 'abcd-efgh-ijkl-mnop',
      YOUTUBE_API_KEY: 'a-key',
      X_BEARER_TOKEN: 'a-token',
      ASC_ISSUER_ID: 'an-issuer',
      ASC_KEY_ID: 'an-id',
      CARE_MAILBOX: 'imaps://care:password@mail.example/INBOX',
      WATCH_PASSWORD: 'a-password',
    },
    readSecret: () => ({ text: 'a-secret' }),
    sources,
    checkQuery,
  })

test.each(examples)('the example is a config that is right:\n%s', (yaml) => {
  expect(read(yaml).sources.length).toBeGreaterThan(0)
})

test('every source has an example, and a line in the table', () => {
  const shown = new Set(examples.flatMap((yaml) => read(yaml).sources.map(({ type }) => type)))
  expect([...shown].sort()).toEqual(Object.keys(sources).sort())
  for (const type of Object.keys(sources)) expect(page).toMatch(new RegExp(`^\\| \\[\`${type}\`\\]\\(#`, 'm'))
})
