import type { Change, ReplayReport } from '../../replay/report.js'

/** What `mentions replay --format json` prints: nothing rounded, times in UTC. */
export function replayJson(report: ReplayReport, limit: number | undefined): string {
  const changes = (all: readonly Change[]) => all.slice(0, limit).map(changeValue)
  const { generatedAt, since, posts, needReply, enters, leaves, moves, marks } = report
  const value = {
    version: 1,
    generatedAt: generatedAt.toISOString(),
    since: since.toISOString(),
    posts,
    needReply,
    counts: { enters: enters.length, leaves: leaves.length, moves: moves.length },
    enters: changes(enters),
    leaves: changes(leaves),
    moves: changes(moves),
    marks: { ...marks, wrong: changes(marks.wrong) },
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function changeValue({ post, brand, caseId, mark, before, after, signals }: Change) {
  return {
    case: caseId,
    brand,
    mark,
    before,
    after,
    signals,
    postId: post.id,
    url: post.url,
    place: post.place,
    title: post.title,
    text: post.text,
    author: post.author?.name,
    publishedAt: post.publishedAt.toISOString(),
  }
}
