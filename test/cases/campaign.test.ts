import { expect, test } from 'vitest'
import { newAccountsOf } from '../../src/cases/campaign.js'

const HOUR = 3_600_000
const noon = Date.UTC(2026, 2, 14, 12)

const post = (personId: number, hours: number, isNew = true) => ({
  likeness: 1,
  postId: `${personId} at ${hours}`,
  personId,
  publishedAt: new Date(noon + hours * HOUR),
  isNew,
})
const always = () => true

test('three whom nobody knew, within a day', () => {
  expect(newAccountsOf([post(1, 0), post(2, 5), post(3, 23)], always)).toBe(3)
})

test.each([
  ['two', [post(1, 0), post(2, 1)]],
  ['one who says it three times', [post(1, 0), post(1, 1), post(1, 2)]],
  ['three over a week', [post(1, 0), post(2, 30), post(3, 60)]],
  ['three among many who wrote before', [1, 2, 3, 4, 5, 6, 7].map((id) => post(id, id, id < 4))],
])('%s are none', (_, posts) => {
  expect(newAccountsOf(posts, always)).toBeUndefined()
})

test('the day in which most of them wrote counts', () => {
  const slow = [1, 2, 3].map((id) => post(id, -100 * id))
  const fast = [4, 5, 6, 7].map((id) => post(id, id))
  expect(newAccountsOf([...slow, ...fast], always)).toBe(4)
})

test('where nobody could know who wrote before, nobody is new', () => {
  const posts = [post(1, 0), post(2, 1), post(3, 2), post(4, 3)]
  expect(newAccountsOf(posts, () => false)).toBeUndefined()
  expect(newAccountsOf(posts, ({ personId }) => personId !== 4)).toBe(3)
})
