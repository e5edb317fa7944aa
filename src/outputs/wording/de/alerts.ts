import type { AlertWords } from '../en/alerts.js'
import type { German } from './say.js'

export const alerts = ({
  count,
  grouped,
  plural,
  list,
  someOf,
  dative,
  dayOf,
  dayAndMinute,
}: German): AlertWords => ({
  titles: {
    danger: ({ brands }) => `Gefahr: Leib oder Leben vielleicht bedroht (${brands})`,
    new: ({ total, brands }) =>
      `${count(total, 'Person wartet', 'Personen warten')} auf Antwort von ${brands}`,
    soon: ({ total, brands }) => `${count(total, 'Zusage endet', 'Zusagen enden')} bald: ${brands}`,
    broken: ({ total, brands }) => `${count(total, 'Zusage ist', 'Zusagen sind')} gebrochen: ${brands}`,
    news: ({ total, brands }) => `${brands} in den Nachrichten: ${count(total, 'Bericht', 'Berichte')}`,
  },
  failing: (names) =>
    names.length === 1
      ? `Die Quelle ${list(names)} fällt aus: Niemand sieht, was dort geschrieben wird`
      : `${grouped(names.length)} Quellen fallen aus: ${someOf(names)}`,
  back: (names) =>
    names.length === 1
      ? `Die Quelle ${list(names)} antwortet wieder`
      : `${grouped(names.length)} Quellen antworten wieder: ${someOf(names)}`,
  lost: ({ total, answered }) =>
    total === 1
      ? 'Die einzige Quelle antwortet nicht'
      : answered === 0
        ? `Keine von ${grouped(total)} Quellen antwortet`
        : `Nur ${grouped(answered)} von ${grouped(total)} Quellen ${plural(answered, 'antwortet', 'antworten')}`,
  restored: ({ total, answered }) =>
    total === 1
      ? 'Die einzige Quelle antwortet wieder'
      : `Wieder antworten genug Quellen: ${grouped(answered)} von ${grouped(total)}`,

  silence: (brands, time) => `${brands} hat seit ${dative(time)} nichts gesagt`,
  silences: (brands, incidents) => `Zu ${grouped(incidents)} Vorfällen hat niemand etwas gesagt: ${brands}`,
  silenceUnknown: (brands, channels) =>
    `Niemand weiß, ob ${brands} etwas gesagt hat: ${someOf(channels)} ${channels.length === 1 ? 'ist' : 'sind'} nicht zu lesen`,
  relapse: (brands) =>
    `${brands}: Es ist wieder da, jemand beschwert sich erneut über das, was abgeschlossen war`,
  surges: (brands, incidents) => `${grouped(incidents)} Vorfälle: ${brands}`,
  surgeOver: (brands) => `${brands}: Es beschweren sich nicht mehr als sonst`,

  nobodyTookIt: 'Noch hat sich niemand darum gekümmert. ',

  all: (command) => `Alle: \`${command}\``,
  settled: (settled) =>
    `${grouped(settled)} ${plural(settled, 'weiterer Fall war', 'weitere Fälle waren')} beantwortet oder vorbei, bevor dies gemeldet werden konnte.`,
  settledSince: (settled) =>
    `${grouped(settled)} ${plural(settled, 'Fall, der hier stand, ist', 'Fälle, die hier standen, sind')} beantwortet oder vorbei.`,
  cap: (held, cap, day, clock) =>
    `${grouped(held)} ${plural(held, 'wurde', 'wurden')} ${day === undefined ? 'gestern' : `am ${dayOf(day, clock)}`} zurückgehalten, weil höchstens ${grouped(cap)} am Tag gesendet werden.`,
  next: (who, at, command) =>
    `${someOf(who)} ${who.length === 1 ? 'erfährt' : 'erfahren'} davon am ${at}, wenn sich niemand darum kümmert${command === undefined ? '' : `: \`${command}\``}.`,
  whatToDo: (command) => `Was dagegen zu tun ist: \`${command}\``,
  repeat: ({ first, again }, clock) =>
    `Dies ist eine Wiederholung, verlangt am ${dayAndMinute(again, clock)}: Geschrieben wurde es am ${dayAndMinute(first, clock)}.`,

  at: (who, place) => (who === undefined ? `auf ${place}` : `${who} auf ${place}`),
  cut: 'Der Beitrag geht dort weiter, wo er steht.',
  since: (moment, clock) => `Seit ${dayAndMinute(moment, clock)}`,
  failed: (name, times, moment, clock) =>
    `${name} · ${times === 1 ? 'einmal' : `${grouped(times)}-mal in Folge`} gescheitert · seit ${dayAndMinute(moment, clock)}`,
  nobodySpoke: (time) => `seit ${dative(time)} hat niemand etwas gesagt`,
  youCouldSay: 'Sie könnten sagen:',

  test: {
    title: 'Hier erreichen Sie die Meldungen von mentions',
    headline: 'Hier steht, worum es geht: Ausfall · Schwere 3 · wartet seit 2 Std.',
    by: 'wer es geschrieben hat, und wo',
    words: 'Hier steht, was die Person geschrieben hat, so viel davon, wie die Regel sendet.',
    note: 'Dies ist ein Test: Es ist nichts zu tun.',
  },
})
