import type { Digest, DigestPerson, NumberRow, Section } from '../../digest/digest.js'
import { jsonText } from '../../text/json-text.js'
import { coverageValue, incidentsValue, mentionValue } from '../json-value.js'
import { historyWords } from '../wording/history.js'
import type { DigestOutput } from './digest-output.js'
import type { JsonDigest } from './json-schema.js'

/** One document for programs; docs/schema/digest.schema.json describes it. */
export const json: DigestOutput = {
  render(digest) {
    const value: JsonDigest = {
      version: 1,
      generatedAt: digest.generatedAt.toISOString(),
      brands: [...digest.brands],
      byBrand: digest.brandLines.map(
        ({ name, waiting, fresh, came, cameBefore, needReply, needReplyBefore }) => ({
          brand: name,
          waiting: waiting?.people ?? 0,
          late: waiting?.late ?? 0,
          danger: waiting?.danger ?? 0,
          ...(waiting && {
            longestSeconds: Math.round(waiting.longest / 1000),
            longest: waiting.longest,
          }),
          fresh,
          cameIn: came,
          ...(cameBefore !== undefined && { cameInBefore: cameBefore }),
          needReply,
          ...(needReplyBefore !== undefined && { needReplyBefore }),
        }),
      ),
      period: { from: digest.period.from.toISOString(), to: digest.period.to.toISOString() },
      timeZone: digest.calendar.timeZone,
      empty: digest.isEmpty,
      counts: { ...digest.counts },
      incidents: incidentsValue(digest),
      danger: people(digest.danger),
      late: people(digest.late),
      waiting: people(digest.waiting),
      foundLate: people(digest.foundLate),
      fresh: {
        total: digest.fresh.total,
        needReply: digest.fresh.needReply,
        lapsed: digest.fresh.lapsed,
        unjudged: digest.fresh.unjudged,
        kinds: digest.fresh.kinds.map(({ kind, count }) => ({ kind, count })),
        mentions: digest.fresh.calm.shown.map(mentionValue),
        more: digest.fresh.calm.more,
      },
      moved: {
        cases: digest.moved.shown.map(({ shortId, event, ...rest }) => ({
          id: shortId,
          ...rest,
          at: event.at.toISOString(),
          ...historyWords(event),
        })),
        more: digest.moved.more,
      },
      done: doneValue(digest),
      numbers: numbers(digest),
      days: digest.days.map(({ from, to, needReply, ...day }) => ({
        date: isoDate(day),
        from: from.toISOString(),
        to: to.toISOString(),
        needReply,
      })),
      coverage: coverageValue(digest.coverage),
    }
    return `${jsonText(value, 2)}\n`
  },
}

const people = ({ shown, more }: Section<DigestPerson>) => ({
  people: shown.map(({ lead, others, posts }) => ({ posts, mentions: [lead, ...others].map(mentionValue) })),
  more,
})

function doneValue({
  done: { cases, answeredBy, answeredTogether, firstAnswers, promises },
}: Digest): JsonDigest['done'] {
  return {
    cases: cases.map(({ what, cases: number }) => ({ what, cases: number })),
    answeredBy: answeredBy.map(({ by, cases: number }) => ({ by, cases: number })),
    answeredTogether,
    ...(firstAnswers && {
      firstAnswers: {
        cases: firstAnswers.cases,
        medianSeconds: Math.round(firstAnswers.median / 1000),
      },
    }),
    promises: { acknowledge: { ...promises.acknowledge }, resolve: { ...promises.resolve } },
  }
}

function numbers({ numbers: rows }: Digest): JsonDigest['numbers'] {
  const of = (name: NumberRow['name']) => {
    const { week = 0, weekBefore } = rows.find((row) => row.name === name) ?? {}
    return { week, weekBefore }
  }
  return {
    posts: of('posts'),
    mentions: of('mentions'),
    needReply: of('needReply'),
    people: of('people'),
    late: of('late'),
  }
}

const isoDate = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
