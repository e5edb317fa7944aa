import type { Post } from '../../../src/model/post.js'

/** Scripts written without spaces: each of their characters is a word. */
const unspaced =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー])/gu
const hasWord = /[\p{L}\p{N}]/u

/** Whether a post holds what a person typed, see `MentionFilter`. */
export function finder(typed: string): (post: Post | undefined) => boolean {
  const straight = typed.replaceAll('\0', ' ').replaceAll(/[“”„‟«»＂]/g, '"')
  const alternatives: string[][] = [[]]
  for (const [, phrase, word] of straight.matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    const isJoint = word === 'OR' || word === '|' || word === '||'
    if (isJoint) alternatives.push([])
    else if (word !== 'AND') alternatives.at(-1)?.push((phrase ?? word ?? '').trim())
  }
  const wanted = alternatives
    .map((terms) => terms.filter((term) => term !== ''))
    .filter((terms) => terms.length > 0)
  return (post) => {
    if (post === undefined) return false
    return wanted.length === 0 || wanted.some((terms) => terms.every((term) => isIn(post, term)))
  }
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
