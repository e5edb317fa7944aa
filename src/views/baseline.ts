/** Who waits in the list and what a baseline does to it, in people and posts, as the list counts them. */
export type BaselineTally = {
  people: number
  posts: number
  /** People who leave the list whole, and posts that do, also of who stays. */
  leaving: { people: number; posts: number; unjudged: number }
  /** People who stay: in danger, and others with whose cases somebody did something. */
  staying: { danger: number; touched: number }
  /** Since when the last of those that leave waits. */
  newest?: Date
}
