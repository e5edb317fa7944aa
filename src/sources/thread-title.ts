import type { Entry, Feed } from '../feeds/feed.js'
import type { FoundPost } from '../model/post.js'
import { parseUrl } from '../text/parse-url.js'
import { isLaterInThread } from './forum-threads.js'

/** Addresses of comments: WordPress, Blogger, Drupal, Disqus, code hosts, trackers; ikiwiki's and others' are a hash, Trac's "comment:3". */
const COMMENT_MARK =
  /^(?:(?:div-|li-)?(?:issue|discussion)?comments?[-_:]?(?:\d+|(?=[a-f-]*\d)[\da-f]{8,}(?:-[\da-f]{4,})*)|c\d{4,}|(?:note|change|reply|komment?ar|kommentti)[-_]?\d+)$/i
const COMMENT_PARAMETER = 'showComment'

/** What mail programs and forums put before the subject of an answer, in many languages; a forum's or list's name may come first. */
const ANSWER =
  /^(?:[^\n]{1,60}\s[•»]\s|(?:\[[^\]\n]{1,60}\]\s*)+)?(?:re|aw|antw|antwort|sv|vs|rif|odp|res|ynt|atb|vá|bls|回复|回覆|答复|返信)(?:\s?[[(]\d+[\])])?\s?[:：]/iu

/**
 * How software calls a comment on, or an answer to, something with a title of its own: WordPress and bbPress in the languages that most
 * of them are run in, Reddit, code hosts.
 */
const COMMENT_ON: readonly RegExp[] = [
  /^(?:(?:new\s)?comments?\son|(?:new\s)?reply\s(?:to|on)|in\sreply\sto)[\s:]/i,
  /^(?:neuer\s)?kommentare?\szu[mr]?[\s:]/i,
  /^antwort\sauf[\s:]/i,
  /^commentaires?\ssur[\s:]/i,
  /^(?:en\s)?réponse\sà[\s:]/i,
  /^répondre\sà[\s:]/i,
  /^comentarios?\s(?:en|sobre|a)[\s:]/i,
  /^respuestas?\sa[\s:]/i,
  /^comment[oi]\s(?:su|a)[\s:]/i,
  /^risposta\sa[\s:]/i,
  /^comentários?\s(?:sobre|em|a)[\s:]/i,
  /^(?:resposta|responder)\sa[\s:]/i,
  /^(?:reacties?|antwoord)\sop[\s:]/i,
  /^(?:komentarze?|odpowied[zź])\s(?:do|na)[\s:]/i,
  /^komment(?:ar|arer)\stil{1,2}[\s:]/i,
  /^kommentti\sartikkeliin[\s:]/i,
  /^komentář[eů]?\s(?:k|u|od)[\s:]/i,
  /^комментари[йи]\s(?:к|на)[\s:]/i,
  /^коментар\sдо[\s:]/i,
  /(?:へ|に対する).{0,60}のコメント$/u,
  /^(?:对|對)?《?.{1,300}》?的(?:评论|評論|留言|迴響)/u,
  /^(?:评论|評論|コメント|返信先)[:：]/u,
  /\syazısına\s.{1,80}\starafından\syapılan\syorum/iu,
  /^\/?u\/[\w-]+\son\s/i,
  /^[^\n:]{1,60}\s(?:commented|replied)\s(?:on|to)\s/i,
]

/**
 * What code hosts say of a change to what has a title, and of an answer to it, where they give no words of whoever made it: Fossil. Nobody
 * writes so of their own, even where a text repeats it.
 */
const CHANGE_TO: readonly RegExp[] = [
  /^reply:\s/i,
  /^(?!new\s)(?:[\p{L}_]{2,20}\s){0,3}ticket\s\[[\da-f]{8,}\|[\da-f]{6,}\]:?\s/iu,
  /^(?:edit|delete)\swiki\spage[\s:]/i,
]

/** A title that only counts the comment: ikiwiki's "comment 3". */
const NUMBERED =
  /^(?:comment|reply|kommentar|antwort|commentaire|comentario|comentário|commento|reactie)\s#?\d+$/iu

/** A title that says who wrote the comment and nothing else, as in the comments feed of a single post. */
const BY =
  /^(?:by|von|par|por|di|door|autor|av|af|kirjoittaja|от|автор|від|od|由|作者)\s?[:：]\s*(?<name>.+)$/iu
const BY_AT_END = /^(?<name>.+?)\s?(?:より|さん)$/u
/** So much around the name of who wrote a comment says "by" in some language: in words, and in letters. */
const MOST_AROUND = { words: 2, letters: 16 } as const
/** The title of such a feed, where it is known what stands before that of what has been commented on; Atom's has no colon. */
const COMMENTS_ON =
  /^(?:comments\son|kommentare\szu|commentaires\ssur|comentarios\sen|commenti\s(?:su|a)|comentários\s(?:sobre|em)|reacties\sop|komentarze\sdo|kommentarer\stil{1,2}|комментарии\s(?:на|к))(?:\s?:\s*|\s+)(?<title>.+)$/iu

