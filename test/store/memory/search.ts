import type { Post } from '../../../src/model/post.js'

/** Scripts written without spaces: each of their characters is a word. */
const unspaced =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー])/gu
const hasWord = /[\p{L}\p{N}]/u

/** Whether a post holds what a person typed, see `MentionFilter`. */
export function finder(typed: string): (post: Post | undefined) => boolean {
  const terms = Array.from(typed.replaceAll('\0', ' ').matchAll(/"([^"]*)"?|([^\s"]+)/g), (term) =>
    (term[1] ?? term[2] ?? '').trim(),
  ).filter((term) => term !== '')
  return (post) => post !== undefined && terms.every((term) => isIn(post, term))
}

function isIn({ title = '', text, author }: Post, term: string): boolean {
  const names = [author?.name ?? '', author?.handle ?? '']
  if (!hasWord.test(term)) return [title, text, ...names].some((field) => field.includes(term))
  const phrase = ` ${wordsOf(term).join(' ')} `
  return [title, text, names.join(' ')].some((field) => ` ${wordsOf(field).join(' ')} `.includes(phrase))
}

/** Without case and accents; a sign that is no letter or digit ends a word. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(unspaced, ' $1 ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
