// What somebody who complained says when they come back to it. What they said before stands in no line here.
import { expect, test } from 'vitest'
import { createScorer } from '../../src/judge/score/index.js'
import { whatTheySay } from '../../src/judge/what-they-say.js'
import type { Post } from '../../src/model/post.js'

const scorer = createScorer({ keywords: {} })

function said(text: string, more: Partial<Post> = {}) {
  const post = { text, ...more }
  const named = [...text.matchAll(/Northwind/g)].map(({ index }) => ({
    field: 'text' as const,
    start: index,
    end: index + 'Northwind'.length,
  }))
  return whatTheySay({ ...post, named, ...scorer.score({ ...post, named }) })
}

test.each<[text: string, words: string | undefined]>([
  ['That fixed it, thank you!', 'That fixed it'],
  ['It works again.', 'It works again'],
  ['Works again', 'Works again'],
  ['Solved, thanks.', 'Solved'],
  ['Fixed!', 'Fixed'],
  ['All sorted now', 'All sorted now'],
  ['Sorted, cheers guys', 'Sorted'],
  ['The update fixed it for me.', 'update fixed it'],
  ['Northwind is back up and running for us.', 'is back up and running'],
  ['Problem solved.', 'Problem solved'],
  ['EDIT: solved', 'solved'],
  ['Never mind, found the right setting.', 'Never mind'],
  ['Internet is back', 'Internet is back'],
  ['We are back online since this morning.', 'are back online'],
  ['Rebooted the router and it works now.', 'works now'],
  ['Refund arrived today. Case closed.', 'Case closed'],
  ['Was still down at noon, but it works again now.', 'works again now'],
  ['The restart did not help, but the update solved it.', 'update solved it'],
  ['It was down for three hours, working again now.', 'working again now'],
  ['Turned out it was my own cable all along, sorry.', 'Turned out it was my'],
  ['Northwind support got it sorted in minutes.', 'got it sorted'],
  ['I can log in again, thank you very much.', 'can log in again'],
  ['It is fixed. I still do not know why, though.', 'fixed'],
  ['Thanks, works like a charm', 'works like a charm'],
  ['Northwind is back!', 'Northwind is back'],
  ["I don't have the problem anymore.", "don't have the problem anymore"],
  ["Jetzt läuft's.", "Jetzt läuft's"],
  ['Router getauscht, seitdem läuft alles.', 'läuft alles'],
  ['You can close this ticket.', 'You can close'],
  ['It seems to be working again.', 'working again'],
  ['No more problems since the update.', 'No more problems'],
  ['Das Problem ist gelöst.', 'Problem ist gelöst'],
  ['Gelöst, läuft wieder.', 'läuft wieder'],
  ['Geht wieder, danke!', 'Geht wieder'],
  ['Seit heute früh läuft es wieder.', 'läuft es wieder'],
  ['Hat sich erledigt, danke euch.', 'Hat sich erledigt'],
  ['Das hat geholfen, vielen Dank!', 'Das hat geholfen'],
  ['Internet ist wieder da.', 'Internet ist wieder da'],
  ['Erledigt.', 'Erledigt'],
  ['Nachtrag: behoben', 'behoben'],
  ['Ich komme wieder rein, danke für die schnelle Hilfe.', 'komme wieder rein'],
  ['Jetzt funktioniert alles, danke.', 'funktioniert alles'],
  ['War lange gestört, aber jetzt geht es wieder.', 'jetzt geht es wieder'],
  ['Super, alles wieder gut!', 'alles wieder gut'],
])('"%s" says that it is solved: %s', (text, words) => {
  expect(said(text)).toMatchObject({ what: 'solved', words })
})

test.each<[text: string, words: string | undefined]>([
  ['Still down.', 'Still down'],
  ['Not solved.', 'Not solved'],
  ['It is still not fixed.', 'still not fixed'],
  ['Nope, still the same error.', 'still the same error'],
  ["Didn't help, sorry.", "Didn't help"],
  ['Down again since ten minutes.', 'Down again'],
  ['The problem is back.', 'problem is back'],
  ['It was working for an hour and is down again.', 'down again'],
  ['Works now but my mails are gone.', 'my mails are gone'],
  ['It works again, however my account is locked now.', 'account is locked'],
  ['Solved? No. Still broken.', 'Still broken'],
  ['You said it was fixed. It is not fixed.', 'not fixed'],
  ['Spoke too soon, it stopped working again.', 'stopped working again'],
  ['Same problem again today.', 'Same problem again'],
  ['No change here.', 'No change'],
  ['Still nothing, day three.', 'Still nothing'],
  ['Thanks, but that did not work.', 'not work'],
  ['Never got fixed.', 'Never got fixed'],
  ['Still crashing.', 'Still crashing'],
  ['works now? no. still dead', 'still dead'],
  ['Immer noch.', 'Immer noch'],
  ['Geht immer noch nicht.', 'Geht immer noch nicht'],
  ['Ist noch immer kaputt.', 'noch immer kaputt'],
  ['Leider nein, der Fehler ist wieder da.', 'Fehler ist wieder da'],
  ['Hat nichts gebracht.', 'Hat nichts gebracht'],
  ['Nach wie vor kein Internet.', 'Nach wie vor kein'],
  ['Schon wieder offline.', 'Schon wieder offline'],
  ['Das Problem besteht weiterhin.', 'Problem besteht'],
  ['Nicht gelöst.', 'Nicht gelöst'],
  ['Läuft wieder, aber meine Mails sind weg.', 'meine Mails sind weg'],
  ['Danke, aber es geht immer noch nicht.', 'geht immer noch nicht'],
])('"%s" says that it is not over: %s', (text, words) => {
  expect(said(text)).toMatchObject({ what: 'still-broken', words })
})

