import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMatcher } from '../../../src/judge/match/index.js'
import { QueryError } from '../../../src/judge/match/query.js'
import { type QueryPart, traceQuery } from '../../../src/judge/match/trace.js'

const post = {
  title: 'Kestrel lost it',
  text: 'My sail, the kestrels say, is gone. Nobody answers.',
  language: 'de',
}

/** One line a part: what became of it, how it is written, what it found. */
function lines({ holds, written, spans, parts }: QueryPart, depth = 0): string[] {
  const mark = holds === undefined ? '?' : holds ? '+' : '-'
  const found = spans.map(({ field, start, end }) => post[field].slice(start, end)).join()
  const line = `${' '.repeat(depth)}${mark} ${written}${found === '' ? '' : ` => ${found}`}`
  return [line, ...parts.flatMap((part) => lines(part, depth + 1))]
}

test.each<[query: string, parts: string[]]>([
  ['kestrel', ['+ kestrel => Kestrel']],
  ['kestrel*', ['+ kestrel* => Kestrel,kestrels']],
  ['boom', ['- boom']],
  ['kestrel boom', ['- kestrel boom', ' + kestrel => Kestrel', ' - boom']],
  [
    'kestrel AND (sail OR boom)',
    [
      '+ kestrel AND (sail OR boom)',
      ' + kestrel => Kestrel',
      ' + (sail OR boom)',
      '  + sail => sail',
      '  - boom',
    ],
  ],
  ['kestrel -sail', ['- kestrel -sail', ' + kestrel => Kestrel', ' - -sail', '  + sail => sail']],
  ['NOT boom', ['+ NOT boom', ' - boom']],
  ['title:"lost it" text', ['- title:"lost it" text', ' + title:"lost it" => lost it', ' - text']],
  ['title:(sail OR kestrel)', ['+ title:(sail OR kestrel)', ' - title:sail', ' + title:kestrel => Kestrel']],
  ['sail NEAR/2 kestrels', ['+ sail NEAR/2 kestrels', ' + sail => sail', ' + kestrels => kestrels']],
  ['kestrels ONEAR/2 sail', ['- kestrels ONEAR/2 sail', ' + kestrels => kestrels', ' + sail => sail']],
  [
    'a NEAR/2 b NEAR/3 c',
    ['- a NEAR/2 b NEAR/3 c', ' - a NEAR/2 b', '  - a', '  - b', ' - b NEAR/3 c', '  - b', '  - c'],
  ],
  ['"gone sail"~5', ['+ "gone sail"~5', ' + gone => gone', ' + sail => sail']],
  ['{Kestrel} kest?el', ['+ {Kestrel} kest?el', ' + {Kestrel} => Kestrel', ' + kest?el => Kestrel']],
  ['sail site:reddit', ['? sail site:reddit', ' + sail => sail', ' ? site:reddit']],
  ['boom site:reddit', ['- boom site:reddit', ' - boom', ' ? site:reddit']],
  ['sail OR author:ada', ['+ sail OR author:ada', ' + sail => sail', ' ? author:ada']],
  ['boom OR url:ada', ['? boom OR url:ada', ' - boom', ' ? url:ada']],
  ['-source:reddit', ['? -source:reddit', ' ? source:reddit']],
  ['lang:de', ['+ lang:de']],
  ['*', ['+ *']],
])('%s', (query, parts) => {
  expect(lines(traceQuery(query, post))).toEqual(parts)
})

test('each part knows its line', () => {
  const { line, parts } = traceQuery('kestrel\nOR (\n  sail\n  boom\n)\n', post)
  expect([line, ...parts.map((part) => part.line)]).toEqual([1, 1, 2])
  expect(parts[1]?.parts.map((part) => part.line)).toEqual([3, 4])
})

test('a query that is wrong is an error', () => {
  expect(() => traceQuery('kestrel AND', post)).toThrow(QueryError)
})

test('it holds where the query matches', () => {
  const word = fc.constantFrom(
    'kestrel',
    'sail',
    'boom',
    '"lost it"',
    'kest?el',
    '"gone sail"~5',
    'title:lost',
  )
  const { query } = fc.letrec<{ query: string }>((tie) => ({
    query: fc.oneof(
      { maxDepth: 4 },
      word,
      tie('query').map((part) => `NOT (${part})`),
      fc
        .tuple(tie('query'), fc.constantFrom(' ', ' OR ', ' AND ', ' -'), tie('query'))
        .map(([one, by, other]) => `(${one})${by}(${other})`),
    ),
  }))
  fc.assert(
    fc.property(query, (match) => {
      const isFound = createMatcher([{ name: 'b', match }]).match(post).length > 0
      expect(traceQuery(match, post).holds).toBe(isFound)
    }),
  )
})

test.each([
  ['name:(Northwind OR Contoso)', ['name:Northwind', 'name:Contoso']],
  ['name:("Northwind Hosting" OR Contoso)', ['name:"Northwind Hosting"', 'name:Contoso']],
  ['title:(a b)', ['title:a', 'title:b']],
  ['title:a OR b', ['title:a', 'b']],
  ['b OR name:Northwind', ['b', 'name:Northwind']],
  ['case:(A OR title:B)', ['case:A', 'case:title:B']],
  ['title:("a b"~3 OR c)', ['title:"a b"~3', 'title:c']],
  ['intitle:(a OR b)', ['intitle:a', 'intitle:b']],
  ['(name:(Northwind)) OR b', ['(name:(Northwind))', 'b']],
  ['title:((a) OR b)', ['title:(a)', 'title:b']],
])('the parts of %s stand with the fields that hold for them', (query, parts) =>
  expect(traceQuery(query, { text: 'x' }).parts.map(({ written }) => written)).toEqual(parts),
)
