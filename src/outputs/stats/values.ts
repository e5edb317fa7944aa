import type { Figures, Spread } from '../../stats/figures.js'
import type { Line } from '../../stats/stats.js'

const seconds = (milliseconds: number | undefined): number | null =>
  milliseconds === undefined ? null : Math.round(milliseconds / 1000)

const spreadValue = ({ cases, median, nineOfTen }: Spread) => ({
  cases,
  medianSeconds: seconds(median),
  nineOfTenSeconds: seconds(nineOfTen),
})

/** Figures as programs get them: nothing rounded but seconds; `null` for what is not known, or of too few cases. */
export const figureValue = (figures: Figures) => ({
  mentions: figures.mentions,
  needReply: figures.needReply,
  people: figures.people,
  foundLate: figures.foundLate,
  firstAnswers: spreadValue(figures.firstAnswers),
  noWordYet: figures.open,
  leftTheList: figures.left,
  promises: figures.promises,
  seenAfter: spreadValue(figures.seenAfter),
  returned: figures.returned,
  again: figures.again,
})

/** A line of figures: `before` is null where that was not watched. */
export const lineValue = ({ name, now, before, weeks }: Line) => ({
  name: name ?? null,
  ...figureValue(now),
  before: before === undefined ? null : figureValue(before),
  needReplyByWeek: weeks.map((count) => count ?? null),
})
