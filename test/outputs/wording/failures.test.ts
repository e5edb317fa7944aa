import { expect, test } from 'vitest'
import type { Failure } from '../../../src/model/failure.js'
import { failureWords } from '../../../src/outputs/wording/failures/index.js'
import { utc } from '../../../src/text/clock.js'

const gone = { address: 'https://new.example/posts.rss', status: 410, reason: 'Gone' }
const path = '/data/store.db'

/** A check that says "check again" helps nobody: it is typed only after something was changed. */
test.each([
  { code: 'connection-unanswered', args: { host: 'forum.example' } },
  { code: 'server-fault', args: { host: 'forum.example', status: 500 } },
  { code: 'json-damaged', args: {} },
  { code: 'shape-unknown', args: { place: 'forum.example' } },
] satisfies Failure[])('what passes by itself is asked again by itself: $code', (failure) => {
  const { hint } = failureWords(failure, utc)
  expect(hint).toContain('by themselves')
  expect(hint).not.toContain('mentions check')
})

// What no server, file or store of the other tests brings about.
test.each<{ failure: Failure; says: RegExp; tries: RegExp }>([
  {
    failure: { code: 'server-fault', args: { host: 'forum.example', status: 599 } },
    says: /^forum\.example has a fault of its own \(599\)\.$/,
    tries: /^That is for its owner to mend/,
  },
  {
    failure: {
      code: 'closed-for-now',
      args: {
        host: 'forum.example',
        status: 503,
        reason: 'Service Unavailable',
        until: '2026-09-07T12:00:01Z',
      },
    },
    says: /^forum\.example is closed for a while \(503 Service Unavailable\)\.$/,
    tries: /^It is left alone until 2026-09-07 12:01 UTC, and then asked again/,
  },
  {
    failure: {
      code: 'quota-spent',
      args: { site: 'board.example', requests: 1, per: 'day', until: '2026-11-22T00:00:00.000Z' },
    },
    says: /^board\.example allows 1 request a day, and all were sent: next after 2026-11-22 00:00 UTC\.$/,
    tries: /^There is nothing to do/,
  },
  {
    failure: { code: 'key-refused', args: { place: 'GitHub', option: 'token' } },
    says: /^GitHub does not take the `token` in your config: it is wrong, has run out, or was withdrawn\.$/,
    tries: /^Get a new one \(`mentions check` says where\)/,
  },
  {
    failure: { code: 'key-wanted', args: { place: 'GitHub', option: 'token', what: 'discussions' } },
    says: /^GitHub gives discussions to nobody without a `token`\.$/,
    tries: /^Add a `token` to this source/,
  },
  {
    failure: {
      code: 'quota-used-up',
      args: { place: 'Stack Exchange', until: '2026-11-22T00:00:00.000Z', option: 'key' },
    },
    says: /^Stack Exchange answers no more for now, since all requests that it allows were sent: next after 2026-11-22 00:00 UTC\.$/,
    tries: /^Scans go on by themselves\. With a `key` of yours it allows many more/,
  },
  {
    failure: { code: 'quota-used-up', args: { place: 'GitHub' } },
    says: /^GitHub answers no more for now, since all requests that it allows were sent\.$/,
    tries: /^There is nothing to do: scans go on by themselves/,
  },
  {
    failure: { code: 'query-refused', args: { place: 'GitHub', message: 'Validation Failed' } },
    says: /^GitHub refused what it was asked for: "Validation Failed"$/,
    tries: /^Look whether one of your names is very long/,
  },
  {
    failure: { code: 'stackexchange-site-unknown', args: { site: 'nortwind' } },
    says: /^Stack Exchange has no site of this name: nortwind\.$/,
    tries: /correct it under `sites`/,
  },
  {
    failure: { code: 'key-lacks', args: { place: 'social.example', option: 'token', right: 'read:search' } },
    says: /^social\.example knows the `token` in your config, but it may not do this: it lacks `read:search`\.$/,
    tries: /^Make one there that has `read:search`/,
  },
  {
    failure: { code: 'members-only', args: { place: 'social.example', message: 'Members only' } },
    says: /^social\.example shows this to nobody who has no account there: "Members only"$/,
    tries: /^Name another server/,
  },
  {
    failure: { code: 'bluesky-account-wanted', args: {} },
    says: /^Bluesky answers this search to nobody who has no account\.$/,
    tries: /^Make an app password .+ add `handle` and `appPassword` to this source\.$/,
  },
  {
    failure: { code: 'github-repository-unknown', args: { repository: 'northwind/cil' } },
    says: /^GitHub shows no repository of this name: northwind\/cil\.$/,
    tries: /correct it under `repositories`/,
  },
  {
    failure: { code: 'moved-gone', args: gone },
    says: /^https:\/\/new\.example\/posts\.rss was removed for good \(410 Gone\)\. The address it had moved to is gone; the one in your config is asked next\.$/,
    tries: /^There is nothing to do/,
  },
  {
    failure: { code: 'reddit-all', args: { read: 'comments' } },
    says: /^All comments of Reddit are too many to read\.$/,
    tries: /`subreddits: \[webhosting\]` beside `read: comments`/,
  },
  {
    failure: { code: 'subreddit-unknown', args: { subreddits: ['nrothwind', 'hsoting'] } },
    says: /^There is no subreddit of this name: nrothwind, hsoting\.$/,
    tries: /under `subreddits`/,
  },
  {
    failure: { code: 'store-locked', args: { path, waited: true } },
    says: /^Another process is writing to \/data\/store\.db\.$/,
    tries: /longer `--wait`/,
  },
  {
    failure: { code: 'disk-full', args: { path } },
    says: /^The disk is full: \/data\/store\.db could not grow\. What was stored before is safe\.$/,
    tries: /`--store FILE`/,
  },
  {
    failure: { code: 'told', args: { message: 'As it was stored.', hint: 'Wait.' } },
    says: /^As it was stored\.$/,
    tries: /^Wait\.$/,
  },
  {
    failure: { code: 'unknown', args: { code: 'of-tomorrow' } },
    says: /\(of-tomorrow\)\.$/,
    tries: /npm install --global mentions@latest/,
  },
])('$failure.code: $says', ({ failure, says, tries }) => {
  const { message, hint } = failureWords(failure, utc)
  expect(message).toMatch(says)
  expect(hint).toMatch(tries)
})

test.each([
  [119_000, '119 seconds ago'],
  [120_000, '2 minutes ago'],
  [7_200_000, '2 hours ago'],
])('a lock held for %d ms was taken %s', (heldFor, ago) => {
  const holder = { command: 'scan', pid: 12, heldFor }
  expect(
    failureWords({ code: 'store-locked', args: { path, waited: false, holder } }, utc).message,
  ).toContain(`Another scan (process 12, started ${ago})`)
})
