import { expect, test } from 'vitest'
import { createJudge } from '../../src/judge/judge.js'

const judge = createJudge(
  { brands: [{ name: 'Northwind Hosting', staff: [] }], scoring: { keywords: {}, threshold: 50 } },
  [],
)

function judged(title: string, text: string, titleOf?: 'thread') {
  const [mention] = judge.judge(
    {
      url: 'https://blog.example/1#comment-5',
      place: 'blog.example',
      title,
      ...(titleOf !== undefined && { titleOf }),
      text,
      publishedAt: new Date(0),
      publishedAtFrom: 'source',
    },
    [],
  )
  return mention
}

const outage = 'Comment on Northwind Hosting is down again, nobody answers by Ann'
const praise = 'Re: Moved to Northwind Hosting, love it'

test.each(['Nice photo!', 'Great, works for me.', 'Me too!', 'Schönes Bild!', 'First!', ''])(
  '%j under a complaint needs no reply',
  (text) => {
    expect(judged(outage, text, 'thread')).toMatchObject({ needsReply: false })
    expect(judged(outage, text)).toMatchObject({ needsReply: true })
  },
)

test.each([
  'They lost my mails, no answer since a week. Awful.',
  'Not for me: my shop is down and I want my money back.',
  'My site has been offline since Monday and support does not reply.',
  'Bei mir ist seit Tagen alles kaputt, und niemand antwortet.',
])('%j under praise needs one', (text) => {
  expect(judged(praise, text, 'thread')).toMatchObject({ needsReply: true })
})

test('a comment is about the brand of its thread', () => {
  expect(judged(praise, 'Same here.', 'thread')?.named).toEqual([{ field: 'title', start: 13, end: 30 }])
})

test.each([
  ['Northwind Hosting ruined me, I want to kill myself', 'Please call somebody.'],
  ['Northwind Hosting ruined me, I want to kill myself', 'Is he okay? Somebody please check on him.'],
  ['Northwind Hosting hat mich ruiniert, ich will nicht mehr leben', 'Bitte ruft jemand die Polizei an!'],
])('the title %j is danger to who asks for help: %j', (title, text) => {
  expect(judged(title, text, 'thread')?.danger).toBe(true)
})

test.each([
  ['Re: Burnt my hand on the Northwind Hosting kettle', 'All good now, thank you.'],
  ['Re: Burnt my hand on the Northwind Hosting kettle', 'Thanks for the quick help!'],
  ['Re: Burnt my hand on the Northwind Hosting kettle', 'Which kettle is that?'],
  ['Re: Burnt my hand on the Northwind Hosting kettle', 'Get well soon, mine has been fine for years.'],
  ['Re: Burnt my hand on the Northwind Hosting kettle', ''],
  ['Re: Northwind Hosting machine caught fire', 'Did you send it back in the end?'],
  ['Re: Hand verbrannt am Northwind Hosting Kocher', 'Alles wieder gut, vielen Dank.'],
  ['Re: Hand verbrannt am Northwind Hosting Kocher', 'Welches Modell war das?'],
])('the title %j is no danger to who writes %j', (title, text) => {
  expect(judged(title, text, 'thread')?.danger ?? false).toBe(false)
})

test('their own words are danger under any title', () => {
  expect(judged('Re: Thanks, Northwind Hosting', 'It burnt my hand, too.', 'thread')?.danger).toBe(true)
})