/**
 * The title of an entry where it is not of who wrote the entry: a comment, or an answer, has that of what it is about. It may name a
 * brand; it is no complaint of the writer's. Where the entry's address says what is commented on, that is its thread.
 *
 * @param about what the entries of the feed comment on, as `titleOfComments` knows it
 * @param text of the entry: a title that it begins with is the writer's own
 */
export function threadTitle(
  entry: Entry,
  about: string | undefined,
  text: string,
): Pick<FoundPost, 'title' | 'titleOf' | 'thread'> {
  const commented = commentedPage(entry)
  const thread: Pick<FoundPost, 'thread'> =
    commented === undefined ? {} : { thread: { id: commented, url: commented } }
  const { title } = entry
  if (title !== undefined && CHANGE_TO.some((form) => form.test(title)))
    return { ...thread, titleOf: 'thread' }
  if (title === undefined || repeats(title, text)) return thread
  if (isOfAuthor(title, entry) || (commented !== undefined && saysNothing(title, entry)))
    return { ...thread, title: about || title, titleOf: 'thread' }
  const isOthers =
    commented !== undefined ||
    entry.inReplyTo !== undefined ||
    isAnswer(title) ||
    isLaterInThread(entry) ||
    COMMENT_ON.some((form) => form.test(title))
  return isOthers ? { ...thread, titleOf: 'thread' } : thread
}

/**
 * What the comments in a feed are about, by its title; in a language whose words are not listed here the title as it stands. Undefined
 * where they are about several pages: the title is then of the site, and would be named by every comment on it.
 */
export function titleOfComments({
  title = '',
  entries,
}: Pick<Feed, 'title' | 'entries'>): string | undefined {
  const about = COMMENTS_ON.exec(title)?.groups?.title
  return about ?? (new Set(entries.map(commentedPage)).size === 1 ? title : undefined)
}

/** "Re: down", "Re:Down", and not "Re:load", which is a name. */
function isAnswer(title: string): boolean {
  const sign = ANSWER.exec(title)?.[0]
  return sign !== undefined && !/^\p{Ll}/u.test(title.slice(sign.length))
}

/** The page that a comment's address leads to a part of. */
function commentedPage({ link, id }: Entry): string | undefined {
  for (const address of [link, id]) {
    const url = address !== undefined && /^https?:/i.test(address) ? parseUrl(address) : undefined
    if (url === undefined) continue
    const isComment = COMMENT_MARK.test(url.hash.slice(1)) || url.searchParams.has(COMMENT_PARAMETER)
    if (!isComment) continue
    url.hash = ''
    url.searchParams.delete(COMMENT_PARAMETER)
    // WordPress shows many comments on pages of their own.
    url.pathname = url.pathname.replace(/\/comment-page-\d+\/?$/, '/')
    return url.href
  }
  return undefined
}

function isOfAuthor(title: string, { author }: Entry): boolean {
  const name = (BY.exec(title) ?? BY_AT_END.exec(title))?.groups?.name
  return name !== undefined && author !== undefined && folded(name) === folded(author)
}

const saysNothing = (title: string, entry: Entry): boolean =>
  NUMBERED.test(title) || namesAuthorOnly(title, entry)

/** "Szerző: Pat", "Pat가 만듬": of a comment, in a language whose words are not listed here. */
function namesAuthorOnly(title: string, { author }: Entry): boolean {
  const name = author?.trim() ?? ''
  const at = name === '' ? -1 : title.indexOf(name)
  if (at < 0) return false
  const around = [title.slice(0, at), title.slice(at + name.length)]
  // Letters of another name or word touch it, and in some languages those of "by" do behind it.
  if (/\p{L}$/u.test(around[0] ?? '') && /^\p{Script=Latin}/u.test(name)) return false
  const words = around.flatMap((part) => part.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
  return words.length <= MOST_AROUND.words && words.join('').length <= MOST_AROUND.letters
}

/** Sites without titles give the beginning of the words in place of one. */
export function repeats(title: string, text: string): boolean {
  if (beginOtherwise(title, text)) return false
  const words = folded(title)
  return words !== '' && folded(text.slice(0, title.length * 2)).startsWith(words)
}

/** By their first letters or digits alone; a quick answer that is sure only when it is true. */
function beginOtherwise(title: string, text: string): boolean {
  const [, one] = FIRST.exec(title) ?? []
  const [, other] = FIRST.exec(text) ?? []
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase()
}
/** Behind other signs than these something may stand that folds to a letter. */
const FIRST = /^[\0-/:-@[-`{-\x7f]*([a-z\d])/i

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
