// Wörter von Posts, die eines sagen und nach etwas anderem aussehen. Jede Liste gehört zu einer Gruppe des Lexikons; wie in lexicon.ts.

/** Gut ausgegangen: was davor erzählt wird, war nicht der Firma oder ist vorbei. */
export const rescues = `
  nur|einzig das|die|der ~ ~ ~ <brand> lief|hielt|ging|funktionierte|blieb|kam, <brand> hat|haben ~ ~ ~ ~ alles|sofort|komplett|anstandslos ~ bezahlt|ersetzt|übernommen|erstattet, das geld war|ist|kam ~ ~ tag|stunde|stunden ~ zurück|wieder,
  war|waren am|in nächsten|selben|gleichen tag|stunde ~ zurück|wieder|da|repariert|ersetzt, um # war ~ ~ da|zurück
`

/** Am Ende eigenes Versehen. */
export const ownDoing = `
  kein|keine papier|tinte|strom|batterie|batterien|guthaben drin|drinnen|eingelegt, oh mann ich, bin ich|war ich ein? blöd|doof|dämlich|dumm|blind, ich bin|war ein? idiot|depp|trottel|esel|blöd|doof|dämlich|blindfisch, war|bin zu blöd|doof|faul|blind|dumm,
  bis|dann ich ~ ~ gemerkt|bemerkt|gesehen ~ dass ich, flugmodus war|an, hatte ~ flugmodus, der stecker war locker|draußen|raus|gezogen, ich esel, zu blöd ~ ~ zu|gewesen
`

/** Vom Hörensagen. */
export const noStake = `
  bei mir|uns stimmt|passt|läuft|klappt|geht|kommt ~ alles|immer|gut, selbst|selber hatte|habe|hab ich ~ ~ nie|nichts ~ zu, hatte|habe|hab ich? selbst|selber nie, hatte|habe|hab ~ nie ~ damit|mit ~ zu tun, keine ahnung ob|obs das|es|was ~ stimmt|dran, weiß nicht ob|obs das|es|was ~ stimmt|dran, ob da ~ was|etwas ~ dran, obs stimmt, ob das ~ wahr, bin|war ~ kein|nie kunde|kundin,
  nie selbst|selber benutzt|gehabt|bestellt|probiert|getestet
`

/** Von einem anderen gekommen. */
export const arrivals = `
  jetzt|nun|seitdem|inzwischen bin|sind ich|wir ~ bei|mit <brand>, bin|sind jetzt|nun|inzwischen|seitdem ~ bei|mit <brand>, wechsle|wechseln|ziehen|umziehen ~ ~ ~ zu <brand>, hätte|hätten ~ ~ ~ <brand> nehmen|buchen|fahren|bestellen|kaufen
`

/** Ein starkes Wort in Verneinung. */
export const nothingShort = `
  nichts weniger als ein|eine|einen|der|die|das ~ frechheit|katastrophe|betrug|skandal|zumutung|unverschämtheit|schande|abzocke|diebstahl|alptraum|albtraum|armutszeugnis|witz|desaster, nichts als ausreden|vertröstungen|lügen|ausflüchte|absagen
`

/** Was selbstverständlich gewesen wäre. */
export const wishes = `
  warnung|hinweis|info|nachricht|mail|erklärung|entschuldigung|antwort|rückmeldung|anruf|wort|ansage|bescheid|mitteilung|erinnerung ~ ~ ~ ~ wäre|wär ~ nett|schön|gut|toll|hilfreich|höflich|freundlich|angebracht|fein gewesen?,
  wäre|wär ~ nett|schön|gut|toll|hilfreich|höflich|freundlich gewesen wenn <brand>|ihr|man|jemand|mich|uns|die|der|das,
  schön|nett|gut|toll|hilfreich wäre|wär es ~ wenn ~ <brand>|ihr|man|jemand|mal|endlich, wäre|wär es? schön|nett|gut|toll|hilfreich wenn ~ <brand>|ihr|man|jemand ~ ~ ~ mal|endlich,
  wäre|wär ~ schön|nett|gut|toll gewesen das|es ~ zu? wissen|erfahren, wenn ~ ~ <brand> mal|endlich ~ ~ ~ ginge|käme|würde|täte|antwortete|hätte|abnähme|könnte, vielen|schönen|herzlichen|besten dank auch
`

/** Ärger, von dem gelehrt wird: eigener, oder niemandes. */
export const lessons = `
  mein|meine|unser|unsere ~ vortrag|folien|workshop|webinar, der|die vortrag|folien ~ ~ online|verfügbar, was wir|ich ~ daraus gelernt, unser|unserem|unseres|eigener|eigenen eigener|eigenen? ausfall|ausfalls|störung|panne,
  für anfänger|einsteiger erklärt?, häufige|häufigsten fehler|fehlercodes|probleme|störungen und|erklärt|bei, fehler auf unserer seite
`

/** Wieder weg, in zwei Worten. */
export const goneAgain = `<brand> ~ ~ wieder tot|down|platt|weg|offline|kaputt, <brand> down|offline|tot|platt`
