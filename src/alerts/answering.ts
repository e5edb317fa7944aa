import type { AlertFacts } from './facts.js'

/** How many of the sources that anybody asks answered the last time. One that trouble here kept from being asked did not. */
export function answering({ sources }: Pick<AlertFacts, 'sources'>): {
  total: number
  answered: number
  /** 100 where nothing was asked yet. */
  percent: number
} {
  const asked = sources.filter(
    ({ status, leftHere }) => status !== 'paused' && (status !== 'never' || leftHere),
  )
  const answered = asked.filter(({ problem, leftHere }) => problem === undefined && leftHere !== true).length
  return {
    total: asked.length,
    answered,
    percent: asked.length === 0 ? 100 : (100 * answered) / asked.length,
  }
}
