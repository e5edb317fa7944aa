import type { Notices } from '../../../model/notice.js'
import type { Clock } from '../../../text/clock.js'
import type { SayByIntl } from '../by-intl.js'
import type { NoticeHelp } from '../notice-help.js'
import type { Sentences } from '../sentence.js'

/** What people should know although nothing failed. */
export const notices = (
  { count, grouped, plural, list, someOf, quoted, duration, money, dayOf, dayAndMinute }: SayByIntl,
  { failure, outage }: NoticeHelp,
): Sentences<Notices> => {
  const next = (until: string | undefined, clock: Clock) =>
    until === undefined
      ? 'lors de la prochaine recherche'
      : `lors de la première recherche après le ${dayAndMinute(until, clock)}`
  const salvaged = (entries: number) => count(entries, 'article récupéré', 'articles récupérés')
  const perhapsInDanger = (danger: number) =>
    danger === 0 ? '' : `, dont ${grouped(danger)} peut-être en danger`
  const often = (postsADay: number) =>
    postsADay >= 1
      ? `${grouped(Math.round(postsADay))} par jour`
      : `${grouped(Math.max(1, Math.round(postsADay * 30)))} par mois`
  const waiting = (posts: number, danger: number) =>
    count(posts, 'message en attente', 'messages en attente') +
    (danger === 0 ? '' : ` (dont ${grouped(danger)} peut-être sur un danger)`)
  const leave = (posts: number, isTry: true | undefined) =>
    isTry === true
      ? plural(posts, 'sortirait de la liste', 'sortiraient de la liste')
      : plural(posts, 'n’est plus dans la liste', 'ne sont plus dans la liste')
  const per = { day: 'par jour', month: 'par mois' }
  return {
    paused: () => 'en pause dans la configuration, personne n’y regarde donc',
    gone: () =>
      'en pause, car son site dit qu’elle n’existe plus : elle est consultée une fois par semaine, au cas où elle reviendrait',
    moved: ({ to, since }, clock) =>
      `définitivement déplacée vers ${to}, où elle est lue depuis le ${dayOf(since, clock)} : c’est cette adresse qu’il faut dans la configuration`,
    waits: ({ site, until }, clock) =>
      until === undefined
        ? `${site} était injoignable pour d’autres sources : elle est consultée ${next(until, clock)}`
        : `${site} limite le nombre de consultations : elle est consultée ${next(until, clock)}`,
    'looks-left': ({ looks, site, until }, clock) =>
      `${count(looks, 'discussion ou canal reste', 'discussions ou canaux restent')} à consulter, car ${site} limite le nombre de consultations : la suite vient ${next(until, clock)}`,
    'quota-spent': ({ site, requests, per: time, until }, clock) =>
      `${site} permet ${count(requests, 'requête', 'requêtes')} ${per[time]}, et toutes ont été faites : le reste vient ${next(until, clock)}`,
    'budget-spent': ({ site, amount, currency, until }, clock) =>
      `les ${money(amount, currency)} que ${site} peut coûter par mois sont dépensés : elle est consultée à nouveau ${next(until, clock)}`,
    'spent-this-month': ({ spent, amount, currency }) =>
      `${money(spent, currency)} sur ${money(amount, currency)} dépensés ce mois-ci`,
    missed: ({ at }, clock) =>
      `${at === undefined ? '' : `le ${dayAndMinute(at, clock)}, `}tous les messages y étaient nouveaux, certains plus anciens ont donc pu être manqués`,
    silent: ({ lasts, postsADay }) =>
      `rien de nouveau depuis ${duration(lasts)}, contre ${often(postsADay)} d’habitude : elle a peut-être déménagé ou cessé`,
    'brand-silent': ({ brand, lasts, postsADay }) =>
      `Aucun message n’a nommé ${brand} depuis ${duration(lasts)}, contre ${often(postsADay)} d’habitude : les gens écrivent-ils encore ce nom ainsi, et les sources apportent-elles encore des messages ?`,
    'brands-new': ({ brands }) =>
      `${someOf(brands)} ${brands.length === 1 ? 'est nouvelle' : 'sont nouvelles'} dans la configuration : les messages enregistrés seront examinés lors de la prochaine recherche`,
    'brands-changed': ({ brands }) =>
      `Les mots recherchés pour ${someOf(brands)} ont changé : les messages enregistrés seront examinés lors de la prochaine recherche`,
    'unnamed-now': ({ brand, posts, danger, urls, isTry }) =>
      `${waiting(posts, danger)} ${plural(posts, 'ne nomme plus', 'ne nomment plus')} ${brand} selon les mots recherchés et ${leave(posts, isTry)} : ${urls.join(' ')}${posts > urls.length ? ` et ${grouped(posts - urls.length)} de plus` : ''}`,
    'calm-now': ({ brand, posts, danger, ids, isTry }) =>
      `${waiting(posts, danger)} sur ${brand} ${leave(posts, isTry)}, car d’autres règles valent maintenant : ${list(ids)}`,
    learned: ({ brand, marks, entered, left, doubtful }) => {
      const moved = [
        ...(entered === 0
          ? []
          : [count(entered, 'message est entré dans la liste', 'messages sont entrés dans la liste')]),
        ...(left === 0 ? [] : [count(left, 'message en est sorti', 'messages en sont sortis')]),
        ...(doubtful === 0
          ? []
          : [
              count(
                doubtful,
                'message parle peut-être d’autre chose',
                'messages parlent peut-être d’autre chose',
              ),
            ]),
      ]
      return `Leçons de ${count(marks, 'marque', 'marques')} sur ${brand} : ${moved.length === 0 ? 'rien de ce qui attend n’a bougé' : moved.join(', ')}`
    },
    'brand-second': ({ brand, isNow }) =>
      `${brand} n’est plus dans la configuration ; ceux qui attendent figurent sous ${isNow}, avec de nouveaux numéros`,
    'brand-to-rename': ({ from, to, people, danger }) =>
      `${count(people, 'personne attend', 'personnes attendent')} encore sous ${from}${perhapsInDanger(danger)} : la prochaine recherche les place sous ${to}`,
    'brands-gone': ({ brands, people, unshown, danger }) =>
      `${count(people, 'personne attend', 'personnes attendent')} une réponse au sujet de ${someOf(brands)}, qui n’${brands.length === 1 ? 'est' : 'sont'} plus dans la configuration${unshown === 0 ? '' : ` ; ${count(unshown, 'n’apparaît', 'n’apparaissent')} nulle part`}${perhapsInDanger(danger)}`,

    'channel-unread': ({ channel, failure: why, since, answered }, clock) =>
      `votre propre canal ${channel} n’a pas pu être lu depuis le ${dayAndMinute(since, clock)}, on ne sait donc pas si vous vous y êtes exprimés${answered === undefined ? '' : ` (dernière lecture le ${dayAndMinute(answered, clock)})`} : ${failure(why, clock)}`,
    'channel-waits': ({ channel, site, until }, clock) =>
      `votre propre canal ${channel} n’a pas été lu, car ${site} ${until === undefined ? 'était injoignable' : 'limite le nombre de consultations'} : il est lu ${next(until, clock)}`,

    'words-going': ({ source, after, at, cases, danger, ids }, clock) =>
      `le texte ${cases === 1 ? 'd’un dossier en attente' : `de ${grouped(cases)} dossiers en attente`} (${list(cases > ids.length ? [...ids, `${grouped(cases - ids.length)} de plus`] : ids)}) est supprimé ${cases === 1 ? 'le' : 'à partir du'} ${dayAndMinute(at, clock)}, ${duration(after)} après son arrivée, car ${source} ne permet pas de le garder plus longtemps${perhapsInDanger(danger)}`,

    outage,

    'https-left': ({ host }) => `${host} redirige de https vers http, où d’autres peuvent lire`,

    'cut-in-entry': ({ entries }) => `tronquée : ${salvaged(entries)}, le dernier est peut-être incomplet`,
    'cut-after-entry': ({ entries }) =>
      entries === 0
        ? 'tronquée avant son premier article'
        : `tronquée : ${salvaged(entries)}, ce qui est arrivé est complet`,
    'cut-off': ({ entries }) => `tronquée : ${salvaged(entries)}, ce qui suivait est perdu`,
    unclosed: ({ entries }) => `mal formée : ${salvaged(entries)}, certains sont peut-être incomplets`,
    damaged: ({ entries }) => `mal formée : ${salvaged(entries)}, il en manque peut-être`,
    'too-many-entries': ({ read, leftOut }) =>
      `trop d’articles : les ${grouped(read)} premiers ont été lus, ${grouped(leftOut)} laissés de côté`,
    'characters-unreadable': ({ places }) =>
      `${count(places, 'passage y est illisible', 'passages y sont illisibles')} : un nom abîmé à cet endroit n’est pas trouvé`,
    'no-entries': () => 'un flux sans articles',

    'mailbox-renumbered': ({ folder }) =>
      `le serveur a renuméroté les mails de ${quoted(folder)} : ceux des deux dernières semaines ont été relus, et aucun n’est signalé deux fois`,
    'mails-cut': ({ mails }) =>
      `${count(mails, 'mail est si grand', 'mails sont si grands')} que seul l’objet a pu être lu`,
    'mails-unreadable': ({ mails }) => `${count(mails, 'mail illisible', 'mails illisibles')}`,
    'results-without-page': ({ results }) =>
      `${count(results, 'résultat ne mène à aucune page et a été laissé de côté', 'résultats ne mènent à aucune page et ont été laissés de côté')}`,
    'results-unread': ({ results }) => `${count(results, 'résultat illisible', 'résultats illisibles')}`,
    'lines-unread': ({ lines, line }) =>
      `${count(lines, 'ligne n’est pas un message et a été passée', 'lignes ne sont pas des messages et ont été passées')}, à partir de la ligne ${grouped(line)}`,
    'dates-unread': ({ posts, written }) =>
      `${count(posts, 'message porte une date', 'messages portent une date')} qui ne veut rien dire (${quoted(written)}) et ${plural(posts, 'compte', 'comptent')} à partir du moment où nous ${plural(posts, 'l’avons vu', 'les avons vus')}`,
    'search-limit': ({ term, most }) =>
      `la recherche de ${quoted(term)} donne au plus ${count(most, 'message', 'messages')} : il en manque peut-être de plus anciens`,
    'key-expires': ({ at }, clock) => `l’accès n’est valable que jusqu’au ${dayAndMinute(at, clock)}`,
    'only-own-posts': ({ server }) => `sans compte, ${server} ne montre que ce qui y a été écrit`,
    'search-unfinished': ({ term }) =>
      `la recherche de ${quoted(term)} n’a pas été terminée là-bas : ce qui manque est demandé à nouveau`,
    'names-left': ({ names }) => `pas encore recherchés : ${someOf(names.map(quoted))}`,
    'terms-too-short': ({ terms, least }) =>
      `pas recherchés, car un nom de moins de ${grouped(least)} lettres n’y est pas trouvé : ${someOf(terms.map(quoted))}`,
    'searches-unanswered': ({ left, of }) =>
      `${count(left, 'recherche', 'recherches')} sur ${grouped(of)} sans réponse : la prochaine fois, elles sont relancées`,

    told: ({ text }) => text,
    unknown: () => 'quelque chose que seule une version ultérieure sait dire',
  }
}
