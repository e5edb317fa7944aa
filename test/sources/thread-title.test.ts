import { expect, test } from 'vitest'
import type { Entry } from '../../src/feeds/feed.js'
import { threadTitle, titleOfComments } from '../../src/sources/thread-title.js'

const titleOf = (entry: Partial<Entry>, text = 'Nice photo!', feed = {}) =>
  threadTitle({ id: '1', ...entry }, titleOfComments({ entries: [{ id: '1', ...entry }], ...feed }), text)

test.each([
  'Comment on Northwind is down by Hans',
  'Comments on Northwind is down',
  'Kommentar zu Northwind ist ausgefallen von Hans',
  'Kommentare zu: Northwind ist ausgefallen',
  'Commentaires sur Northwind est en panne par Hans',
  'Comentario en Northwind no funciona por Hans',
  'Commenti su Northwind non va di Hans',
  'Comentário sobre Northwind caiu por Hans',
  'Reactie op Northwind ligt eruit door Hans',
  'Komentarz do Northwind nie działa, którego autorem jest Hans',
  'Kommentar till Northwind är nere av Hans',
  'Kommentar til Northwind er nede af Hans',
  'Комментарий к записи Northwind не работает (Hans)',
  'Northwind が落ちた への Hans のコメント',
  'Northwind 宕机了的评论，作者：Hans',
  'Re: Northwind is down',
  'RE: Northwind is down',
  'Re[2]: Northwind is down',
  'Re:Northwind is down',
  'AW: Northwind ist ausgefallen',
  'Antw: Northwind ligt eruit',
  'SV: Northwind er nede',
  'Odp: Northwind nie działa',
  'RES: Northwind caiu',
  '回复：Northwind 宕机了',
  '[hosting-talk] Re: Northwind is down',
  'Web hosting • Re: Northwind is down',
  'Reply To: Northwind is down',
  'Antwort auf: Northwind ist ausgefallen',
  'Respuesta a: Northwind no funciona',
  'Répondre à : Northwind est en panne',
  'Risposta a: Northwind non va',
  '/u/hans_1 on Northwind is down',
  'hans replied to Northwind is down',
  'Reply: Northwind is down',
  'Closed ticket [0a1b2c3d4e5f6071|0a1b2c3d4e]: Northwind is down plus 1 other change',
  'Under_Review ticket [0a1b2c3d4e5f6071|0a1b2c3d4e]: Northwind is down',
  'Ticket [0a1b2c3d4e5f6071|0a1b2c3d4e] Northwind is down status still Open with 2 other changes',
  'Edit wiki page: Northwind is down',
])('%s is the title of a thread', (title) => {
  expect(titleOf({ title })).toEqual({ titleOf: 'thread' })
})

test.each([
  'Northwind is down',
  'Re:load 2 is out',
  'Rewriting my page at Northwind',
  'Regarding Northwind: down again',
  'Recommended: Northwind',
  'Comment spam at Northwind',
  'Comments are broken at Northwind',
  'A reply to Northwind is overdue',
  'Awful: Northwind',
  'By the way, Northwind is down',
  'By: 10 things to know of Northwind',
  'SVG files at Northwind',
  'Kommentarfunktion bei Northwind kaputt',
  'Northwind commented: no refunds',
  'Postmortem: Re-installing at Northwind',
  'New ticket [0a1b2c3d4e5f6071|0a1b2c3d4e] Northwind is down.',
  'Closed ticket [urgent]: Northwind is down',
  'Add wiki page: Northwind is down',
  'Edit wiki pages at Northwind',
  'Replying: Northwind is down',
  'Comment 3 of Northwind is a lie',
])('%s is a title of its own', (title) => {
  expect(titleOf({ title, author: 'Hans' })).toEqual({})
})

