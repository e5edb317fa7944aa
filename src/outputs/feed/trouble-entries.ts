import { unreadSources } from '../../health/unread.js'
import type { SourceCoverage } from '../../model/coverage.js'
import { safeText } from '../../terminal/safe.js'
import type { Clock } from '../../text/clock.js'
import type { Report } from '../../views/report.js'
import { html } from '../markup.js'
import { count } from '../wording/count.js'
import { failureWords } from '../wording/failures/index.js'
import { minuteOf } from '../wording/moment.js'
import type { OutEntry } from './feed.js'
import { feedId } from './ids.js'

/** Of more sources than this one entry tells of all: whoever reads a feed would see nothing else. */
const MOST_SOURCES = 5

type Words = { self: string; clock: Clock; store: string }

/**
 * An entry for each source that gave no answer: a feed without posts looks as if nobody waited. The same one for as long as the trouble
 * lasts, and another when it comes back.
 */
export function troubleEntries({ coverage, generatedAt }: Report, words: Words): OutEntry[] {
  const unread = unreadSources(coverage)
  if (unread.length <= MOST_SOURCES) return unread.map((source) => entryOf(source, generatedAt, words))
  const names = unread.map(({ name }) => html`<li>${name}</li>`)
  const since = unread.flatMap(({ problem }) => (problem === undefined ? [] : [problem.since.getTime()]))
  return [
    {
      id: feedId(
        words.store,
        `unread ${unread
          .map(({ id }) => id)
          .sort()
          .join(' ')}`,
      ),
      title: `Posts may be missing: ${count(unread.length, 'source gave', 'sources gave')} no answer`,
      updatedAt: since.length === 0 ? generatedAt : new Date(Math.max(...since)),
      tags: ['source'],
      content: [html`<ul>${names}</ul>`, advice(words)],
    },
  ]
}

function entryOf({ id, name, problem }: SourceCoverage, at: Date, words: Words): OutEntry {
  const since = problem?.since
  const told = problem && failureWords(problem.failure, words.clock)
  const begun = since === undefined ? '' : ` since ${minuteOf(since, words.clock)}${words.clock.zone}`
  return {
    id: feedId(words.store, `source ${id}${since === undefined ? '' : ` ${since.getTime()}`}`),
    title: safeText(`Posts may be missing: ${name} gave no answer`),
    ...(since && { publishedAt: since }),
    updatedAt: since ?? at,
    tags: ['source'],
    content: [
      html`<p>${name} gave no answer${begun}.</p>`,
      ...(told === undefined ? [] : [html`<p>${told.message} ${told.hint}</p>`]),
      advice(words),
    ],
  }
}

const advice = ({ self }: Words) => html`<p><code>${self} check</code> tells why.</p>`
