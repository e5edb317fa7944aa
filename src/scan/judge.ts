import { createHash } from 'node:crypto'
import type { Config } from '../config/schema.js'
import { createMatcher } from '../match/index.js'
import type { Mention, Post, Span } from '../model.js'
import { createScorer } from '../score/index.js'
import { needsReply } from '../triage/needs-reply.js'
import { isOfficial } from '../triage/official.js'
import { version } from '../version.js'

/** Which brands a post names, and what we make of each mention. */
export interface Judge {
  /** @param own brands that the post is about wherever it stands, because it stands in their own forum */
  judge(post: Omit<Post, 'id'>, own: readonly string[]): Mention[]
  /** By brand: what its verdicts depend on; they are made again when this changes. */
  readonly rules: ReadonlyMap<string, string>
}

type Rules = Pick<Config, 'brands' | 'scoring'>

export function createJudge(config: Rules): Judge {
  const matcher = createMatcher(config.brands)
  const scorer = createScorer({ keywords: config.scoring.keywords })
  const brands = new Map(config.brands.map((brand) => [brand.name, brand]))

  const mention = (post: Omit<Post, 'id'>, name: string, named: readonly Span[]): Mention[] => {
    const brand = brands.get(name)
    if (brand === undefined) return []
    const verdict = scorer.score({ ...post, named, rating: post.engagement?.rating })
    const facts = {
      ...verdict,
      brand: name,
      named,
      relevance: 1,
      official: isOfficial(post.place, post.author, brand.staff),
    }
    return [{ ...facts, needsReply: needsReply(facts, brand.threshold ?? config.scoring.threshold) }]
  }

  return {
    judge(post, own) {
      const matches = matcher.match(post)
      const unnamed = own.filter((name) => !matches.some((match) => match.brand === name))
      return [
        ...matches.flatMap((match) => mention(post, match.brand, match.named)),
        ...unnamed.flatMap((name) => mention(post, name, [])),
      ]
    },
    rules: new Map(config.brands.map((brand) => [brand.name, fingerprint([version, brand, config.scoring])])),
  }
}

const fingerprint = (value: unknown) =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)
