/** Of the marked posts whose score lies in one tenth of the scale: how many there are, and how many somebody marked as complaints. */
export type ScoreDecile = { from: number; posts: number; complaints: number }

const WIDTH = 10

/** By tenths of the score, the lowest first; tenths without a mark are left out. */
export function decilesOf(
  marked: readonly { score: number; isComplaint: boolean }[],
): readonly ScoreDecile[] {
  const deciles = Array.from({ length: 100 / WIDTH }, (_, index): ScoreDecile => {
    const from = index * WIDTH
    const here = marked.filter(({ score }) => score >= from && (score < from + WIDTH || from + WIDTH === 100))
    return { from, posts: here.length, complaints: here.filter(({ isComplaint }) => isComplaint).length }
  })
  return deciles.filter(({ posts }) => posts > 0)
}
