import type { JudgeConfig } from '../judge/judge.js'

/** The brands of a config as they learn: with the score from which their posts need a reply. */
export const learners = ({ brands, scoring }: JudgeConfig): readonly { name: string; threshold: number }[] =>
  brands.map(({ name, threshold = scoring.threshold }) => ({ name, threshold }))
