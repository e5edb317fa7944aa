import type { Health, SourceHealth } from '../health/health.js'
import { utc } from '../text/clock.js'
import { cell, textOf } from './csv.js'
import { failureWords } from './wording/failures/index.js'
import { noticeSentence } from './wording/notices.js'

const columns: Readonly<Record<string, (source: SourceHealth) => string | number | undefined>> = {
  source: ({ name }) => name,
  type: ({ type }) => type,
  id: ({ id }) => id,
  condition: ({ condition }) => condition,
  everySeconds: ({ every }) => every / 1_000,
  answeredAt: ({ answeredAt }) => answeredAt?.toISOString(),
  newestAt: ({ newestAt }) => newestAt?.toISOString(),
  postsADay: ({ postsADay }) => postsADay,
  nextPollAt: ({ nextPollAt }) => nextPollAt?.toISOString(),
  requestsAMonth: ({ use }) => use?.requests,
  moneyAMonth: ({ use }) => use?.money?.amount,
  currency: ({ use }) => use?.money?.currency,
  quota: ({ use }) => use?.quota?.requests,
  quotaPer: ({ use }) => use?.quota?.per,
  quotaSent: ({ use }) => use?.quota?.sent,
  quotaRenewsAt: ({ use }) => use?.quota?.renewsAt.toISOString(),
  quotaRunsOutAt: ({ use }) => use?.quota?.runsOutAt?.toISOString(),
  problem: ({ problem }) => problem && failureWords(problem.failure, utc).message,
  problemSince: ({ problem }) => problem?.since.toISOString(),
  notices: ({ notices = [] }) => notices.map((notice) => noticeSentence(notice, utc)).join(' '),
}

/** For spreadsheets: a row for each source, the worst first. */
export const sourcesCsv = ({ sources }: Health): string =>
  textOf([
    Object.keys(columns).join(','),
    ...sources.map((source) =>
      Object.values(columns)
        .map((of) => cell(of(source)))
        .join(','),
    ),
  ])
