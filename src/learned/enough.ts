/** Of either answer so many marks at least: from marks of one kind nobody learns to tell two apart. */
export const FEWEST_OF_EACH = 5
/** Until there are so many marks, what was learned orders posts, and lets as many through as the rules do. */
export const MARKS_TO_COUNT_ON = 50
/** From so many marks on they may say that a post is not about the brand, where they are sure; fewer make it doubtful. */
export const MARKS_TO_HIDE = 100
/** Marks are judged in so many parts, each by what the other parts teach. */
export const FOLDS = 5
