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
      ? 'en la próxima búsqueda'
      : `en la primera búsqueda después del ${dayAndMinute(until, clock)}`
  const salvaged = (entries: number) => count(entries, 'entrada recuperada', 'entradas recuperadas')
  const perhapsInDanger = (danger: number) =>
    danger === 0 ? '' : `, ${grouped(danger)} de ellas quizá en peligro`
  const often = (postsADay: number) =>
    postsADay >= 1
      ? `${grouped(Math.round(postsADay))} al día`
      : `${grouped(Math.max(1, Math.round(postsADay * 30)))} al mes`
  const waiting = (posts: number, danger: number) =>
    count(posts, 'mensaje en espera', 'mensajes en espera') +
    (danger === 0 ? '' : ` (${grouped(danger)} quizá sobre un peligro)`)
  const leave = (posts: number, isTry: true | undefined) =>
    isTry === true
      ? plural(posts, 'saldría de la lista', 'saldrían de la lista')
      : plural(posts, 'ya no está en la lista', 'ya no están en la lista')
  const per = { day: 'al día', month: 'al mes' }
  return {
    paused: () => 'en pausa en la configuración, así que nadie mira allí',
    gone: () =>
      'en pausa, porque su sitio dice que ya no existe: se consulta una vez por semana, por si vuelve',
    moved: ({ to, since }, clock) =>
      `trasladada para siempre a ${to}, donde se lee desde el ${dayOf(since, clock)}: esa es la dirección que debe figurar en la configuración`,
    waits: ({ site, until }, clock) =>
      until === undefined
        ? `${site} no estaba disponible para otras fuentes: se consulta ${next(until, clock)}`
        : `${site} limita las consultas: se consulta ${next(until, clock)}`,
    'looks-left': ({ looks, site, until }, clock) =>
      `${plural(looks, 'queda', 'quedan')} ${count(looks, 'conversación o canal', 'conversaciones o canales')} por mirar, porque ${site} limita las consultas: se sigue ${next(until, clock)}`,
    'quota-spent': ({ site, requests, per: time, until }, clock) =>
      `${site} permite ${count(requests, 'consulta', 'consultas')} ${per[time]}, y ya se han hecho todas: el resto llega ${next(until, clock)}`,
    'budget-spent': ({ site, amount, currency, until }, clock) =>
      `se han gastado los ${money(amount, currency)} que ${site} puede costar al mes: se consulta de nuevo ${next(until, clock)}`,
    'spent-this-month': ({ spent, amount, currency }) =>
      `${money(spent, currency)} de ${money(amount, currency)} gastados este mes`,
    missed: ({ at }, clock) =>
      `${at === undefined ? '' : `el ${dayAndMinute(at, clock)} `}todos sus mensajes eran nuevos, así que quizá falten algunos anteriores`,
    silent: ({ lasts, postsADay }) =>
      `nada nuevo desde hace ${duration(lasts)}, cuando lo habitual es ${often(postsADay)}: quizá se ha trasladado o ha dejado de publicar`,
    'brand-silent': ({ brand, lasts, postsADay }) =>
      `Ningún mensaje ha nombrado a ${brand} desde hace ${duration(lasts)}, cuando lo habitual es ${often(postsADay)}: ¿se sigue escribiendo así el nombre, y siguen trayendo mensajes las fuentes?`,
    'brands-new': ({ brands }) =>
      `${someOf(brands)} ${brands.length === 1 ? 'es nueva' : 'son nuevas'} en la configuración: los mensajes guardados se revisan en la próxima búsqueda`,
    'brands-changed': ({ brands }) =>
      `Han cambiado las palabras que se buscan de ${someOf(brands)}: los mensajes guardados se revisan en la próxima búsqueda`,
    'unnamed-now': ({ brand, posts, danger, urls, isTry }) =>
      `${waiting(posts, danger)} ya no ${plural(posts, 'nombra', 'nombran')} a ${brand} según las palabras que se buscan y ${leave(posts, isTry)}: ${urls.join(' ')}${posts > urls.length ? ` y ${grouped(posts - urls.length)} más` : ''}`,
    'calm-now': ({ brand, posts, danger, ids, isTry }) =>
      `${waiting(posts, danger)} sobre ${brand} ${leave(posts, isTry)}, porque ahora valen otras reglas: ${list(ids)}`,
    learned: ({ brand, marks, entered, left, doubtful }) => {
      const moved = [
        ...(entered === 0
          ? []
          : [count(entered, 'mensaje ha entrado en la lista', 'mensajes han entrado en la lista')]),
        ...(left === 0 ? [] : [count(left, 'mensaje ha salido', 'mensajes han salido')]),
        ...(doubtful === 0
          ? []
          : [count(doubtful, 'mensaje quizá trata de otra cosa', 'mensajes quizá tratan de otra cosa')]),
      ]
      return `Aprendido de ${count(marks, 'marca', 'marcas')} sobre ${brand}: ${moved.length === 0 ? 'nada de lo que espera se ha movido' : moved.join(', ')}`
    },
    'brand-second': ({ brand, isNow }) =>
      `${brand} ya no está en la configuración; quienes esperan figuran en ${isNow}, con números nuevos`,
    'brand-to-rename': ({ from, to, people, danger }) =>
      `${count(people, 'persona espera', 'personas esperan')} todavía en ${from}${perhapsInDanger(danger)}: la próxima búsqueda las pasa a ${to}`,
    'brands-gone': ({ brands, people, unshown, danger }) =>
      `${count(people, 'persona espera', 'personas esperan')} respuesta sobre ${someOf(brands)}, que ya no ${brands.length === 1 ? 'está' : 'están'} en la configuración${unshown === 0 ? '' : `; ${grouped(unshown)} no ${plural(unshown, 'aparece', 'aparecen')} en ninguna parte`}${perhapsInDanger(danger)}`,

    'channel-unread': ({ channel, failure: why, since, answered }, clock) =>
      `no se ha podido leer su propio canal ${channel} desde el ${dayAndMinute(since, clock)}, así que no se sabe si han dicho algo allí${answered === undefined ? '' : ` (última lectura el ${dayAndMinute(answered, clock)})`}: ${failure(why, clock)}`,
    'channel-waits': ({ channel, site, until }, clock) =>
      `no se ha leído su propio canal ${channel}, porque ${site} ${until === undefined ? 'no estaba disponible' : 'limita las consultas'}: se lee ${next(until, clock)}`,

    'words-going': ({ source, after, at, cases, danger, ids }, clock) =>
      `el texto de ${cases === 1 ? 'un caso en espera' : `${grouped(cases)} casos en espera`} (${list(cases > ids.length ? [...ids, `${grouped(cases - ids.length)} más`] : ids)}) se borra ${cases === 1 ? 'el' : 'a partir del'} ${dayAndMinute(at, clock)}, ${duration(after)} después de su llegada, porque ${source} no permite guardarlo más tiempo${perhapsInDanger(danger)}`,

    outage,

    'https-left': ({ host }) => `${host} redirige de https a http, donde otros pueden leer`,

    'cut-in-entry': ({ entries }) => `cortada: ${salvaged(entries)}, la última quizá incompleta`,
    'cut-after-entry': ({ entries }) =>
      entries === 0
        ? 'cortada antes de su primera entrada'
        : `cortada: ${salvaged(entries)}, lo que llegó está completo`,
    'cut-off': ({ entries }) => `cortada: ${salvaged(entries)}, lo que seguía se ha perdido`,
    unclosed: ({ entries }) => `mal formada: ${salvaged(entries)}, algunas quizá incompletas`,
    damaged: ({ entries }) => `mal formada: ${salvaged(entries)}, quizá falten algunas`,
    'too-many-entries': ({ read, leftOut }) =>
      `demasiadas entradas: se leyeron las primeras ${grouped(read)} y se dejaron ${grouped(leftOut)}`,
    'characters-unreadable': ({ places }) =>
      `${count(places, 'fragmento ilegible', 'fragmentos ilegibles')}: un nombre dañado allí no se encuentra`,
    'no-entries': () => 'un canal sin entradas',

    'mailbox-renumbered': ({ folder }) =>
      `el servidor ha numerado de nuevo los correos de ${quoted(folder)}: los de las dos últimas semanas se han leído otra vez, y de ninguno se avisa dos veces`,
    'mails-cut': ({ mails }) =>
      `${count(mails, 'correo es tan grande', 'correos son tan grandes')} que solo se pudo leer el asunto`,
    'mails-unreadable': ({ mails }) => count(mails, 'correo ilegible', 'correos ilegibles'),
    'results-without-page': ({ results }) =>
      `${count(results, 'resultado no lleva a ninguna página y se ha omitido', 'resultados no llevan a ninguna página y se han omitido')}`,
    'results-unread': ({ results }) => count(results, 'resultado ilegible', 'resultados ilegibles'),
    'lines-unread': ({ lines, line }) =>
      `${count(lines, 'línea no es un mensaje y se ha pasado por alto', 'líneas no son mensajes y se han pasado por alto')}, la primera es la ${grouped(line)}`,
    'dates-unread': ({ posts, written }) =>
      `${count(posts, 'mensaje lleva una fecha', 'mensajes llevan una fecha')} que no significa nada (${quoted(written)}) y ${plural(posts, 'cuenta', 'cuentan')} desde que ${plural(posts, 'lo vimos', 'los vimos')}`,
    'search-limit': ({ term, most }) =>
      `la búsqueda de ${quoted(term)} da como mucho ${count(most, 'mensaje', 'mensajes')}: quizá falten anteriores`,
    'key-expires': ({ at }, clock) => `el acceso solo vale hasta el ${dayAndMinute(at, clock)}`,
    'only-own-posts': ({ server }) => `sin cuenta, ${server} solo muestra lo que se escribió allí`,
    'search-unfinished': ({ term }) =>
      `la búsqueda de ${quoted(term)} no se terminó allí: lo que falta se pide de nuevo`,
    'names-left': ({ names }) => `aún sin buscar: ${someOf(names.map(quoted))}`,
    'terms-too-short': ({ terms, least }) =>
      `sin buscar, porque allí no se encuentra un nombre de menos de ${grouped(least)} letras: ${someOf(terms.map(quoted))}`,
    'searches-unanswered': ({ left, of }) =>
      `${grouped(left)} de ${count(of, 'búsqueda', 'búsquedas')} sin respuesta: se ${plural(left, 'repite', 'repiten')} la próxima vez`,

    told: ({ text }) => text,
    unknown: () => 'algo que solo una versión posterior sabe decir',
  }
}
