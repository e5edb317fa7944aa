// Whether the alarms that nobody spoke came when nobody had: an alarm is due where a quarter of an hour after the first post, or after our
// last word, nothing of ours had been read.
const MINUTE = 60_000
const AFTER = 15 * MINUTE
const LOOK = 15 * MINUTE

/** @returns of alarms: right ones, and wrong ones; of silences that were due: those told in time (two looks), later, and never */
export function silences(news, { posts, brands }) {
  const counts = { right: 0, wrong: 0, inTime: 0, late: 0, missed: 0 }
  for (const { name } of brands) {
    const ours = posts.filter(({ brand, official }) => brand === name && official)
    const mine = news.filter(({ brand }) => brand === name)
    for (const surge of mine.filter(({ kind }) => kind === 'surge' || kind === 'relapse')) {
      const { at: found, since, over = found } = surge
      const alarms = mine
        .filter(({ kind, at }) => kind === 'silence' && at >= found && at <= over)
        .map(({ at }) => at)
      for (const at of alarms)
        counts[wordsBetween(ours, since, at).some((word) => word > at - AFTER) ? 'wrong' : 'right'] += 1
      // The first that is due: nobody can be told before the surge is found.
      let due = Math.max(since + AFTER, found)
      for (const word of wordsBetween(ours, since, over).sort((a, b) => a - b))
        if (word <= due) due = Math.max(due, word + AFTER)
      if (due > over) continue
      const first = alarms[0]
      if (first === undefined) counts.missed += 1
      else counts[first <= due + 2 * LOOK ? 'inTime' : 'late'] += 1
    }
  }
  return counts
}

/** Words about the trouble, as far as they had been read by then. */
const wordsBetween = (ours, from, to) =>
  ours
    .filter(({ foundAt, text }) => foundAt >= from && foundAt <= to && !/at the fair/.test(text))
    .map(({ publishedAt, foundAt }) => publishedAt ?? foundAt)
    .filter((at) => at >= from)
