import type { Entry } from '../feeds/feed.js'

/** A number, with whatever a language puts between its thousands. */
const NUMBER = String.raw`(\d{1,3}(?:[.,'\u00a0\u202f]\d{3})+|\d{1,9})`

type Told = {
  form: RegExp
  /** Part of it: most posts have none of these, and are done with that. */
  hint: string
  /** The post that began it is counted, too. */
  withFirst?: true
}

/** What software writes into an entry's words of how many answered; the first pattern that fits counts. */
const TOLD: readonly Told[] = [
  // Discourse, in the language of the forum: <p><small>5 posts - 4 participants</small></p>
  {
    form: new RegExp(
      String.raw`<p><small>\s*${NUMBER}\s[^<>\d]{1,40}-\s*[\d.,]+\s[^<>\d]{1,40}<\/small><\/p>`,
      'u',
    ),
    hint: '<p><small>',
    withFirst: true,
  },
  // phpBB, in the language of the forum, at the very end: … — Replies 3 — Views 120</p><hr />
  {
    form: new RegExp(
      String.raw`\s—\s[^\d<>—]{1,40}\s${NUMBER}\s—\s[^\d<>—]{1,40}\s[\d.,]+(?:\s—[^<>]{0,80})?<\/p>\s*<hr ?\/?>\s*$`,
      'u',
    ),
    hint: '</p><hr',
  },
  // bbPress, before the words of whoever wrote.
  {
    form: new RegExp(
      String.raw`^\s*<p>(?:Replies|Antworten|Réponses|Respuestas|Risposte|Respostas|Reacties|Antwoorden|Odpowiedzi|Svar|Vastaukset|Odpovědi|Ответов|Ответы|Відповідей|返信|回复|回覆|답글)\s?[:：]\s*${NUMBER}<\/p>`,
      'u',
    ),
    hint: '<p>',
  },
  // Lemmy: 12 points | <a href="…">5 comments</a>
  {
    form: new RegExp(String.raw`<br ?\/?>-?\d+ points? \| <a\s[^<>]*>${NUMBER} comments?<\/a>`, 'u'),
    hint: ' | <a ',
  },
  // Those that write feeds of Hacker News, Tildes: <p># Comments: 5</p>
  { form: new RegExp(String.raw`<p>(?:# )?Comments: ${NUMBER}<\/p>`, 'u'), hint: 'Comments: ' },
]

/**
 * How many answered what an entry began, where the feed tells: as a field of its own (`slash:comments`, `thr:total`), or in what the
 * software of the site writes below or above the words.
 */
export function toldReplies({ comments, content, summary }: Entry): number | undefined {
  if (comments !== undefined) return comments
  for (const html of [content, summary]) {
    if (html === undefined) continue
    for (const { form, hint, withFirst } of TOLD) {
      const told = html.includes(hint) ? form.exec(html)?.[1] : undefined
      if (told === undefined) continue
      const count = Number(told.replace(/\D/g, ''))
      return withFirst === true ? Math.max(0, count - 1) : count
    }
  }
  return undefined
}
