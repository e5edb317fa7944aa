import { decodeHTML } from 'entities'
import { shareBlockAt } from './share-block.js'

/** Only where a line or a sentence begins: within one, the same words are what somebody wrote. */
const START = String.raw`(?<=(?:^|\n)[^\S\n]*|[.!?…][)\]"'”’»*]{0,3}\s+)`
const ADDRESS = String.raw`(?:\s+\([^()\s]+\))?`

/**
 * What every such tail has in it, and what it ends in. Most texts have neither, and a look for them is far quicker than one for the
 * tail.
 */
type Hint = { hint: RegExp; ends?: readonly string[] }
type Tail = Hint & { pattern: RegExp }
/** Tails of one kind, with what stands in any of them. */
type Tails = { hint: RegExp; tails: readonly Tail[] }

const tail = (hint: RegExp | Hint, pattern: string, flags = 'iu'): Tail => ({
  ...(hint instanceof RegExp ? { hint } : hint),
  pattern: new RegExp(`${START}${pattern}$`, flags),
})

/** Looked for at once: hardly a text has any of them. */
const together = (tails: readonly Tail[]): Tails => ({
  hint: new RegExp(tails.map(({ hint }) => hint.source).join('|'), 'u'),
  tails,
})

/** Of any kind, such as that of a page called `Name_(company)`. */
const ANY_ADDRESS = String.raw`(?:\s+\(\S+\))?`
const SUBMITTED_LINK = String.raw`\s*\[(?:link|comments|\d+ comments?)\]${ANY_ADDRESS}`
/** Reddit's feeds: submitted by /u/name to r/place [link] [comments], with or without the addresses. */
const SUBMITTED = String.raw`submitted\s+by\s+\/?u\/(?:[\w-]+|\[deleted\])${ANY_ADDRESS}(?:\s+to\s+\/?r\/\w+${ANY_ADDRESS})?(?:${SUBMITTED_LINK})*`
/** With both links, and behind a picture's address or in a cell of its own, nobody wrote it. */
const REDDITS = new RegExp(
  String.raw`(?<=(?:^|\n)[^\S\n]*|\)\s+|[^\S\n]{2})${SUBMITTED}(?:${SUBMITTED_LINK}){2}$`,
  'iu',
)

/**
 * What software puts under or into every post, whatever people wrote. Each pattern takes its line, and only at the end
 * of a text, where these stand.
 */
const TAILS: readonly Tail[] = [
  tail(/submitted/i, SUBMITTED),
  // Discourse: the numbers of the topic and the link to it.
  tail(/participants?$/i, String.raw`\d+\s+posts?\s*[-–—]\s*\d+\s+participants?`),
  tail(/full\s+topic/i, String.raw`read\s+full\s+topic${ADDRESS}`),
  // With an arrow or in brackets it is a link, however it is written and whatever it leads to.
  tail(
    { hint: /reading|read\s+(?:more|the)/i, ends: ['→', '»', '>', ']', ')'] },
    String.raw`\[?(?:continue\s+reading|read\s+more|read\s+the\s+rest)(?:\s[^\n.!?]{1,200})?(?:\s*(?:…|\.\.\.))?\s*[→»>\]]${ADDRESS}`,
  ),
  // With dots only, it is one where nothing else is said.
  tail(
    { hint: /[Rr]eading|Read\s/, ends: ['…', '...', ')'] },
    String.raw`(?:Continue\s+[Rr]eading|Read\s+[Mm]ore|Read\s+the\s+rest)\s*(?:…|\.\.\.)${ADDRESS}`,
    'u',
  ),
  tail(
    {
      hint: /lesen|lire|leyendo|leer|legg|lendo|leia|lees|lezen|czytaj|続きを|阅读|閱讀/i,
      ends: ['…', '.', '→', '»', '>', ']', ')'],
    },
    String.raw`\[?(?:weiterlesen|lire\s+la\s+suite|(?:seguir|continuar|sigue)\s+leyendo|leer\s+más|continua\s+a\s+leggere|leggi\s+tutto|continue\s+lendo|leia\s+mais|lees\s+verder|verder\s+lezen|czytaj\s+(?:dalej|więcej)|続きを読む|继续阅读|繼續閱讀|阅读更多)\s*(?:…|\.\.\.|[→»>\]])+${ADDRESS}`,
  ),
  // WordPress, of a post with a password.
  tail(
    /password|passwort|protégé|contraseña|senha|wachtwoord|hasłem/i,
    String.raw`(?:this\s+(?:content|post)\s+is\s+password[-\s]protected\.\s+(?:to\s+view\s+it|enter)|dieser\s+(?:inhalt|beitrag)\s+ist\s+passwortgeschützt\.|cet\s+article\s+est\s+protégé|este\s+contenido\s+está\s+protegido\s+por\s+contraseña|(?:questo\s+contenuto|il\s+contenuto)\s+è\s+protetto\s+da\s+password|este\s+conteúdo\s+(?:está|é)\s+protegido\s+por\s+senha|deze\s+inhoud\s+is\s+beveiligd\s+met\s+een\s+wachtwoord|treść\s+jest\s+chroniona\s+hasłem)[^\n]{0,160}(?:\s*\n+\s*(?:password|passwort|mot\s+de\s+passe|contraseña|senha|wachtwoord|hasło)\s?:?[^\n]{0,20})?`,
  ),
  tail(
    /protected|geschützter|protégée|protegida/i,
    String.raw`(?:there\s+is\s+no\s+excerpt\s+because\s+this\s+is\s+a\s+protected\s+post|es\s+gibt\s+keinen\s+(?:text)?auszug,\s+da\s+dies\s+ein\s+geschützter\s+beitrag\s+ist|il\s+n[’']y\s+a\s+pas\s+d[’']extrait,?\s+car\s+cette\s+publication\s+est\s+protégée|no\s+hay\s+extracto\s+porque\s+es\s+una\s+entrada\s+protegida)\.?`,
  ),
]

