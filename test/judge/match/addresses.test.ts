import { expect, test } from 'vitest'
import { found } from './found.js'

test.each([
  ['northwind.example', ['northwind.example']],
  ['Northwind.Example!', ['Northwind.Example']],
  ['www.northwind.example', ['northwind.example']],
  ['https://status.northwind.example/history?x=1', ['northwind.example']],
  ['see northwind.example.', ['northwind.example']],
  ['(northwind.example)', ['northwind.example']],
  ['care@northwind.example', ['northwind.example']],
  ['northwind[.]example', ['northwind[.]example']],
  ['northwind [.] example', ['northwind [.] example']],
  ['northwind(.)example', ['northwind(.)example']],
  ['northwind dot example', ['northwind dot example']],
  ['northwind [dot] example', ['northwind [dot] example']],
  ['northwind(DOT)example', ['northwind(DOT)example']],
  ['die northwind.example-Server', ['northwind.example']],
  ['https://news.example/?u=https%3A%2F%2Fx.example northwind.example', ['northwind.example']],
  ['notnorthwind.example', undefined],
  ['not-northwind.example', undefined],
  ['northwind.example.org', undefined],
  ['northwind.example[.]org', undefined],
  ['northwind dot example dot org', undefined],
  ['northwind.examples', undefined],
  ['northwind example', undefined],
  ['north-wind.example', undefined],
  ['I like northwind. Example: none', undefined],
])('the domain northwind.example in "%s"', (text, expected) => {
  expect(found('northwind.example', text)).toEqual(expected)
})

test.each([
  ['https://www.northwind.example/', 'northwind.example', ['northwind.example']],
  ['north-wind.example', 'north-wind.example', ['north-wind.example']],
  ['north-wind.example', 'northwind.example or north wind.example', undefined],
  ['status.northwind.example', 'northwind.example', undefined],
  [
    'müller.example',
    'müller.example, MULLER.example, xn--mller-kva.example',
    ['müller.example', 'MULLER.example', 'xn--mller-kva.example'],
  ],
  ['northwind.example/blog', 'https://northwind.example/blog/2026', ['northwind.example/blog']],
  ['北风.example', '去北风.example看', ['北风.example']],
])('%s in "%s"', (query, text, expected) => {
  expect(found(query, text)).toEqual(expected)
})

test.each([
  ['thanks @northwindhelp', ['@northwindhelp']],
  ['.@NorthwindHelp please', ['@NorthwindHelp']],
  ['@northwindhelp@mastodon.social', ['@northwindhelp']],
  ['@northwindhelp.bsky.social', ['@northwindhelp']],
  ['https://mastodon.social/@northwindhelp', ['@northwindhelp']],
  ['你好@northwindhelp', ['@northwindhelp']],
  ['@northwindhelp. Thanks', ['@northwindhelp']],
  ['＠northwindhelp', ['＠northwindhelp']],
  ["@northwindhelp's answer", ['@northwindhelp']],
  ['northwindhelp', undefined],
  ['info@northwindhelp.example', undefined],
  ['info@northwindhelp', undefined],
  ['my_@northwindhelp', undefined],
  ['@northwindhelp_de', undefined],
  ['@northwindhelp.example', undefined],
  ['@northwindhelper', undefined],
  ['@other@northwindhelp.example', undefined],
])('the handle @northwindhelp in "%s"', (text, expected) => {
  expect(found('@northwindhelp', text)).toEqual(expected)
})

test.each([
  ['@northwind_help', '@Northwind_Help', ['@Northwind_Help']],
  ['@northwind_help', '@northwindhelp @northwind-help', undefined],
  ['@_northwind_', '@_northwind_', ['@_northwind_']],
  ['@_northwind_', '@northwind', undefined],
  ['@northwind', '@_northwind', undefined],
  ['@care@northwind.example', '@care@northwind.example', ['@care@northwind.example']],
  ['@care@northwind.example', '@care', undefined],
])('%s in "%s"', (query, text, expected) => {
  expect(found(query, text)).toEqual(expected)
})
