import type { LearnedPart } from '../model/learned.js'

/** Of either answer so many marks at least: from marks of one kind nobody learns to tell two apart. */
export const FEWEST_OF_EACH = 5
/** Until there are so many marks, what was learned orders posts, and lets as many through as the rules do. */
export const MARKS_TO_COUNT_ON = 50
/** From so many marks on they may say that a post is not about the brand, where they are sure; fewer make it doubtful. */
export const MARKS_TO_HIDE = 100
/** Marks are judged in so many parts, each by what the other parts teach. */
export const FOLDS = 5

/** What agrees with marks that taught it nothing less often than the rules alone do is not used. */
export const isOfUse = ({ agrees }: Pick<LearnedPart, 'agrees'>): boolean => agrees.after >= agrees.before
