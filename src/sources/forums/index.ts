import { commentFeed } from './comment-feed.js'
import { discourse } from './discourse.js'
import { flarum } from './flarum.js'
import { nodebb } from './nodebb.js'
import { phpbb } from './phpbb.js'
import type { ForumSoftware } from './software.js'
import { wordpress } from './wordpress.js'

/** By the tag of what is asked; the first that knows the address of a post reads its thread. */
export const forums: ReadonlyMap<string, ForumSoftware> = new Map(
  Object.entries({
    phpbb,
    nodebb,
    flarum,
    discourse,
    wordpress,
    comments: commentFeed,
  }),
)
