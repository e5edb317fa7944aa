import { expect, test } from 'vitest'
import { parseFeed } from '../../src/feeds/index.js'

const HOUR = 3_600_000
const feed = (inside: string) =>
  `<rss version="2.0" xmlns:s="http://purl.org/rss/1.0/modules/syndication/"><channel><title>Forum</title>${inside}</channel></rss>`

test.each([
  { inside: '<ttl>60</ttl>', interval: HOUR },
  { inside: '<ttl> 1440 </ttl>', interval: 24 * HOUR },
  { inside: '<s:updatePeriod> hourly </s:updatePeriod>', interval: HOUR },
  {
    inside: '<s:updatePeriod>daily</s:updatePeriod><s:updateFrequency>4</s:updateFrequency>',
    interval: 6 * HOUR,
  },
  { inside: '<s:updatePeriod>weekly</s:updatePeriod><ttl>5</ttl>', interval: HOUR / 12 },
  { inside: '<ttl>0</ttl>', interval: undefined },
  { inside: '<ttl>-5</ttl>', interval: undefined },
  { inside: '<ttl>soon</ttl>', interval: undefined },
  { inside: '<ttl>99999999999999999999</ttl>', interval: undefined },
  { inside: '<s:updatePeriod>constructor</s:updatePeriod>', interval: undefined },
  { inside: '<s:updateFrequency>2</s:updateFrequency>', interval: undefined },
  { inside: '', interval: undefined },
])('$inside: $interval ms', ({ inside, interval }) => {
  expect(parseFeed(Buffer.from(feed(inside))).interval).toBe(interval)
})