test.each([
  ['https://b.example/1/#comment-12', 'https://b.example/1/'],
  ['https://b.example/1/comment-page-2/#comment-12', 'https://b.example/1/'],
  ['https://b.example/1?a=2#div-comment-12', 'https://b.example/1?a=2'],
  ['https://b.example/2026/11/down.html?showComment=1764#c4711', 'https://b.example/2026/11/down.html'],
  ['https://code.example/team/app/issues/3#issuecomment-99', 'https://code.example/team/app/issues/3'],
  ['https://tracker.example/issues/4#note-2', 'https://tracker.example/issues/4'],
  ['https://tracker.example/issues/4#change-12', 'https://tracker.example/issues/4'],
  ['https://tracker.example/ticket/4#comment:3', 'https://tracker.example/ticket/4'],
  ['https://wiki.example/down/#comment-16b2d6d390bfabcf6d73176404fbb604', 'https://wiki.example/down/'],
  ['https://b.example/1#comment-0b9c2f4e-11aa-4c3d-9f00-5be1d2a3c4d5', 'https://b.example/1'],
  ['https://b.example/1#comment_deadbeef12', 'https://b.example/1'],
])('what stands at %s is a comment on %s', (link, page) => {
  expect(titleOf({ title: 'Northwind is down', link })).toEqual({
    titleOf: 'thread',
    thread: { id: page, url: page },
  })
})

test.each([
  'https://b.example/1/',
  'https://b.example/1/#comments',
  'https://b.example/1/#respond',
  'https://b.example/#c1',
  'https://b.example/comment-12',
  'https://forum.example/t/1#p12',
])('what stands at %s is none', (link) => {
  expect(titleOf({ title: 'Northwind is down', link })).toEqual({})
})

test('an answer by what the feed says of it has the title of its thread', () => {
  expect(titleOf({ title: 'Northwind is down', inReplyTo: 'tag:1' })).toEqual({ titleOf: 'thread' })
})

test('the address of a guid tells, too', () => {
  expect(
    titleOf({ title: 'x', link: 'https://b.example/1', id: 'https://b.example/?p=4#comment-5' }),
  ).toEqual({
    titleOf: 'thread',
    thread: { id: 'https://b.example/?p=4', url: 'https://b.example/?p=4' },
  })
})

test('a title that is the beginning of the words is the own one', () => {
  const comment = { title: 'Northwind lost my mails, no…', link: 'https://b.example/1?showComment=3#c12345' }
  expect(titleOf(comment, 'Northwind lost my mails, no answer since')).not.toHaveProperty('titleOf')
})

test.each([
  ['By: Hans', 'Comments on: Northwind is down', 'Northwind is down'],
  ['Von: Hans', 'Kommentare zu: Northwind ist ausgefallen', 'Northwind ist ausgefallen'],
  ['Par : Hans', 'Commentaires sur : Northwind est en panne', 'Northwind est en panne'],
  ['By: Hans', 'Comments on Northwind is down', 'Northwind is down'],
  ['Von: Hans', 'Kommentare zu Northwind ist ausgefallen', 'Northwind ist ausgefallen'],
  ['Di: Hans', 'Commenti a: Northwind non va', 'Northwind non va'],
  ['Hans より', 'Northwind が落ちた へのコメント', 'Northwind が落ちた へのコメント'],
  ['Автор: Hans', 'Комментарии: Northwind не работает', 'Комментарии: Northwind не работает'],
  ['By: Hans', undefined, 'By: Hans'],
  ['By: Hans', '', 'By: Hans'],
])('%s in the feed "%s" is an answer to %s', (title, feedTitle, about) => {
  const feed = feedTitle === undefined ? {} : { title: feedTitle }
  expect(titleOf({ title, author: 'Hans' }, 'Nice photo!', feed)).toEqual({ title: about, titleOf: 'thread' })
})

const COMMENT = 'https://b.example/1#comment-12'

