import type { Health } from '../health/health.js'
import type { Silence } from '../health/silence.js'
import { utc } from '../text/clock.js'
import { jsonText } from '../text/json-text.js'
import { leftFailureValue } from './json-value.js'
import { outageValue } from './outage-value.js'
import type { JsonSources } from './sources-json-schema.js'
import { failureWords } from './wording/failures/index.js'
import { noticeSentence } from './wording/notices.js'

/** The health of the sources as one document for programs. */
export function sourcesJson({ generatedAt, sources, brands, outages = [] }: Health): string {
  const value: JsonSources = {
    version: 1,
    generatedAt: generatedAt.toISOString(),
    sources: sources.map((source) => ({
      id: source.id,
      type: source.type,
      name: source.name,
      condition: source.condition,
      everySeconds: source.every / 1000,
      answeredAt: source.answeredAt?.toISOString(),
      newestAt: source.newestAt?.toISOString(),
      postsADay: source.postsADay,
      lastWeek: source.lastWeek,
      nextPollAt: source.nextPollAt?.toISOString(),
      waits: source.waits && { site: source.waits.site, until: source.waits.until?.toISOString() },
      silence: silenceValue(source.silence),
      problem: source.problem && {
        code: source.problem.failure.code,
        ...failureWords(source.problem.failure, utc),
        cause: source.problem.cause,
        since: source.problem.since.toISOString(),
        times: source.problem.times,
      },
      leftFailure: leftFailureValue(source.leftFailure),
      gapAt: source.missedAt?.toISOString(),
      gone: source.gone,
      notices: (source.notices ?? []).map((notice) => noticeSentence(notice, utc)),
    })),
    brands: brands.map(({ name, newestAt, postsADay, silence }) => ({
      name,
      newestAt: newestAt?.toISOString(),
      postsADay,
      silence: silenceValue(silence),
    })),
    ...(outages.length > 0 && { outages: outages.map(outageValue) }),
  }
  return `${jsonText(value, 2)}\n`
}

const silenceValue = (silence: Silence | undefined) =>
  silence && {
    since: silence.since.toISOString(),
    lastsSeconds: silence.lasts / 1000,
    allowedSeconds: silence.allowed / 1000,
    usualPostsADay: silence.postsADay,
  }
