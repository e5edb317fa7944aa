import fc from 'fast-check'
import { expect, test } from 'vitest'
import { removeTails } from '../../src/text/tails.js'

test.each([
  ['It is down. submitted by /u/pat_doe [link] [comments]', 'It is down.'],
  [
    'It is down.\n\nsubmitted by /u/pat (https://r.example/u/pat) to r/hosting (https://r.example/r) [link] (https://a.example/x) [comments] (https://r.example/c)',
    'It is down.',
  ],
  ['It is down.\n\n3 posts - 2 participants\n\nRead full topic', 'It is down.'],
  ['It is down.\n\n1 post - 1 participant\n\nRead full topic (https://forum.example/t/1)', 'It is down.'],
  ['It is down.\n\nThe post Outage report appeared first on The Hosting Blog.', 'It is down.'],
  ['It is down. Continue reading Outage report →', 'It is down.'],
  ['It is down.\nread more »', 'It is down.'],
  ['It is down […] Read more…', 'It is down […]'],
  ['It is down.\n[Read more...] (https://blog.example/1)', 'It is down.'],
  ['submitted by /u/pat [link] [comments]', ''],
  [
    'It is down. submitted by /u/[deleted] (https://r.example/user/[deleted]) [link] [comments]',
    'It is down.',
  ],
  [
    'submitted by /u/pat (https://r.example/u/pat)\n[link] (https://wiki.example/Name_(company)) [comments] (https://r.example/c)',
    '',
  ],
  [
    `A picture (https://r.example/c)  submitted by /u/pat [link] (https://a.example/${'x'.repeat(2000)}) [comments]`,
    'A picture (https://r.example/c)',
  ],
])('%j keeps %j', (text, kept) => {
  expect(removeTails(text)).toBe(kept)
})

test.each([
  'It was submitted by post yesterday',
  'The best answer was submitted by u/pat',
  'The post office appeared to be closed',
  'I read the full topic',
  'The picture submitted by /u/pat is not mine',
  'I can not read full topic',
  'I counted 3 posts - 2 participants',
  'Read full topic before you answer, I did',
  'The post office says Northwind lost my parcel, and their first answer appeared first on Monday',
  'Down.\n\nThe post office says they lost it, and their answer appeared first on Monday',
  'The post Northwind sent me appeared first on Monday',
  'Please let me read more...',
  'I want to continue reading my book, but...',
  'It is down. Read more books, people...',
  'I did what they said. read more...',
  // The end that is looked at begins in the middle of this.
  `${'a'.repeat(300)} read more ${'b'.repeat(180)} ${'c'.repeat(507)} →`,
])('%j is all of it what somebody wrote', (text) => {
  expect(removeTails(text)).toBe(text)
})

test.each([
  ['', ''],
  ['It is down.', 'It is down.'],
  ['Its (https://a.example/1) page', 'Its (https://a.example/1) page'],
])('what stands beside a picture with the title of the post is %j', (words, kept) => {
  const title = 'Northwind (again)'
  const picture = `${title} (https://r.example/c/1)`
  const text = `${picture}\n\n${words}\n\nsubmitted by /u/pat [link] (https://i.example/1.png) [comments] (https://r.example/c/1)`
  expect(removeTails(text, title)).toBe(kept)
  // Nothing says that Reddit made this one.
  expect(removeTails(`${picture} ${words}`.trim(), title)).toBe(`${picture} ${words}`.trim())
})

test.each([
  ['Outage report', 'It is down. The post Outage report appeared first on The Hosting Blog.'],
  ['Outage report', 'It is down. Continue reading Outage report…'],
  ['outage &amp; report', 'It is down. The post Outage &#038; report first appeared on The Hosting Blog.'],
  ['Outage “report”', 'It is down.\n\nThe post Outage "report" appeared first on The Hosting Blog.'],
  ['A very long outage re…', 'It is down. The post A very long outage report appeared first on Blog'],
  ['A very long outage report', 'It is down. The post A very long outage […] appeared first on Blog'],
  [
    'Down. Again?',
    'It is down.\n\nThe post Down. Again? (https://b.example/1) appeared first on Blog (https://b.example).',
  ],
  [
    'Ausfall',
    'It is down.\n\nThe post Outage (https://b.example/1) appeared first on Blog (https://b.example).',
  ],
])('a post titled %j is known by it in %j', (title, text) => {
  expect(removeTails(text, title)).toBe('It is down.')
})

test.each([
  ['Lost parcel', 'Bad.\n\nThe post Northwind lost appeared first on Monday'],
  ['Outage report', 'They wrote The post Outage report appeared first on Blog'],
  ['Outage report', 'The post Outage report appeared first on Monday. Nobody has answered me since'],
  ['Outage report', 'Why would I continue reading Outage report…'],
])('a post titled %j keeps %j', (title, text) => {
  expect(removeTails(text, title)).toBe(text)
})

