import { expect, test } from 'vitest'
import { namedPost } from '../../../src/outputs/wording/named-post.js'

const post = { author: 'Ada', place: 'forum.example', text: 'It is down', posts: 1 }

test.each([
  ['by its title', { ...post, title: 'Third outage' }, 'Ada on forum.example: "Third outage"'],
  ['by its text', post, 'Ada on forum.example: "It is down"'],
  ['with how many there are', { ...post, posts: 3 }, 'Ada on forum.example, 3 posts: "It is down"'],
  ['of somebody unnamed', { ...post, author: undefined }, 'somebody unnamed on forum.example: "It is down"'],
  [
    'what its author deleted has no words',
    { ...post, text: '', gone: { by: 'author' as const } },
    'Ada on forum.example, deleted by its author',
  ],
  [
    'what moderators took away keeps them for a while',
    { ...post, gone: { by: 'moderators' as const } },
    'Ada on forum.example: "It is down", removed by moderators',
  ],
  ['a post without words', { ...post, text: ' ' }, 'Ada on forum.example'],
])('%s', (_, given, words) => expect(namedPost(given)).toBe(words))
