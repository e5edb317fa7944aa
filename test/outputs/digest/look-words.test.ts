import { describe, expect, test } from 'vitest'
import { composeDigest, type Facts } from '../../../src/digest/compose.js'
import type { SourceCoverage } from '../../../src/model/coverage.js'
import { coverageWords } from '../../../src/outputs/digest/look-words.js'
import { emptyLine, inShort, subjectLine } from '../../../src/outputs/digest/wording.js'
import { english } from '../../../src/outputs/wording/en/index.js'
import { busyFacts, facts, now } from './sample.js'

const HOUR = 3_600_000
const ago = (hours: number) => new Date(now.getTime() - hours * HOUR)

const source = (
  name: string,
  status: SourceCoverage['status'],
  more: Partial<SourceCoverage> = {},
): SourceCoverage => ({ id: name, type: 'feed', name, status, posts: 0, answeredAt: ago(0.5), ...more })
const good = source('forum', 'answered')
const never: SourceCoverage = { id: 'new', type: 'feed', name: 'new', status: 'never', posts: 0 }
const stale = source('blog', 'answered', { answeredAt: ago(26) })
const failed = source('status', 'failed')
const covered = (...sources: SourceCoverage[]) => facts({ coverage: { sources } })

describe('nobody is said to wait only where that is known', () => {
  test.each<[string, Facts, string]>([
    ['all answered', covered(good), 'nothing new, nobody waits'],
    ['one failed just now', covered(good, failed), 'nobody is known to wait; 1 of 2 sources gave no answer'],
    ['one was never read', covered(good, never), 'nobody is known to wait; 1 of 2 sources gave no answer'],
    [
      'one was not asked since',
      covered(good, stale),
      'nobody is known to wait; 1 of 2 sources gave no answer',
    ],
    ['none answered', covered(failed, never), 'could not look: none of the 2 sources gave an answer'],
    ['the only one did not', covered(never), 'could not look: the source gave no answer'],
    ['no scan has run', covered(stale), 'could not look: no scan since Fri 13 Mar, 11:00'],
    [
      'no scan has run, and one never did',
      covered(stale, never),
      'could not look: none of the 2 sources gave an answer',
    ],
    ['there is none', covered(), 'could not look: there is no source'],
    ['all rest', covered(source('a', 'paused')), 'could not look: the source is paused'],
    ['one rests', covered(good, source('a', 'paused')), 'nothing new, nobody waits'],
    [
      'posts were missed',
      covered({ ...good, notices: [{ code: 'missed', args: {} }] }),
      'nobody is known to wait',
    ],
    [
      'a language cannot be judged',
      facts({ coverage: { sources: [good], unjudged: [{ language: 'fr', posts: 1 }] } }),
      'nobody is known to wait',
    ],
  ])('%s', (_, given, words) => expect(inShort(composeDigest(given), english)).toBe(words))

  test('with people who wait, the subject says that there may be more', () => {
    expect(subjectLine(composeDigest(busyFacts()), english)).toBe(
      'Northwind Hosting: somebody may be in danger; incident i3: 23 people; 8 people wait for a reply, 5 with a broken promise, 1 found late; 2 of 4 sources gave no answer',
    )
  })

  test.each<[string, Facts, string]>([
    ['all answered', covered(good), 'Northwind Hosting: nothing new, nobody waits, and 1 source answered.'],
    [
      'one waits for its turn',
      covered(good, source('reddit', 'waiting')),
      'Northwind Hosting: nothing new, nobody is known to wait, and 1 of 2 sources answered.',
    ],
  ])('the line of an empty day: %s', (_, given, words) => {
    const digest = composeDigest(given)
    expect(digest.isEmpty).toBe(true)
    expect(emptyLine(digest, english)).toBe(words)
  })
})

describe('what was looked at', () => {
  test('a source that nobody asked is named with how long that is', () => {
    const { summary, troubles } = coverageWords(composeDigest(covered(good, stale)), english)
    expect(summary).toMatch(/^1 of 2 sources answered lately\./)
    expect(troubles).toEqual([{ name: 'blog', text: 'not read for 1d 2h: no scan has asked it since' }])
  })

  test('a paused source is not counted as one that answered', () =>
    expect(coverageWords(composeDigest(covered(good, source('a', 'paused'))), english).summary).toBe(
      'The source answered when last asked. 1 source is paused.',
    ))
})
