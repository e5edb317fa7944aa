import { expect, test } from 'vitest'
import { needsReply } from '../../../src/judge/needs-reply.js'
import { type Case, score } from './score.js'

const wantsReply = (post: Case) => {
  const verdict = score({ brand: 'Northwind', ...post })
  return { kind: verdict.kind, reply: needsReply({ ...verdict, relevance: 1, official: false }, 50) }
}

test.each<[how: string, post: Case]>([
  ['about what it offers', { text: 'Does Northwind offer IPv6?' }],
  ['put to all, about what it offers', { text: 'Does anyone know whether Northwind has IPv6?' }],
  ['put to its handle', { text: '@northwind nice page. Slept well. Can I pay by invoice?' }],
  ['beside its name', { text: 'I am thinking of Northwind for the shop. Can I pay by invoice?' }],
  [
    'in the next paragraph',
    { text: 'I am thinking of Northwind for the shop\n\nIs it possible to pay by invoice?' },
  ],
  [
    'under a title',
    { title: 'Northwind and IPv6', text: 'We build a page. It is small. Is it possible to pay by invoice?' },
  ],
  ['on a place of its own', { text: 'New here, hello. Lovely weather. Can I pay by invoice?', own: true }],
  ['in German', { text: 'Kann man bei Northwind mit Rechnung zahlen?' }],
])('a question %s wants a reply', (_, post) => {
  expect(wantsReply(post)).toEqual({ kind: 'question', reply: true })
})

test.each([
  'The blog lives at Northwind now. Does anyone know a good bakery in Leeds?',
  'Northwind hosts the page. It rained until noon. What are you having for dinner?',
  'Die Seite liegt jetzt bei Northwind. Kennt jemand einen guten Bäcker? Kann man dort sitzen?',
])('a question to the world wants none: %s', (text) => {
  expect(wantsReply({ text }).reply).toBe(false)
})
