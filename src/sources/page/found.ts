/** What a page says of one post, before it is one. `html` in place of `text` where it is markup. */
export type FoundOnPage = {
  id?: string | undefined
  url?: string | undefined
  title?: string | undefined
  text?: string | undefined
  html?: string | undefined
  author?: { name?: string | undefined; url?: string | undefined } | undefined
  publishedAt?: string | undefined
  updatedAt?: string | undefined
  language?: string | undefined
  rating?: number | undefined
  likes?: number | undefined
  comments?: number | undefined
}
