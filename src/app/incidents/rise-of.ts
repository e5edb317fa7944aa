import type { Incident } from '../../incidents/incident.js'
import { usualCount } from '../../incidents/usual-count.js'
import { type Rise, whatRose } from '../../incidents/what-rose.js'
import { smallWords } from '../../languages/small-words.js'
import type { Sighting } from '../../model/sighting.js'
import type { Told } from './complaints.js'

const DAY = 24 * 60 * 60_000
/** The words of before are those of so long. */
export const BEFORE = 7 * DAY
/** Of so many posts the words are read, of those since it began and of those before. */
export const MOST_NOW = 500
export const MOST_BEFORE = 300

export const isSmall = (word: string): boolean => smallWords.has(word)

/** How the complaints since an incident began differ from those before it. */
export function riseOf(
  { brand, since }: Pick<Incident, 'brand' | 'since'>,
  told: readonly Told[],
  { all, watched, until }: { all: readonly Sighting[]; watched: Date; until: Date },
): Rise {
  const from = since.getTime()
  const now = told.filter(({ at }) => at >= from)
  const counted = all.filter(({ publishedAt }) => publishedAt >= since)
  const usual = usualCount(
    all.map(({ publishedAt }) => publishedAt.getTime()),
    { from, to: until.getTime(), known: watched.getTime() },
  )
  return whatRose(
    now,
    told.filter(({ at }) => at < from),
    {
      // Of more than were read the same share.
      usual: counted.length === 0 ? 0 : (usual * now.length) / counted.length,
      names: [brand],
      isSmall,
    },
  )
}
