/** Where the sum of points starts: a post without any signal is unlikely to be a complaint (a score of 18). */
export const BASE_POINTS = -1.5
