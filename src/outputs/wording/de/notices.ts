import type { Notices } from '../../../model/notice.js'
import type { Clock } from '../../../text/clock.js'
import type { NoticeHelp } from '../notice-help.js'
import type { Sentences } from '../sentence.js'
import type { German } from './say.js'

/** What people should know although nothing failed. */
export const notices = (
  { count, grouped, plural, list, someOf, quoted, duration, dative, money, dayOf, dayAndMinute }: German,
  { failure, outage }: NoticeHelp,
): Sentences<Notices> => {
  const next = (until: string | undefined, clock: Clock) =>
    until === undefined ? 'bei der nächsten Suche' : `bei der ersten Suche nach ${dayAndMinute(until, clock)}`
  const salvaged = (entries: number) => `${count(entries, 'Eintrag', 'Einträge')} gerettet`
  const perhapsInDanger = (danger: number) =>
    danger === 0 ? '' : `; ${grouped(danger)} davon vielleicht in Gefahr`
  const aDay = (postsADay: number) =>
    postsADay >= 1
      ? `${grouped(Math.round(postsADay))} am Tag`
      : `${grouped(Math.max(1, Math.round(postsADay * 30)))} im Monat`
  const waiting = (posts: number, danger: number) =>
    count(posts, 'wartender Beitrag', 'wartende Beiträge') +
    (danger === 0 ? '' : ` (${grouped(danger)} vielleicht über Gefahr)`)
  const leave = (posts: number, isTry: true | undefined) =>
    isTry === true
      ? plural(posts, 'fiele aus der Liste', 'fielen aus der Liste')
      : plural(posts, 'steht nicht mehr in der Liste', 'stehen nicht mehr in der Liste')
  const per = { day: 'am Tag', month: 'im Monat' }
  return {
    paused: () => 'in der Konfiguration pausiert, daher sieht dort niemand nach',
    gone: () =>
      'pausiert, weil die Seite sagt, dass es sie nicht mehr gibt: Gefragt wird einmal die Woche, falls sie wiederkommt',
    moved: ({ to, since }, clock) =>
      `für immer umgezogen nach ${to}, dort wird seit ${dayOf(since, clock)} gefragt: Diese Adresse gehört in die Konfiguration`,
    waits: ({ site, until }, clock) =>
      until === undefined
        ? `${site} war für andere Quellen nicht zu erreichen: Gefragt wird ${next(until, clock)}`
        : `${site} darf nicht öfter gefragt werden: Gefragt wird ${next(until, clock)}`,
    'looks-left': ({ looks, site, until }, clock) =>
      `${count(looks, 'Gespräch oder Kanal ist', 'Gespräche oder Kanäle sind')} noch anzusehen, weil ${site} nicht öfter gefragt werden darf: Weiter geht es ${next(until, clock)}`,
    'quota-spent': ({ site, requests, per: time, until }, clock) =>
      `${site} erlaubt ${count(requests, 'Anfrage', 'Anfragen')} ${per[time]}, und alle sind gestellt: Der Rest folgt ${next(until, clock)}`,
    'budget-spent': ({ site, amount, currency, until }, clock) =>
      `Die ${money(amount, currency)}, die ${site} im Monat kosten darf, sind ausgegeben: Gefragt wird wieder ${next(until, clock)}`,
    'spent-this-month': ({ spent, amount, currency }) =>
      `${money(spent, currency)} von ${money(amount, currency)} in diesem Monat ausgegeben`,
    missed: ({ at }, clock) =>
      `${at === undefined ? '' : `am ${dayAndMinute(at, clock)} `}war jeder Beitrag darin neu, frühere fehlen daher vielleicht`,
    silent: ({ lasts, postsADay }) =>
      `seit ${dative(lasts)} nichts Neues, wo sonst ${aDay(postsADay)} kommen: Vielleicht ist sie umgezogen oder hat aufgehört`,
    'brand-silent': ({ brand, lasts, postsADay }) =>
      `Seit ${dative(lasts)} hat kein Beitrag ${brand} genannt, wo es sonst ${aDay(postsADay)} sind: Schreiben die Leute den Namen noch so, und bringen die Quellen noch Beiträge?`,
    'brands-new': ({ brands }) =>
      `${someOf(brands)} ${brands.length === 1 ? 'ist' : 'sind'} neu in der Konfiguration: Gespeicherte Beiträge werden bei der nächsten Suche durchgesehen`,
    'brands-changed': ({ brands }) =>
      `Die Suchworte von ${someOf(brands)} wurden geändert: Gespeicherte Beiträge werden bei der nächsten Suche durchgesehen`,
    'unnamed-now': ({ brand, posts, danger, urls, isTry }) =>
      `${waiting(posts, danger)} ${plural(posts, 'nennt', 'nennen')} nach den geänderten Suchworten ${brand} nicht mehr und ${leave(posts, isTry)}: ${urls.join(' ')}${posts > urls.length ? ` und ${grouped(posts - urls.length)} mehr` : ''}`,
    'calm-now': ({ brand, posts, danger, ids, isTry }) =>
      `${waiting(posts, danger)} über ${brand} ${leave(posts, isTry)}, weil jetzt andere Regeln gelten: ${list(ids)}`,
    learned: ({ brand, marks, entered, left, doubtful }) => {
      const moved = [
        ...(entered === 0 ? [] : [`${count(entered, 'Beitrag kam', 'Beiträge kamen')} auf die Liste`]),
        ...(left === 0 ? [] : [`${count(left, 'Beitrag', 'Beiträge')} fiel${plural(left, '', 'en')} heraus`]),
        ...(doubtful === 0
          ? []
          : [`${count(doubtful, 'Beitrag meint', 'Beiträge meinen')} vielleicht jemand anderen`]),
      ]
      return `Aus ${count(marks, 'Markierung', 'Markierungen')} über ${brand} gelernt: ${moved.length === 0 ? 'nichts, was wartet, hat sich verschoben' : moved.join(', ')}`
    },
    'brand-second': ({ brand, isNow }) =>
      `${brand} steht nicht mehr in der Konfiguration; wer deswegen wartet, steht mit neuer Nummer unter ${isNow}`,
    'brand-to-rename': ({ from, to, people, danger }) =>
      `${count(people, 'Person wartet', 'Personen warten')} noch unter ${from}${perhapsInDanger(danger)}: Die nächste Suche führt sie unter ${to}`,
    'brands-gone': ({ brands, people, unshown, danger }) =>
      `${count(people, 'Person wartet', 'Personen warten')} auf Antwort ${brands.length === 1 ? 'zu einer Marke, die' : 'zu Marken, die'} nicht mehr in der Konfiguration ${brands.length === 1 ? 'steht' : 'stehen'} (${someOf(brands)})${unshown === 0 ? '' : `; ${grouped(unshown)} davon ${plural(unshown, 'ist', 'sind')} nirgends zu sehen`}${perhapsInDanger(danger)}`,

    'channel-unread': ({ channel, failure: why, since, answered }, clock) =>
      `Ihr eigener Kanal ${channel} war seit ${dayAndMinute(since, clock)} nicht zu lesen, daher ist unbekannt, ob Sie dort etwas gesagt haben${answered === undefined ? '' : ` (zuletzt gelesen ${dayAndMinute(answered, clock)})`}: ${failure(why, clock)}`,
    'channel-waits': ({ channel, site, until }, clock) =>
      `Ihr eigener Kanal ${channel} wurde nicht gelesen, weil ${site} ${until === undefined ? 'nicht zu erreichen war' : 'nicht öfter gefragt werden darf'}: Gelesen wird er ${next(until, clock)}`,

    'words-going': ({ source, after, at, cases, danger, ids }, clock) =>
      `der Text ${cases === 1 ? 'eines Falls, der wartet' : `von ${grouped(cases)} Fällen, die warten`} (${list(cases > ids.length ? [...ids, `${grouped(cases - ids.length)} mehr`] : ids)}), wird ${cases === 1 ? 'am' : 'ab'} ${dayAndMinute(at, clock)} gelöscht, ${duration(after)} nach dem Eingang, weil ${source} eine längere Aufbewahrung nicht erlaubt${perhapsInDanger(danger)}`,

    outage,

    'https-left': ({ host }) => `${host} leitet von https auf http um, wo andere mitlesen können`,

    'cut-in-entry': ({ entries }) =>
      `abgeschnitten: ${salvaged(entries)}, der letzte ist vielleicht unvollständig`,
    'cut-after-entry': ({ entries }) =>
      entries === 0
        ? 'vor dem ersten Eintrag abgeschnitten'
        : `abgeschnitten: ${salvaged(entries)}, was kam, ist vollständig`,
    'cut-off': ({ entries }) => `abgeschnitten: ${salvaged(entries)}, was danach kam, ist verloren`,
    unclosed: ({ entries }) =>
      `fehlerhaft aufgebaut: ${salvaged(entries)}, manche sind vielleicht unvollständig`,
    damaged: ({ entries }) => `fehlerhaft aufgebaut: ${salvaged(entries)}, manche fehlen vielleicht`,
    'too-many-entries': ({ read, leftOut }) =>
      `zu viele Einträge: die ersten ${grouped(read)} wurden gelesen, ${grouped(leftOut)} weggelassen`,
    'characters-unreadable': ({ places }) =>
      `${count(places, 'Stelle darin ist', 'Stellen darin sind')} nicht zu lesen: Ein Name, der dort beschädigt ist, wird nicht gefunden`,
    'no-entries': () => 'ein Feed ohne Einträge',

    'mailbox-renumbered': ({ folder }) =>
      `der Server hat die Mails in ${quoted(folder)} neu nummeriert: Die der letzten zwei Wochen wurden noch einmal gelesen, und keine wird zweimal gemeldet`,
    'mails-cut': ({ mails }) =>
      `${count(mails, 'Mail ist', 'Mails sind')} so groß, dass nur der Betreff gelesen werden konnte`,
    'mails-unreadable': ({ mails }) => `${count(mails, 'Mail war', 'Mails waren')} nicht zu lesen`,
    'results-without-page': ({ results }) =>
      `${count(results, 'Ergebnis führt', 'Ergebnisse führen')} zu keiner Seite und ${plural(results, 'wurde', 'wurden')} weggelassen`,
    'results-unread': ({ results }) => `${count(results, 'Ergebnis war', 'Ergebnisse waren')} nicht zu lesen`,
    'lines-unread': ({ lines, line }) =>
      `${count(lines, 'Zeile ist kein Beitrag und wurde', 'Zeilen sind keine Beiträge und wurden')} übergangen, zuerst Zeile ${grouped(line)}`,
    'dates-unread': ({ posts, written }) =>
      `${count(posts, 'Beitrag hat', 'Beiträge haben')} ein Datum, das nichts bedeutet (${quoted(written)}), und ${plural(posts, 'zählt', 'zählen')} von da an, als wir ${plural(posts, 'ihn', 'sie')} zuerst sahen`,
    'search-limit': ({ term, most }) =>
      `die Suche nach ${quoted(term)} gibt höchstens ${count(most, 'Beitrag', 'Beiträge')}: Frühere fehlen vielleicht`,
    'key-expires': ({ at }, clock) => `die Anmeldung gilt nur noch bis ${dayAndMinute(at, clock)}`,
    'only-own-posts': ({ server }) => `${server} zeigt ohne Konto nur, was dort selbst geschrieben wurde`,
    'search-unfinished': ({ term }) =>
      `die Suche nach ${quoted(term)} wurde dort nicht fertig: Was fehlt, wird noch einmal gesucht`,
    'names-left': ({ names }) => `noch nicht gesucht: ${someOf(names.map(quoted))}`,
    'terms-too-short': ({ terms, least }) =>
      `nicht gesucht, weil dort kein Name mit weniger als ${grouped(least)} Buchstaben gefunden wird: ${someOf(terms.map(quoted))}`,
    'searches-unanswered': ({ left, of }) =>
      `${grouped(left)} von ${grouped(of)} Suchen ${plural(left, 'blieb', 'blieben')} ohne Antwort: Die nächste Suche stellt sie noch einmal`,

    told: ({ text }) => text,
    unknown: () => 'etwas, das erst eine spätere Version in Worte fassen kann',
  }
}
