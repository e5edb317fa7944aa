import { describe, expect, test } from 'vitest'
import { phrasesOf } from '../../src/judge/score/compiled-lexicon.js'
import { judgedLanguages } from '../../src/languages/index.js'
import { replyWords } from '../../src/languages/replies.js'
import { replyRoles } from '../../src/languages/reply-words.js'

test('posts are judged in every language that has words for replies', () => {
  expect(judgedLanguages).toEqual(expect.arrayContaining([...replyWords.keys()]))
})

describe.each([...replyWords])('the words for replies in %s', (_tag, { roles }) => {
  test.each(replyRoles)('%s has no phrase that is also none', (role) => {
    const { phrases, not = '' } = roles[role]
    const denied = new Set(phrasesOf({ phrases: not }))
    expect(phrasesOf({ phrases }).length).toBeGreaterThan(0)
    expect(phrasesOf({ phrases }).filter((phrase) => denied.has(phrase))).toEqual([])
  })

  test('no phrase has a form that the notation does not know', () => {
    const all = replyRoles.flatMap((role) => [
      ...phrasesOf(roles[role]),
      ...phrasesOf({ phrases: roles[role].not ?? '' }),
    ])
    const odd = all.filter((phrase) => !/^[\p{L}\p{N}'|*?<>_~#$ -]+$/u.test(phrase) || / \||\| /.test(phrase))
    expect(odd).toEqual([])
  })
})