test.each([
  ['Thank you!', 'Thank you'],
  ['Thanks for the quick answer.', 'Thanks for'],
  ['Much appreciated, Northwind.', 'Much appreciated'],
  ['Ok, thanks.', 'thanks'],
  ['Vielen Dank für die Info.', 'Vielen Dank'],
  ['Danke euch!', 'Danke euch'],
])('"%s" thanks: %s', (text, words) => {
  expect(said(text)).toMatchObject({ what: 'thanks', words })
})

test.each([
  // Asked.
  ['Is it fixed?'],
  ['is it fixed now'],
  ['Has anyone got it working again?'],
  ['Still down?'],
  ['Did that fix it for you?'],
  ['Läuft es wieder?'],
  ['Ist das schon behoben?'],
  ['geht es bei euch wieder'],
  // On a condition, hoped, promised, told by others.
  ['Once this is fixed I will be happy.'],
  ['I hope it works again soon.'],
  ['Let me know when it is resolved.'],
  ['If it is still down tomorrow I will call.'],
  ['Support says it is fixed.'],
  ['They told me the problem was solved.'],
  ['It should be working again by Monday.'],
  ['Please close this when the issue is resolved.'],
  ['It was almost fixed.'],
  ['Wenn es wieder läuft, melde ich mich.'],
  ['Angeblich ist das Problem gelöst.'],
  ['Ich hoffe, es geht bald wieder.'],
  ['Der Support sagt, die Störung ist behoben.'],
  ['Es wird hoffentlich bald behoben.'],
  // Of somebody else, or something else.
  ['Works again for my neighbour.'],
  ['My neighbour says it works again.'],
  ['The other issue is fixed.'],
  ['Bei meinem Nachbarn läuft es wieder.'],
  ['Das andere Problem ist gelöst.'],
  // They went.
  ['Solved it by moving to Contoso.'],
  ['Problem solved: I switched to another provider.'],
  ['Erledigt, ich habe gekündigt.'],
  ['Thanks for the help, but I cancelled my contract.'],
  // At times, or for a while.
  ['Works again only if I restart it every hour.'],
  ['Works now, except for mail.'],
  ['Geht wieder, aber nur mit VPN.'],
  // Thanks for nothing, or for what is to come.
  ['Thanks for nothing.'],
  ['Thanks in advance.'],
  ['Thanks to Northwind I missed my flight.'],
  ['No thanks.'],
  ['Thanks, I will try that tonight.'],
  ['Thanks, but that is not what I asked for.'],
  ['Thanks! How long will it take?'],
  ['Please fix it, thanks.'],
  ['Danke für nichts.'],
  ['Danke im Voraus.'],
  ['Nein danke.'],
  ['Danke, probiere ich heute Abend.'],
  ['Gott sei Dank ist bald Urlaub.'],
  // Quoted.
  ['> It works again\nSays who.'],
  ['It worked yesterday.'],
  ['Ticket closed without a fix.'],
  ['Euer Ticket geschlossen, ohne Lösung.'],
  ['Edit: fixed a typo'],
  ['Fixed for me, not for my wife.'],
  ['My parcel arrived broken.'],
  ['Northwind is back to its old tricks.'],
  ["I'm not sure it's fixed."],
  // Nothing of it.
  ['I still love the app.'],
  ['I finally solved a puzzle.'],
  ['Which plan do you have?'],
  ['Bin immer noch begeistert.'],
  ['Ok.'],
  [''],
  // In a language that nobody judges.
  ['Problemet är löst, tack så mycket, allt fungerar igen här hos oss.'],
])('"%s" says nothing', (text) => {
  expect(said(text)).toBeUndefined()
})

test.each<[text: string, more: true | undefined]>([
  ['Works again, thanks.', undefined],
  ['Was down for three days, nobody answered, works again now.', undefined],
  ['Works again. What was the reason?', true],
  ["It's fixed, but I want my money back.", true],
  ['Fixed it myself, no thanks to you.', true],
  ['It works again. I will still sue you.', true],
  ['Es läuft wieder. Warum kam keine Info?', true],
])('whether more is said than that it is over: "%s"', (text, more) => {
  expect(said(text)).toMatchObject({ what: 'solved' })
  expect(said(text)?.more).toBe(more)
})

test('a title is the words of who wrote the thread', () => {
  const title = 'Solved: no mails since Monday'
  expect(said('See below.', { title })).toMatchObject({
    what: 'solved',
    words: 'Solved',
    spans: [{ field: 'title', start: 0, end: 6 }],
  })
  expect(said('See below.', { title, titleOf: 'thread' })).toBeUndefined()
})

test('what the brand is called says nothing', () => {
  const text = 'Solved.'
  const named = [{ field: 'text' as const, start: 0, end: 6 }]
  expect(whatTheySay({ text, named, ...scorer.score({ text, named }) })).toBeUndefined()
})

test.each([5_001, 4_000_000])('a word of %i equal letters is read without a fault', (length) => {
  expect(said(`Northwind is down. ${'x'.repeat(length)}`)).toBeUndefined()
  expect(said(`${'o'.repeat(length)} It works again.`)).toMatchObject({ what: 'solved' })
})

test('a word that is drawn out stands for itself', () => {
  expect(said(`Sol${'v'.repeat(60)}ed!`)).toMatchObject({ what: 'solved' })
})
