import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftLanguageOf, isRead } from '../../../src/answers/draft/languages.js'
import { quoteOf } from '../../../src/answers/draft/quote.js'
import { languageOf } from '../../../src/judge/language-of.js'
import { personalData } from '../../../src/text/personal-data.js'
import { mentionOf } from './facts.js'

function quote(text: string, { title, longest = 180 }: { title?: string; longest?: number } = {}): string {
  const mention = mentionOf({ text, ...(title !== undefined && { title }) })
  const language = draftLanguageOf(languageOf({ ...mention.post, named: mention.named }))
  return isRead(language) ? quoteOf({ ...mention.post, ...mention }, language, longest) : ''
}

describe('the trouble in their own words', () => {
  test.each([
    [
      'the sentence that tells it',
      'I like the panel. All three of my sites at Northwind Hosting have been unreachable since 9am. What now?',
      'All three of my sites at Northwind Hosting have been unreachable since 9am.',
    ],
    [
      'without whom it is addressed to',
      '@northwindhelp my site has been offline since noon #fail',
      'my site has been offline since noon.',
    ],
    [
      'without a greeting',
      'Hi all, our shop has been offline since six this morning.',
      'our shop has been offline since six this morning.',
    ],
    [
      'what stands behind "but"',
      'Love Northwind, but the panel has been down since the last update.',
      'The panel has been down since the last update.',
    ],
    [
      'no question where there is a statement',
      'Northwind Hosting down? The server does not answer since ten.',
      'The server does not answer since ten.',
    ],
    [
      'in German',
      'Tolles Panel. Unsere Seite bei Northwind Hosting ist seit heute früh nicht erreichbar. Was ist los?',
      'Unsere Seite bei Northwind Hosting ist seit heute früh nicht erreichbar.',
    ],
    [
      'without praise that stands before it',
      'Gorgeous lamp. The switch on the cable does not work.',
      'The switch on the cable does not work.',
    ],
    [
      'without what your account stands before',
      'My site has been offline since noon, but the payment went through @northwindhelp help',
      'My site has been offline since noon.',
    ],
    [
      'with you for your account',
      'On hold with @northwindhelp for 50 minutes, then they hung up on me',
      'On hold with you for 50 minutes, then they hung up on me.',
    ],
  ])('%s', (_, text, expected) => expect(quote(text)).toBe(expected))

  test('a part of a sentence where the whole is too long', () => {
    const text =
      'The shop has been offline for six hours, and I have spent all that time on the telephone with people who told me one thing after the other'
    expect(quote(text)).toBe(`${text}.`)
    expect(quote(text, { longest: 60 })).toBe('The shop has been offline for six hours.')
  })

  test('the title where it tells it, and not that of somebody else', () => {
    expect(quote('Any news?', { title: 'My shop has been offline since noon' })).toBe(
      'My shop has been offline since noon.',
    )
    const mention = mentionOf({
      text: 'Any news?',
      title: 'My shop has been offline since noon',
      titleOf: 'thread',
    })
    expect(quoteOf({ ...mention.post, ...mention }, 'en', 180)).toBe('')
  })
})

describe('there are none', () => {
  test.each([
    ['shouted', 'MY SITE IS DOWN AND NOBODY ANSWERS'],
    ['insulting', 'Your idiots let my site go down again.'],
    ['swearing', 'This fucking site is down again.'],
    ['condemning', 'This scam is down again.'],
    ['a threat of law', 'My lawyer will ask why the site is down again.'],
    ['death in jest', 'The delay is killing me, every day twenty minutes late.'],
    [
      'what speaks of something that was said before',
      'The metronome drifts after four minutes. Restarting fixes it for another four.',
    ],
    ['what begins with such a word', 'Ordered a lamp. It came broken and with a torn cable.'],
    ['too few words', 'Nice lamp. Third visit next week. Still broken.'],
    ['a part with praise', 'Crew was friendly and clean, the heating does not work'],
    ['a bracket that stays open', 'Missing the bag of screws (no. 4, 16 pieces) for the shelf.'],
    [
      'what hangs on something cut off',
      'The "easy" plan has a fee now, for which the site does not answer why',
    ],
    ['a lawyer', 'We issue proceedings because the site is down again.'],
    ['two words that are shouted', 'you BROKE the export of all my files AGAIN with this update.'],
    ['a scrap of a sentence', 'Site is down, signed by "DOOR", and that is all there is on the page'],
    [
      'praise, and the trouble told with scorn',
      'The teacher knows all about it. Which makes it worse that I hear every second word.',
    ],
    [
      'what only leads up to praise',
      'Been with them since 2016. Used to be great. Now every ticket takes a week.',
    ],
    ['what might be', 'If your host goes down, you want a second one.'],
    ['somebody else said', '> My site at Northwind is down\nHas that been solved?'],
    ['with a name', 'Jessica told me that my site is down because of me.'],
    ['with a name that nobody knows', 'The agent Zbynek said that my site is down because of me.'],
    ['with a word that may be a name', 'Since noon my site is down says Kowalski.'],
    ['with an order number', 'Order 48213 has not arrived after three weeks.'],
    ['with a mail address', 'Since noon ada@mail.example is down.'],
    ['with a link', 'My site https://shop.example/a is down since noon.'],
    ['with an account of others', '@orchard told me his site is down, too, and mine as well @ben_k.'],
  ])('%s', (_, text) => expect(quote(text)).toBe(''))
})

test('whatever stands in a post, what is quoted holds nothing that tells who anybody is', () => {
  const data = fc.constantFrom(
    'ada@mail.example',
    '+49 30 5550100',
    'order NW-48213',
    '#5512',
    'IBAN DE00123456789012345600',
    '4000 0000 0000 0002',
    '@orchard_and_oak',
    'Mrs Adeyinka',
    'Jessica',
    'token 4f9aQ2bX77LmZZ0p',
    'https://shop.example/?key=1',
  )
  const trouble = fc.constantFrom(
    'my site is down',
    'I was charged twice',
    'nobody answers',
    'the app crashes',
    'die Seite ist nicht erreichbar',
    'mein Paket ist nicht angekommen',
  )
  const between = fc.constantFrom(' ', ', ', '. ', ' and ', ' – ', '\n', ' because of ')
  let quoted = 0
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(data, trouble, trouble), between), { minLength: 1, maxLength: 8 }),
      (pieces) => {
        const said = quote(pieces.flat().join(''))
        if (said !== '') quoted += 1
        expect(personalData(said)).toEqual([])
        expect(said).toMatch(/^$|^[\s\S]*[.?…]$/)
      },
    ),
    { numRuns: 150 },
  )
  expect(quoted).toBeGreaterThan(15)
})
