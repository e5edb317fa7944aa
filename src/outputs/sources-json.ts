import type { Health } from '../health/health.js'
import type { Silence } from '../health/silence.js'
import { totalUse, type Use } from '../health/use.js'
import { utc } from '../text/clock.js'
import { jsonText } from '../text/json-text.js'
import { crewValue } from './crew-value.js'
import { leftFailureValue } from './json-value.js'
import { outageValue } from './outage-value.js'
import type { JsonSources } from './sources-json-schema.js'
import { failureWords } from './wording/failures/index.js'
import { noticeSentence } from './wording/notices.js'

/** The health of the sources as one document for programs. */
export const sourcesJson = (health: Health): string => `${jsonText(healthValue(health), 2)}\n`

/** A line of JSON for each source, for each brand, and for all together. */
export function sourcesNdjson(health: Health): string {
  const { sources, brands, ...rest } = healthValue(health)
  return [
    // `type` says what a line is about, so that the type of a source has another key.
    ...sources.map(({ type, ...source }) => ({ type: 'source', sourceType: type, ...source })),
    ...brands.map((brand) => ({ type: 'brand', ...brand })),
    { type: 'total', ...rest },
  ]
    .map((line) => `${jsonText(line)}\n`)
    .join('')
}

function healthValue({ generatedAt, sources, brands, outages = [], crew }: Health): JsonSources {
  return {
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
      use: useValue(source.use),
      notices: (source.notices ?? []).map((notice) => noticeSentence(notice, utc)),
    })),
    brands: brands.map(({ name, newestAt, postsADay, silence }) => ({
      name,
      newestAt: newestAt?.toISOString(),
      postsADay,
      silence: silenceValue(silence),
    })),
    month: totalValue(sources),
    ...(outages.length > 0 && { outages: outages.map(outageValue) }),
    ...(crew && { crew: crewValue(crew) }),
  }
}

function useValue(use: Use | undefined): JsonSources['sources'][number]['use'] {
  if (use === undefined) return undefined
  const { requests, money, quota } = use
  return {
    requestsAMonth: requests,
    moneyAMonth: money && { amount: money.amount, currency: money.currency },
    quota: quota && {
      site: quota.site,
      requests: quota.requests,
      per: quota.per,
      sent: quota.sent,
      renewsAt: quota.renewsAt.toISOString(),
      runsOutAt: quota.runsOutAt?.toISOString(),
    },
  }
}

function totalValue(sources: Health['sources']): JsonSources['month'] {
  const { requests, money } = totalUse(sources.map(({ use }) => use))
  return { requests, money: [...money].map(([currency, amount]) => ({ currency, amount })) }
}

const silenceValue = (silence: Silence | undefined) =>
  silence && {
    since: silence.since.toISOString(),
    lastsSeconds: silence.lasts / 1000,
    allowedSeconds: silence.allowed / 1000,
    usualPostsADay: silence.postsADay,
  }
