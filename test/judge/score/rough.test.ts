import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { needsReply } from '../../../src/judge/needs-reply.js'
import { createScorer } from '../../../src/judge/score/index.js'
import { signalLabel } from '../../../src/outputs/wording/signal-labels.js'
import { type Case, score } from './score.js'

type Labelled = Case & { lang: string; danger: boolean; why: string }

const labelled: Labelled[] = readFileSync(
  new URL('../../../fixtures/judgement/rough.ndjson', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line): Labelled => JSON.parse(line))

const languages = [...new Set(labelled.map(({ lang }) => lang))]

/** The language is left for the program to find out. */
const isDanger = ({ text, brand }: Case) => score({ text, ...(brand === undefined ? {} : { brand }) }).danger

describe.each(languages)('the rough list for %s', (language) => {
  const posts = labelled.filter(({ lang }) => lang === language)

  test('finds at least nine in ten posts with a body or a life at stake', () => {
    const dangerous = posts.filter(({ danger }) => danger)
    const missed = dangerous.filter((post) => !isDanger(post))
    expect(dangerous.length).toBeGreaterThanOrEqual(20)
    expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(
      dangerous.length / 10,
    )
  })

  test('takes at most one in twenty that only look near for one', () => {
    const harmless = posts.filter(({ danger }) => !danger)
    const wrong = harmless.filter(isDanger)
    expect(harmless.length).toBeGreaterThanOrEqual(20)
    expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(harmless.length / 20)
  })
})

const trouble: readonly (readonly [string, string])[] = [
  ['sv', 'Sedan i morse fungerar inte vår sida hos Northwind och ingen svarar på våra mejl.'],
  ['da', 'Vores side hos Northwind er nede igen, og der er ingen, der svarer os.'],
  ['no', 'Vi får ikke logget inn hos Northwind i dag, og ingen svarer på e-postene våre.'],
  ['fi', 'Sivumme Northwindilla ei toimi eikä kukaan vastaa meidän viesteihimme, auttakaa.'],
  ['cs', 'Od rána nám nefunguje stránka u Northwindu a nikdo neodpovídá na naše maily.'],
  ['hu', 'Reggel óta nem működik az oldalunk a Northwindnél, és senki nem válaszol.'],
  ['ro', 'De azi dimineață nu merge site-ul nostru de la Northwind și nimeni nu răspunde.'],
  ['bg', 'От сутринта сайтът ни в Northwind не работи и никой не отговаря.'],
  ['el', 'Από το πρωί δεν λειτουργεί η σελίδα μας στη Northwind και κανείς δεν απαντά.'],
  ['tr', 'Sabahtan beri Northwind sitemiz açılmıyor ve kimse cevap vermiyor.'],
  ['ru', 'С утра не работает наш сайт на Northwind, и никто не отвечает.'],
  ['uk', 'Зранку не працює наш сайт на Northwind, і ніхто не відповідає.'],
  ['ar', 'منذ الصباح موقعنا على Northwind لا يعمل ولا أحد يرد علينا.'],
  ['he', 'מהבוקר האתר שלנו ב-Northwind לא עובד ואף אחד לא עונה.'],
  ['fa', 'از صبح سایت ما در Northwind کار نمی کند و کسی جواب نمی‌دهد.'],
  ['hi', 'सुबह से Northwind पर हमारी साइट काम नहीं कर रही और कोई जवाब नहीं देता।'],
  ['id', 'Dari pagi situs kami di Northwind tidak bisa dibuka dan tidak ada yang menjawab.'],
  ['th', 'เว็บเราที่ Northwind เข้าไม่ได้ตั้งแต่เช้า ไม่มีใครตอบเลย'],
  ['vi', 'Từ sáng trang của chúng tôi ở Northwind không vào được và không ai trả lời.'],
  ['ko', '아침부터 Northwind 사이트 접속이 안 되고 아무도 답을 안 해요.'],
]

test.each(trouble)('what does not work is shown, and says by which list: %s', (language, text) => {
  const verdict = score(text)
  expect(verdict).not.toHaveProperty('unjudged')
  expect(verdict.danger).toBe(false)
  expect(needsReply({ ...verdict, relevance: 1, official: false }, 50)).toBe(true)
  const found = verdict.signals.filter(({ name }) => name.startsWith(`rough-${language}-`))
  expect(found.length).toBeGreaterThan(0)
})

test('a danger says by which list it was found', () => {
  const verdict = score('Min dotter svimmade när det luktade gas från spisen, vad ska jag göra nu?')
  expect(verdict).toMatchObject({ danger: true, severity: 4 })
  expect(verdict).not.toHaveProperty('unjudged')
  const [signal] = verdict.signals.filter(({ name }) => name === 'rough-sv-peril')
  expect(signalLabel(signal?.name ?? '')).toBe('rough list for Swedish: somebody may be in danger')
})

test('a signal is switched off for all lists by its own name, danger excepted', () => {
  const [, text = ''] = trouble[0] ?? []
  const off = createScorer({ keywords: {}, signals: { 'does-not-work': 0, 'no-answer': 0, peril: 0 } })
  expect(off.score({ text })).toMatchObject({ unjudged: 'sv' })
  expect(off.score({ text: 'Min son andas inte längre och ingen svarar hos er i natt.' }).danger).toBe(true)
})

test('Danish words are found in what is taken for Norwegian, and the other way round', () => {
  for (const text of [
    'Barnet mitt besvimte, og det lukter gass i hele huset her hos oss.',
    'Mit barn besvimede, og der lugter af gas i hele huset her hos os.',
  ])
    for (const language of ['da', 'no']) expect(score({ text, language }).danger).toBe(true)
})
