/** What every format that people read says of a post in which somebody's life or body is at stake. */
export const DANGER = 'danger: answer now'