const spaced = (words: string) => words.replaceAll(' ', String.raw`\s`)

const TITLE = String.raw`\s?(?<title>[^\n]{1,300}?)(?<address>${ADDRESS})\s?`
const BLOG = String.raw`\s?(?<blog>[^\n]{1,200})`

/** WordPress, in the words of its translations: the post's title and the blog's name, each with or without its address. */
const APPEARED = together(
  [
    ['The post', '(?:first appeared|appeared first) on'],
    ['Der Beitrag', '(?:erschien zuerst|ist zuerst erschienen) (?:auf|bei)'],
    ['La entrada', '(?:se publicó primero|apareció primero|aparece primero) en'],
    ["(?:L[’']|Cet )article", 'est apparu en premier sur'],
    ["L[’']articolo", '(?:proviene da|sembra essere il primo su|è apparso per la prima volta su)'],
    ['O (?:post|artigo|conteúdo)', '(?:apareceu|aparece|foi publicado) primeiro em'],
    ['Het bericht', 'verscheen (?:het )?eerst op'],
    [
      '(?:Artykuł|Post|Wpis)',
      '(?:pochodzi z serwisu|(?:pojawił się|został opublikowany)(?: poniżej)? (?:jako )?pierwszy(?: raz)? (?:w|na))',
    ],
    ['Inlägget', 'dök först upp på'],
    ['Innlegget', 'dukket først opp på'],
    ['Indlægget', '(?:blev først udgivet på|blev vist først på)'],
    ['(?:Сообщение|Запись)', '(?:появил[аи]сь сначала на|впервые появил[аи]сь)'],
    ['投稿', 'は'],
    ['文章', '最[先早](?:出[现現]|发布|發佈)[于於在]'],
    ['', '最[先早](?:出[现現]|发布|發佈)[于於在]'],
  ].map(([begins = '', on = '']) =>
    tail(new RegExp(spaced(on), 'u'), spaced(begins) + TITLE + spaced(on) + BLOG, 'u'),
  ),
)

const READ_ON = String.raw`(?:Continue\s+[Rr]eading|Read\s+[Mm]ore|Read\s+the\s+rest\s+of|[Ww]eiterlesen|Lire\s+la\s+suite(?:\s+de)?|(?:Seguir|Continuar|Sigue)\s+leyendo|Leer\s+más|(?:Continua\s+a\s+leggere|Leggi\s+tutto)|(?:Continuar|Continue)\s+(?:lendo|a\s+ler)|Leia\s+mais|(?:Lees\s+verder|Verder\s+lezen|Lees\s+meer)|(?:Czytaj\s+dalej|Czytaj\s+więcej)|続きを読む|继续阅读|繼續閱讀|阅读更多)`
const DOTS = String.raw`(?:\s*(?:…|\.\.\.|→|»|>))?`

/** With the title of the post it is a link, dots or not. */
const CONTINUE = together([
  tail(
    new RegExp(READ_ON, 'u'),
    String.raw`${READ_ON}\s*[:：]?\s*(?<title>[^\n]{1,300}?)${DOTS}${ADDRESS}`,
    'u',
  ),
  tail(
    /weiterlesen|verder|続きを/,
    String.raw`(?<title>[^\n]{1,300}?)\s*(?:weiterlesen|verder\s+lezen|の続きを読む)${DOTS}${ADDRESS}`,
    'u',
  ),
])

