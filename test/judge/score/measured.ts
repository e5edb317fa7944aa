import { readdirSync, readFileSync } from 'node:fs'
import { needsReply } from '../../../src/judge/needs-reply.js'
import { createScorer } from '../../../src/judge/score/index.js'
import type { Kind, Severity, Verdict } from '../../../src/model/mention.js'
import { type Case, judgedFrom } from './score.js'

const folder = new URL('../../../fixtures/judgement/', import.meta.url)

/** A post with the verdict of a person; one that is only about danger has no other. */
export type Labelled = Case & {
  lang?: string
  set?: 'dev' | 'held'
  needsReply?: boolean
  kind?: Kind
  severity?: Severity
  danger?: boolean
  trap?: string
  why: string
}

/** What the program makes of it; it has to find out the language itself. */
type Read = { post: Labelled; verdict: Verdict; needsReply: boolean; language: string | undefined }

/** How many of how many. */
export type Share = { of: number; right: number; missed: readonly string[] }

/** The languages that have a list of their own: `fixtures/judgement/<tag>.ndjson`. Other lists there have longer names. */
export const listedLanguages: readonly string[] = readdirSync(folder)
  .flatMap((name) => /^([a-z]{2,3})\.ndjson$/.exec(name)?.[1] ?? [])
  .sort()

/** A list of fewer has only been begun: it is not counted yet. */
export const FEWEST_POSTS = 60

/** What is held back is only counted, by who held it. */
export const readList = (tag: string): Labelled[] =>
  readFileSync(new URL(`${tag}.ndjson`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Labelled => JSON.parse(line))
    .filter(({ set }) => set !== 'held')

const scorer = createScorer({ keywords: {} })

function readByProgram(post: Labelled): Read {
  const { text, title, brand, own, rating } = post
  const { verdict, language } = scorer.read(
    judgedFrom({
      text,
      ...(title !== undefined && { title }),
      ...(brand !== undefined && { brand }),
      ...(own !== undefined && { own }),
      ...(rating !== undefined && { rating }),
    }),
  )
  return {
    post,
    verdict,
    needsReply: needsReply({ ...verdict, relevance: 1, official: false }, 50),
    language,
  }
}

/** The posts for which something holds, with the others named, so that a fall says where. */
function share(read: readonly Read[], holds: (one: Read) => boolean): Share {
  const missed = read.filter((one) => !holds(one))
  return {
    of: read.length,
    right: read.length - missed.length,
    missed: missed.map(({ post, verdict, needsReply, language }) => {
      const got = `${language}, reply ${needsReply}, ${verdict.kind}, severity ${verdict.severity}, score ${verdict.score.toFixed(0)}`
      return `${post.why}: "${post.text.slice(0, 60)}" got ${got}`
    }),
  }
}

/** Eight words or more, twelve characters where none stands between words: shorter ones may be in several languages. */
const isLongEnough = ({ title = '', text }: Case): boolean => {
  const whole = `${title} ${text}`
  const unspaced = whole.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)
  return (unspaced?.length ?? 0) >= 12 || whole.trim().split(/\s+/).length >= 8
}

/** How often the program agrees with a person about the posts of one language. */
export function measured(tag: string) {
  const read = readList(tag).map(readByProgram)
  const judged = read.filter(({ post }) => post.needsReply !== undefined)
  const wanting = judged.filter(({ post }) => post.needsReply)
  const quiet = judged.filter(({ post }) => !post.needsReply)
  return {
    posts: read.length,
    /** Of those that it puts on the list. */
    precision: share(
      judged.filter(({ needsReply }) => needsReply),
      ({ post }) => post.needsReply === true,
    ),
    /** Of those that somebody has to answer. */
    recall: share(wanting, ({ needsReply }) => needsReply),
    kind: share(wanting, ({ post, verdict }) => verdict.kind === post.kind),
    severity: share(wanting, ({ post, verdict }) => verdict.severity === post.severity),
    plain: share(
      quiet.filter(({ post }) => post.kind === 'other' && post.trap === undefined),
      ({ needsReply }) => !needsReply,
    ),
    traps: share(
      judged.filter(({ post }) => post.trap !== undefined),
      ({ post, needsReply }) => needsReply === post.needsReply,
    ),
    danger: share(
      read.filter(({ post }) => post.danger),
      ({ verdict }) => verdict.danger,
    ),
    /** In what wants nothing there is no danger. */
    noDanger: share(
      read.filter(({ post }) => post.danger === false || post.needsReply === false),
      ({ verdict }) => !verdict.danger,
    ),
    language: share(
      read.filter(({ post }) => isLongEnough(post)),
      ({ language }) => language === tag,
    ),
  }
}
