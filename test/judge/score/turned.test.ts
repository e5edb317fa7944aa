import { describe, expect, test } from 'vitest'
import { score } from './score.js'

/** Sentences that say the opposite of their words, a class a block: complaints, and their neighbours that are none. */
const classes: Record<string, { complaint: string[]; none: string[] }> = {
  'trouble that is over, praise that is past': {
    complaint: [
      'Northwind used to be great',
      'Northwind used to answer within minutes',
      'There was a time I would have recommended Northwind',
      'Northwind was so much better before the takeover',
      'My Northwind no longer works',
      'Northwind war mal richtig gut',
      'Früher konnte man sich auf Northwind verlassen',
    ],
    none: [
      'We no longer have problems with the queue since Northwind moved us',
      'Since the update Northwind no longer crashes',
      'Finally Northwind stopped crashing on my phone',
      'I used to have trouble with spam, with Northwind I have none',
      'I am used to the new Northwind menu by now',
      'Seit dem Update stürzt Northwind nicht mehr ab',
      'Früher war die Hotline von Northwind ein Witz, heute ist gleich jemand dran',
    ],
  },
  'trouble denied, praise denied': {
    complaint: [
      'not a single photo was uploaded, northwind',
      'Northwind is anything but reliable',
      'far from great, this Northwind update',
      "There's nothing left I like about Northwind",
      'I have yet to see a working Northwind login',
      'nothing but trouble with Northwind',
      "can't log in to Northwind",
      'Northwind ist alles andere als zuverlässig',
      'nicht ein einziges Bild wurde hochgeladen, Northwind',
      'Nichts als Ärger mit Northwind',
    ],
    none: [
      'not a single problem in three years with Northwind',
      'I have yet to find a bug in Northwind',
      "can't complain about Northwind",
      'Hard to find fault with Northwind',
      "Northwind hasn't let me down once",
      'Five years of Northwind without a minute of downtime',
      'nothing but praise for Northwind',
      'would not hesitate to recommend Northwind',
      'Nicht ein einziges Problem mit Northwind in vier Jahren',
      'Über Northwind gibt es nichts zu meckern',
      'Northwind lässt keine Wünsche offen',
    ],
  },
  'praise that mocks': {
    complaint: [
      'thanks northwind for nothing',
      'so much for reliability, Northwind',
      'Thank you Northwind for cancelling my train',
      'great job losing my data, Northwind',
      'Great, another Northwind jar that arrives half empty',
      'Love how Northwind takes my money and then goes silent',
      'Bravo, Northwind, bravo. Still no refund.',
      'Hats off to Northwind: three engineers, no internet',
      'Northwind never fails to disappoint',
      'Danke für nichts, Northwind',
      'Glückwunsch Northwind, dritter Ausfall diese Woche',
      'Das nenne ich mal Service, Northwind: drei Wochen keine Antwort',
    ],
    none: [
      'Congrats Northwind on five years without downtime',
      'great job fixing the outage, Northwind',
      'Thank you Northwind for not cancelling my train',
      'Kudos to the Northwind team who found my parcel',
      'Love how Northwind never logs me out',
      'Northwind never disappoints',
      'not bad, Northwind',
      'Glückwunsch Northwind zum zehnten Geburtstag',
      'Applaus für Northwind, alles richtig gemacht',
    ],
  },
  'blame that praises': {
    complaint: [
      'the only good thing about Northwind is the logo',
      'I could have talked to a wall, Northwind, might as well have burned the money',
      'Northwind ruined Christmas for me',
    ],
    none: [
      'the worst thing about Northwind is that I did not find them earlier',
      "I'm addicted to Northwind",
      'Northwind is insanely good',
      'killer feature, Northwind',
      "can't stop using Northwind",
      'Dunlin fixed it before I could even complain',
      'Northwind macht süchtig',
      'Unverschämt günstig, dieses Northwind',
      'Ohne Northwind wäre ich verloren',
    ],
  },
  'never so': {
    complaint: ['Northwind has never been slower', 'Noch nie so lange gewartet wie bei Northwind'],
    none: [
      'Northwind has never been this good',
      'Never been happier than with Northwind',
      'Noch nie so schnell bedient worden wie bei Northwind',
    ],
  },
  headlines: {
    complaint: [
      'Northwind down',
      'Northwind down again',
      'Is Northwind down?',
      'northwind offline',
      'Northwind weg',
    ],
    none: ['Northwind down jacket, size M', 'Northwind shares down 3%', 'the Northwind road down to the sea'],
  },
  "others' trouble": {
    complaint: [
      "my customers keep telling me they can't reach Northwind",
      'Left Northwind because it kept losing mail, Southwind is fine',
      'Switched to Northwind and now my mail is gone',
      'Northwind makes Southwind look good',
    ],
    none: [
      'Left Southwind because it kept losing mail, Northwind is fine',
      'Southwind charged us twice, which Northwind never did',
      'Southwind is down again. Meanwhile at Northwind everything runs.',
      "my neighbour's Northwind broke, mine is ten years old and runs",
      'people keep moaning about Northwind, works for me',
      'Other hosts could learn a thing or two from Northwind',
      'Meine Nachbarin schimpft über Northwind, bei mir läuft es',
    ],
  },
  'what has not happened': {
    complaint: ["If Northwind goes down once more I'm gone"],
    none: [
      "If Northwind ever goes down I'm in trouble",
      'In case Northwind has an outage we keep a spare line',
      'How to fix error 500 on Northwind',
      'Falls Northwind mal ausfällt, haben wir LTE',
    ],
  },
  regrets: {
    complaint: [
      "wish we'd kept the old monitor instead of this northwind thing",
      'Should have stayed with Southwind instead of Northwind',
      'Wäre ich doch bei Südwind geblieben statt zu Northwind zu gehen',
    ],
    none: [
      "Wish we'd had Northwind with the first kid",
      'Should have left Southwind for Northwind years ago',
      'Hätte ich bloß früher zu Northwind gewechselt',
    ],
  },
}

describe.each(Object.entries(classes))('%s', (_name, { complaint, none }) => {
  test.each(complaint)('is a complaint: %s', (text) => {
    expect(score({ text, brand: 'Northwind' }).score).toBeGreaterThanOrEqual(50)
  })
  test.each(none)('is none: %s', (text) => {
    expect(score({ text, brand: 'Northwind' }).score).toBeLessThan(50)
  })
})

test.each(['I am suing Northwind', 'See you in court, Northwind', 'Klage gegen Northwind ist eingereicht'])(
  'is a legal threat: %s',
  (text) => {
    const { score: points, severity } = score({ text, brand: 'Northwind' })
    expect(points).toBeGreaterThanOrEqual(50)
    expect(severity).toBe(4)
  },
)