test('a tail is never removed from the middle of a sentence', () => {
  const tails = fc.constantFrom(
    'submitted by /u/pat [link] [comments]',
    '3 posts - 2 participants',
    'Read full topic',
    'The post Outage report appeared first on The Hosting Blog.',
    'Continue reading Outage report →',
    'Read more...',
    '[read more]',
  )
  const word = fc.stringMatching(/^[a-zäöüß]{1,12}[,:;-]?$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), tails, (words, end) => {
      const text = `Well. ${words.join(' ')} ${end}`
      expect(removeTails(text, 'Outage report')).toBe(text)
      expect(removeTails(`${words.join(' ')}.\n\n${end}`, 'Outage report')).toBe(`${words.join(' ')}.`)
    }),
  )
})

test('looks only at the end of a long text', () => {
  expect(removeTails(`${'submitted by '.repeat(100_000)}x`)).toHaveLength(1_300_001)
})

const APPEARED = [
  'The post Outage report appeared first on Northwind Hosting.',
  'Der Beitrag Outage report erschien zuerst auf Northwind Hosting.',
  'La entrada Outage report se publicó primero en Northwind Hosting.',
  'La entrada Outage report aparece primero en Northwind Hosting.',
  'L’article Outage report est apparu en premier sur Northwind Hosting.',
  "L'article Outage report est apparu en premier sur Northwind Hosting.",
  "L'articolo Outage report proviene da Northwind Hosting.",
  'O post Outage report apareceu primeiro em Northwind Hosting.',
  'O conteúdo Outage report aparece primeiro em Northwind Hosting.',
  'Het bericht Outage report verscheen eerst op Northwind Hosting.',
  'Artykuł Outage report pochodzi z serwisu Northwind Hosting.',
  'Post Outage report pojawił się poniżej pierwszy w Northwind Hosting.',
  'Inlägget Outage report dök först upp på Northwind Hosting.',
  '投稿 Outage report は Northwind Hosting に最初に表示されました。',
  'Outage report最先出现在Northwind Hosting。',
  '文章 Outage report 最先出現於 Northwind Hosting。',
]
const READ_ON = [
  'Continue reading Outage report',
  'Continue reading Outage report →',
  'Continue reading “Outage report”',
  'Weiterlesen Outage report',
  '„Outage report“ weiterlesen',
  'Lire la suite de Outage report',
  'Seguir leyendo Outage report',
  'Continua a leggere Outage report',
  'Continue lendo Outage report',
  'Lees verder Outage report',
  'Czytaj dalej Outage report',
  '続きを読む Outage report',
  '继续阅读Outage report',
  'Weiterlesen …',
  'Lire la suite »',
  'Leer más…',
  'Leggi tutto »',
  'Czytaj dalej →',
]
const FORM = [
  'This content is password-protected. To view it, please enter the password below.\n\nPassword:',
  'This content is password protected. To view it please enter your password below:',
  'Dieser Inhalt ist passwortgeschützt. Bitte gib unten das Passwort ein.\n\nPasswort:',
  'There is no excerpt because this is a protected post.',
  'Es gibt keinen Textauszug, da dies ein geschützter Beitrag ist.',
]
const SHARE = [
  'Share this:\n\n- Click to share on X (Opens in new window) (https://b.example/?share=x)\n- Click to share on Facebook (Opens in new window) (https://b.example/?share=facebook)\n\nLike this:\n\nLike Loading…',
  'Share this:\n\n- Share on Facebook\n- Tweet this on Twitter\n- Email',
  'Teilen mit:\n\n- Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet) Facebook\n- Drucken\n\nGefällt mir:\n\nGefällt mir Wird geladen …',
  'Partager :\n\n- Cliquez pour partager sur Facebook (ouvre dans une nouvelle fenêtre)\n- Imprimer',
  'Compartir:\nFacebook | X | WhatsApp | Telegram',
  'Share this post\nFacebook\nLinkedIn\nReddit',
]

test.each([...APPEARED, ...READ_ON, ...FORM, ...SHARE])('below a post %j is nobody’s words', (words) => {
  expect(removeTails(`It is down.\n\n${words}`, 'Outage report')).toBe('It is down.')
})

test('several tails go, whatever their order', () => {
  const tails = [SHARE[0], APPEARED[1], READ_ON[3]].join('\n\n')
  expect(removeTails(`It is down.\n\n${tails}`, 'Outage report')).toBe('It is down.')
})

test.each([
  'Der Beitrag wurde mir doppelt abgebucht, und die Antwort erschien zuerst auf Montag datiert',
  'Weiterlesen bringt nichts, es ist kaputt',
  'Ich mag nicht weiterlesen',
  'Post Northwind Hosting kommt nicht an',
  'L’articolo che ho comprato proviene da Northwind. Rotto. Voglio i soldi',
  'Share this:\nNorthwind took my money and nobody answers',
  'I can not reach them by\nFacebook\nEmail',
  'Ask them on X',
  'My password is gone. This content is password protected, they say',
  'Continue reading my ticket, please',
])('%j is what somebody wrote', (text) => {
  expect(removeTails(text, 'Outage report')).toBe(text)
})

test.each([
  'click facebook ',
  'x ',
  'share on x ',
  'Share this:\n',
  'weiterlesen ',
  'Der Beitrag ',
  'Facebook\n',
])(
  'a hundred thousand times %j is read in one pass',
  (piece) => {
    const text = `It is down.\n${piece.repeat(100_000)}!\nshare`
    expect(removeTails(text, 'Outage report').length).toBeLessThanOrEqual(text.length)
  },
  20_000,
)
