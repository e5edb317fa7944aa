import type { Coverage } from '../model/coverage.js'
import { count as plural } from '../outputs/summary.js'
import type { Counts, MentionFilter } from '../store/port.js'
import type { Report } from './report.js'

type Facts = {
  counts: Report['counts']
  coverage: Coverage
  filter: MentionFilter
  /** Over everything stored for these brands. */
  stored: Counts
}

/** Why a list may be empty, the likeliest reason first, each with what to do. "Nothing found" must never hide "could not look". */
export function whyEmpty({ counts, coverage, filter, stored }: Facts): string[] {
  const reasons: string[] = []
  const silent = coverage.sources.filter(({ status }) => status === 'failed' || status === 'never')
  if (silent.length > 0) {
    const which =
      silent.length === coverage.sources.length ? 'None of the sources' : `${silent.length} of the sources`
    reasons.push(
      silent.length === coverage.sources.length
        ? `${which} could be read, so this says nothing about what people write. \`mentions check\` tells why.`
        : `${which} could not be read, so posts may be missing. \`mentions check\` tells why.`,
    )
  }
  const narrowed = narrowedBy(filter)
  if (stored.due > counts.lapsed && narrowed.length > 0)
    reasons.push(
      `${plural(stored.due - counts.lapsed, 'post that needs a reply is', 'posts that need a reply are')} hidden by ${narrowed.join(', ')}.`,
    )
  else if (stored.mentions > 0 && filter.all !== true)
    reasons.push(
      `${plural(stored.mentions, 'post names', 'posts name')} your brand, and none waits for a reply. See them: \`mentions list --all\`.`,
    )
  else if (stored.posts > 0 && stored.mentions === 0)
    reasons.push(
      `None of ${plural(stored.posts, 'stored post', 'stored posts')} names your brand. Is \`match\` what people call it? \`mentions check\` says it in words.`,
    )
  else if (stored.posts === 0 && silent.length < coverage.sources.length)
    reasons.push('The sources hold no posts yet.')
  if (counts.lapsed > 0)
    reasons.push(
      `${plural(counts.lapsed, 'old one was', 'old ones were')} left out because nobody touched them for long: \`mentions list --all\`.`,
    )
  return reasons
}

/** Options hide some of what waits. */
export const isNarrowed = (filter: MentionFilter): boolean => narrowedBy(filter).length > 0

function narrowedBy(filter: MentionFilter): string[] {
  return [
    ...(filter.unannounced === true ? ['--new'] : []),
    ...(filter.publishedSince === undefined ? [] : ['--since']),
    ...(filter.minScore === undefined ? [] : ['--min-score']),
    ...(filter.kinds === undefined ? [] : ['--kind']),
    ...(filter.sources === undefined ? [] : ['--source']),
    ...(filter.search === undefined ? [] : ['--search']),
  ]
}
