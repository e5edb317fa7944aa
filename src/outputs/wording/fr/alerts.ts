import type { SayByIntl } from '../by-intl.js'
import type { AlertWords } from '../en/alerts.js'

export const alerts = ({
  count,
  grouped,
  plural,
  list,
  someOf,
  duration,
  dayOf,
  dayAndMinute,
}: SayByIntl): AlertWords => ({
  titles: {
    danger: ({ brands }) => `Danger : la vie ou la santé de quelqu’un est peut-être menacée (${brands})`,
    new: ({ total, brands }) =>
      `${count(total, 'personne attend', 'personnes attendent')} une réponse de ${brands}`,
    soon: ({ total, brands }) =>
      `${count(total, 'engagement bientôt échu', 'engagements bientôt échus')} : ${brands}`,
    broken: ({ total, brands }) => `${count(total, 'engagement rompu', 'engagements rompus')} : ${brands}`,
    news: ({ total, brands }) => `${brands} dans l’actualité : ${count(total, 'article', 'articles')}`,
  },
  failing: (names) =>
    names.length === 1
      ? `La source ${list(names)} ne répond plus : personne ne voit ce qui s’y écrit`
      : `${grouped(names.length)} sources ne répondent plus : ${someOf(names)}`,
  back: (names) =>
    names.length === 1
      ? `La source ${list(names)} répond à nouveau`
      : `${grouped(names.length)} sources répondent à nouveau : ${someOf(names)}`,
  lost: ({ total, answered }) =>
    total === 1
      ? 'La seule source ne répond pas'
      : answered === 0
        ? `Aucune des ${grouped(total)} sources ne répond`
        : `Seulement ${count(answered, 'source', 'sources')} sur ${grouped(total)} ${plural(answered, 'répond', 'répondent')}`,
  restored: ({ total, answered }) =>
    total === 1
      ? 'La seule source répond à nouveau'
      : `Assez de sources répondent à nouveau : ${grouped(answered)} sur ${grouped(total)}`,

  silence: (brands, time) => `${brands} ne s’est pas exprimé depuis ${duration(time)}`,
  silences: (brands, incidents) =>
    `Personne ne s’est exprimé sur ${grouped(incidents)} incidents : ${brands}`,
  silenceUnknown: (brands, channels) =>
    `On ne sait pas si ${brands} s’est exprimé : lecture impossible de ${someOf(channels)}`,
  relapse: (brands) => `${brands} : c’est de retour, quelqu’un se plaint à nouveau de ce qui était clos`,
  surges: (brands, incidents) => `${grouped(incidents)} incidents : ${brands}`,
  surgeOver: (brands) => `${brands} : pas plus de personnes que d’habitude ne se plaignent`,

  nobodyTookIt: 'Personne ne s’en est encore chargé. ',

  all: (command) => `Tous : \`${command}\``,
  settled: (settled) =>
    `${grouped(settled)} ${plural(settled, 'autre dossier était répondu ou terminé', 'autres dossiers étaient répondus ou terminés')} avant que ceci puisse être signalé.`,
  settledSince: (settled) =>
    `${grouped(settled)} ${plural(settled, 'dossier qui figurait ici est répondu ou terminé', 'dossiers qui figuraient ici sont répondus ou terminés')}.`,
  cap: (held, cap, day, clock) =>
    `${grouped(held)} ${plural(held, 'alerte a été retenue', 'alertes ont été retenues')} ${day === undefined ? 'hier' : `le ${dayOf(day, clock)}`}, car il en part au plus ${grouped(cap)} par jour.`,
  next: (who, at, command) =>
    `${someOf(who)} ${who.length === 1 ? 'sera prévenu' : 'seront prévenus'} le ${at} si personne ne s’en charge${command === undefined ? '' : ` : \`${command}\``}.`,
  whatToDo: (command) => `Que faire : \`${command}\``,
  repeat: ({ first, again }, clock) =>
    `Ceci est un nouvel envoi, demandé le ${dayAndMinute(again, clock)} ; le message date du ${dayAndMinute(first, clock)}.`,

  at: (who, place) => (who === undefined ? `sur ${place}` : `${who} sur ${place}`),
  cut: 'La suite du message est à lire sur place.',
  since: (moment, clock) => `Depuis le ${dayAndMinute(moment, clock)}`,
  failed: (name, times, moment, clock) =>
    `${name} · ${times === 1 ? '1 échec' : `${grouped(times)} échecs de suite`} · depuis le ${dayAndMinute(moment, clock)}`,
  nobodySpoke: (time) => `personne ne s’est exprimé depuis ${duration(time)}`,
  youCouldSay: 'Vous pourriez dire :',

  test: {
    title: 'les alertes de mentions vous parviennent ici',
    headline: 'Ici figure le sujet : panne · gravité 3 · attend depuis 2 h',
    by: 'qui l’a écrit, et où',
    words: 'Ici figure ce que la personne a écrit, autant que la règle en envoie.',
    note: 'Ceci est un test : il n’y a rien à faire.',
  },
})
