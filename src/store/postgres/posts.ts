import type { Posts } from '../port/posts.js'
import type { Database } from './database.js'
import { notYet } from './not-yet.js'

export const postsPort = (_db: Database): Posts => notYet('posts')