test.each(['comment 3', 'Comment #3', 'Kommentar 3', 'Reply 12'])(
  '%s is the title of none, and what is commented on has one',
  (title) => {
    const entry = { title, author: 'Hans', link: COMMENT }
    expect(titleOf(entry, 'Nice photo!', { title: 'Northwind is down' })).toMatchObject({
      title: 'Northwind is down',
      titleOf: 'thread',
    })
  },
)

test.each([
  ['Szerző: Hans', 'Hozzászólás: Northwind nem megy'],
  ['Yazar: Hans', 'Northwind çöktü yazısına yapılan yorumlar'],
  ['Kirjoittaja: Hans', 'Artikkelin Northwind ei toimi kommentit'],
  ['Kirjutas Hans', 'Kommentaarid Northwind ei tööta kohta'],
  ['作者：Hans', '《Northwind 宕机了》的评论'],
  ['由：Hans', '「Northwind 當機」的迴響'],
  ['由 Hans 編寫', '對於 Northwind 當機 的回應'],
  ['Hans가 만듬', '댓글 : Northwind 안 됨'],
  ['De către: Hans', 'Comentarii la: Northwind nu merge'],
  ['Per: Hans', 'Comentaris a: Northwind no funciona'],
  ['Oleh: Hans', 'Komentar di: Northwind mati'],
  ['Από: Hans', 'Σχόλια στο Northwind έπεσε'],
  ['بواسطة: Hans', 'التعليقات على: Northwind متوقف'],
  ['มาโดย: Hans', 'ความเห็นบน: Northwind ล่ม'],
  ['Hans(e)k', 'Northwind ez dabil(e)ko iruzkinak'],
])('%s at the address of a comment is an answer to what "%s" names', (title, feedTitle) => {
  expect(
    titleOf({ title, author: 'Hans', link: COMMENT }, 'Nice photo!', { title: feedTitle }),
  ).toMatchObject({
    title: feedTitle,
    titleOf: 'thread',
  })
})

test.each([
  ['Comment on Northwind is down by Hans', 'Hans'],
  ['Northwind is down', 'Hans'],
  ['Comment on Thanks by Hans', 'Hans'],
  ['Kommentar zu Neu von Jo', 'Jo'],
  ['Banjo: down', 'jo'],
])('%s stays at the address of a comment by %s', (title, author) => {
  const found = titleOf({ title, author, link: COMMENT }, 'Nice photo!', {
    title: 'Comments for Harbour Notes',
  })
  expect(found).not.toHaveProperty('title')
  expect(found.titleOf).toBe('thread')
})

test('a title with who wrote it is no answer where no comment is', () => {
  expect(titleOf({ title: 'Ask Hans', author: 'Hans' }, 'Nice photo!', { title: 'Harbour Notes' })).toEqual(
    {},
  )
})

test('the title of a site is not that of what is commented on all over it', () => {
  const comments = ['a', 'b'].map((page) => ({ id: page, link: `https://blog.example/${page}/#comment-1` }))
  const title = 'Comments for the Northwind Fan Blog'
  expect(titleOfComments({ title, entries: comments })).toBeUndefined()
  expect(titleOfComments({ title, entries: comments.slice(0, 1) })).toBe(title)
  expect(titleOfComments({ title: 'Comments on: Northwind is down', entries: comments })).toBe(
    'Northwind is down',
  )
})

test('the title of a later post of a thread is that of the thread, where its address tells', () => {
  const title = 'Northwind is down'
  const discourse = 'https://forum.example/t/northwind-is-down/501'
  const entries: Partial<Entry>[] = [
    { id: 'forum.example-post-9101', link: `${discourse}/2`, title },
    { id: '2', link: 'https://forum.example/d/501-northwind-is-down/4', title },
  ]
  for (const entry of entries) expect(titleOf(entry)).toMatchObject({ titleOf: 'thread' })
  expect(titleOf({ id: 'forum.example-post-9100', link: `${discourse}/1`, title })).toEqual({})
  expect(titleOf({ id: '1', link: 'https://shop.example/t/northwind-is-down/501/2', title })).toEqual({})
})
