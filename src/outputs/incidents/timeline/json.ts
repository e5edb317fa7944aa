import { shortId } from '../../../cases/short-id.js'
import { incidentId } from '../../../incidents/incident-id.js'
import type { TimelineEntry } from '../../../incidents/timeline.js'
import { jsonText } from '../../../text/json-text.js'
import type { JsonTimeline } from './json-schema.js'
import type { TimelineOutput } from './timeline-output.js'
import { entryWords, exampleWords } from './words.js'

/** One document for programs; docs/schema/timeline.schema.json describes it. */
export const json: TimelineOutput = {
  render({ incident, generatedAt, entries, gaps, volume, said, promises, told }, { timeZone }) {
    const { id, brand, state, origin, name, kind, terms, since, openedAt, fixedAt, closedAt } = incident
    const value: JsonTimeline = {
      version: 1,
      generatedAt: generatedAt.toISOString(),
      timeZone,
      incident: {
        id: incidentId(id),
        brand,
        state,
        origin,
        name,
        kind,
        terms: [...terms],
        since: since.toISOString(),
        foundAt: openedAt.toISOString(),
        fixedAt: fixedAt?.toISOString(),
        closedAt: closedAt?.toISOString(),
      },
      entries: entries.map(entryValue),
      gaps: gaps.map(({ of, from, to, lasts }) => ({
        of,
        from: from.toISOString(),
        to: to?.toISOString(),
        seconds: secondsOf(lasts),
      })),
      volume: {
        stepSeconds: secondsOf(volume.step),
        usual: volume.usual,
        bars: volume.bars.map(({ from, people, posts }) => ({ from: from.toISOString(), people, posts })),
      },
      said: {
        terms: said.terms.map(({ term, people }) => ({ term, people })),
        kinds: said.kinds.map((one) => ({ kind: one.kind, people: one.people })),
        examples: said.examples.map(({ at, place, url, text }) => ({
          at: at.toISOString(),
          place,
          url,
          text: exampleWords(text),
        })),
      },
      promises: {
        words: promises.words.map(({ at, by, standing, keptAt, url }) => ({
          at: at.toISOString(),
          by: by.toISOString(),
          standing,
          keptAt: keptAt?.toISOString(),
          url,
        })),
        replies: { ...promises.replies },
      },
      told: {
        people: told.counts.people,
        told: told.counts.told,
        waiting: told.waiting.map(shortId),
        unreachable: told.unreachable.map(({ caseId, why = 'hand', whyInWords }) => ({
          case: shortId(caseId),
          why,
          inWords: whyInWords,
        })),
        medianSeconds: told.median === undefined ? undefined : secondsOf(told.median),
        lastAt: told.lastAt?.toISOString(),
        again: told.again.map(shortId),
      },
    }
    return `${jsonText(value, 2)}\n`
  },
}

const secondsOf = (milliseconds: number): number => Math.round(milliseconds / 1000)

function entryValue(entry: TimelineEntry): JsonTimeline['entries'][number] {
  const { text, quote, url } = entryWords(entry)
  const lasts = entry.what === 'word' ? entry.after : entry.what === 'silent' ? entry.lasts : undefined
  return {
    at: entry.at.toISOString(),
    what: entry.what,
    text,
    by: entry.by,
    quote,
    url: entry.what === 'first-post' ? entry.url : url,
    state: entry.what === 'word' ? entry.word.state : undefined,
    number: entry.what === 'word' ? entry.number : undefined,
    seconds: lasts === undefined ? undefined : secondsOf(lasts),
  }
}
