import type { Health } from '../health/health.js'
import { totalUse } from '../health/use.js'
import type { View } from '../terminal/view.js'
import { utc } from '../text/clock.js'
import { markdownSentence, markdownText } from './markdown-text.js'
import { asTyped } from './wording/as-typed.js'
import { count, grouped } from './wording/count.js'
import { crewSentences } from './wording/crew.js'
import { elapsed } from './wording/duration.js'
import { failureWords } from './wording/failures/index.js'
import { noticeSentence } from './wording/notices.js'
import { rate } from './wording/rate.js'
import { moneyWords, useSentences } from './wording/use.js'

const HEAD = ['source', 'condition', 'answered', 'new posts', 'requests a month']

/** For issues and chats: a table, and below it what is wrong, and what costs or is limited. */
export function sourcesMarkdown({ sources, brands, crew, generatedAt: now }: Health, view: View): string {
  const clock = view.clock ?? utc
  const self = view.self ?? 'mentions'
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = sources.map(({ name, condition, answeredAt, postsADay, use }) =>
    line([
      markdownText(name),
      condition === 'failing' ? '**failing**' : condition,
      answeredAt === undefined ? 'never' : `${elapsed(answeredAt, now)} ago`,
      postsADay === undefined ? 'not known yet' : rate(postsADay),
      use?.requests === undefined ? '' : grouped(Math.round(use.requests)),
    ]),
  )
  const details = sources.flatMap(({ name, problem, notices = [], use }) =>
    [
      ...(problem === undefined
        ? []
        : [failureWords(problem.failure, clock).message, `do: ${failureWords(problem.failure, clock).hint}`]),
      ...notices.map((notice) => noticeSentence(notice, clock)),
      ...useSentences(use, now, clock),
    ].map((sentence) => `- ${markdownText(name)}: ${markdownSentence(asTyped(sentence, self))}`),
  )
  const { requests, money } = totalUse(sources.map(({ use }) => use))
  const costs = [...money].map(([currency, amount]) => moneyWords(amount, currency)).join(' and ')
  const parts = [
    [line(HEAD), `|${HEAD.map(() => '---').join('|')}|`, ...rows].join('\n'),
    ...(details.length === 0 ? [] : [details.join('\n')]),
    ...brands.flatMap(({ notice }) =>
      notice === undefined ? [] : [markdownSentence(asTyped(noticeSentence(notice, clock), self))],
    ),
    ...(crew === undefined
      ? []
      : [
          crewSentences(crew, now)
            .map((sentence) => markdownSentence(asTyped(sentence, self)))
            .join('\n'),
        ]),
    `At the present intervals they are asked ${count(Math.round(requests), 'time', 'times')} in 30 days at the least${costs === '' ? '' : `, which cost about ${markdownText(costs)}`}.`,
  ]
  return `${parts.join('\n\n')}\n`
}
