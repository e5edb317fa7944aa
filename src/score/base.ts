/** Where the sum starts: a post without any signal is unlikely to be a complaint. */
export const BASE_POINTS = -2.2
