// Who would be gathered by the incidents that were found, against who was hit: as the product does it, which learns anew what rose while an
// incident goes on, and takes in whoever belongs by then.
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** As in src/app/incidents/. */
const BEFORE = 7 * DAY
const MOST_NOW = 500
const MOST_BEFORE = 300
const NO_COMPLAINT = ['news', 'praise']

/** Nobody can tell those who give no name from one another. */
const whoOf = ({ place, author, url }) => (author === undefined ? url : `${place}:${author}`)
const momentOf = ({ publishedAt, foundAt }) => publishedAt ?? foundAt

/**
 * @param posts of the brand, by `foundAt`
 * @param alarms that belong to the event
 * @param score what is taken for the score of a post
 * @returns how many were gathered, how many of them were hit, and how many were hit at all
 */
export function gathered({ posts, alarms, event, score, isSmall }, { belongs, usualCount, whatRose }) {
  const hit = new Set(posts.filter(({ truth }) => truth.event === event.id && truth.affected).map(whoOf))
  const joined = new Set()
  const complaints = posts
    .filter((post) => !post.official && score(post) >= 35 && !NO_COMPLAINT.includes(post.kind))
    .map((post) => ({
      post,
      at: momentOf(post),
      seen: post.foundAt,
      kind: post.kind,
      text: post.text,
      score: score(post),
    }))
    .sort((a, b) => a.at - b.at)
  const moments = complaints.map(({ at }) => at)
  for (const { at: found, since, over = found + 2 * DAY } of alarms) {
    const before = complaints.filter(({ at }) => at < since && at >= since - BEFORE).slice(-MOST_BEFORE)
    const during = complaints.filter(({ at }) => at >= since && at <= over)
    for (let now = found; ; now = Math.min(now + HOUR, over + HOUR)) {
      const told = during.filter(({ seen }) => seen <= now)
      const usual = usualCount(moments, { from: since, to: Math.min(now, over), known: posts[0].foundAt })
      const some = told.slice(-MOST_NOW)
      const rise = whatRose(some, before, {
        usual: told.length === 0 ? 0 : (usual * some.length) / told.length,
        names: [event.brand],
        isSmall,
      })
      for (const one of told)
        if (!joined.has(whoOf(one.post)) && belongs(one, { since, over, rise }).belongs)
          joined.add(whoOf(one.post))
      if (now >= over + HOUR) break
    }
  }
  return { joined: joined.size, right: [...joined].filter((one) => hit.has(one)).length, hit: hit.size }
}