/** What every tail has in it: most posts have none of these words near their end, and are done with that. */
const HINT =
  /submitted|participants?$|full\s+topic|appeared|reading|read\s+more|read\s+the\s+rest|erschien|primero\s+en|en\s+premier|proviene|il\s+primo\s+su|prima\s+volta\s+su|primeiro\s+em|eerst\s+op|pochodzi|pierwszy|först\s+upp|først|появил|投稿|最[先早]|lesen|lire\s+la|leyendo|leer\s+más|legg|lendo|a\s+ler|leia|lees|lezen|czytaj|続き|阅读|閱讀|password|passwort|contraseña|senha|wachtwoord|hasłem|protégé|protected|geschützt|protegida|share|sharing|teilen|spread|partager|compart|condividi|delen|udostępnij|共有|シェア|分享/i

/** The longest of the tails; only so much of the end is looked at. Reddit's has addresses of any length in it. */
const LONGEST_TAIL = 700
const LONGEST_OF_REDDIT = 3_000

/**
 * Removes the boilerplate at the end of a post's text, several pieces of it if need be. What may be a person's sentence
 * stays, since it is better to keep a line of boilerplate than to lose what was written.
 *
 * @param title the post's own, by which what repeats it is known
 */
export function removeTails(text: string, title?: string): string {
  const reddits = redditTail(text)
  let kept = reddits < 0 ? text.trimEnd() : withoutPicture(text.slice(0, reddits), title).trimEnd()
  for (let at = 0; at >= 0; ) {
    const from = Math.max(0, kept.length - LONGEST_TAIL)
    const end = kept.slice(from)
    if (!HINT.test(end)) return kept
    // Where the text is cut for speed, nothing begins.
    const cut = from === 0 ? '' : '-'
    at = tailIn(cut + end, title)
    if (at >= 0) kept = kept.slice(0, from + at - cut.length).trimEnd()
    else {
      // Each button may have a long address, so all of it is looked at.
      at = shareBlockAt(kept)
      if (at >= 0) kept = kept.slice(0, at).trimEnd()
    }
  }
  return kept
}

function redditTail(text: string): number {
  const from = Math.max(0, text.length - LONGEST_OF_REDDIT)
  if (text.indexOf('submitted', from) < 0) return -1
  const at = text.slice(from).trimEnd().search(REDDITS)
  return at < 0 ? -1 : from + at
}

/** Before the words of a post with a picture Reddit has the title once more, which is what the picture is called, and its address. */
function withoutPicture(text: string, title: string | undefined): string {
  const words = text.trimStart()
  if (!title || !words.startsWith(title)) return text
  const [address] = /^\s+\(https?:\/\/\S+\)(?=\s|$)/.exec(words.slice(title.length)) ?? []
  return address === undefined ? text : words.slice(title.length + address.length).trimStart()
}

/** Where a tail begins, or -1. */
function tailIn(end: string, title: string | undefined): number {
  for (const pattern of hinted(TAILS, end)) {
    const at = end.search(pattern)
    if (at >= 0) return at
  }
  for (const pattern of hintedTogether(CONTINUE, end)) {
    const more = pattern.exec(end)
    if (more !== null && isTitle(more.groups?.title, title)) return more.index
  }
  for (const pattern of hintedTogether(APPEARED, end)) {
    const appeared = pattern.exec(end)
    if (appeared !== null && isFromBlog(appeared, title)) return appeared.index
  }
  return -1
}

const hinted = (tails: readonly Tail[], end: string): RegExp[] =>
  tails.flatMap(({ hint, ends, pattern }) =>
    ends?.some((one) => end.endsWith(one)) !== false && hint.test(end) ? [pattern] : [],
  )

const hintedTogether = ({ hint, tails }: Tails, end: string): RegExp[] =>
  hint.test(end) ? hinted(tails, end) : []

const sentenceEnd = /[.!?…]\s+\p{L}/u

/** It names the post, or stands below the text as a paragraph that reads as nothing else. */
function isFromBlog({ index, input, groups = {} }: RegExpExecArray, title: string | undefined): boolean {
  const { title: named = '', address = '', blog = '' } = groups
  if (sentenceEnd.test(blog)) return false
  if (isTitle(named, title)) return true
  const isBelow = /\S\s*\n[^\S\n]*$/.test(input.slice(0, index))
  const isLikeATitle = /^["'“‘«„]?[\p{Lu}\p{N}]/u.test(named) && !sentenceEnd.test(named)
  return isBelow && isLikeATitle && (title === undefined || address !== '')
}

/** From this length on, the beginning of a title tells as much as all of it. */
const ENOUGH = 12

/** Whether it is the title, which either of the two may have cut. */
function isTitle(named = '', title = ''): boolean {
  const [short = '', long = ''] = [folded(named), folded(title)].sort((a, b) => a.length - b.length)
  return short !== '' && (short === long || (short.length >= ENOUGH && long.startsWith(short)))
}

/** Letters and digits only: quotes and dashes are written in many ways, and entities sometimes twice. */
const folded = (text: string) =>
  decodeHTML(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
