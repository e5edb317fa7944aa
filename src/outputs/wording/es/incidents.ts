import type { SayByIntl } from '../by-intl.js'
import type { IncidentWords } from '../en/incidents.js'

export const incidents = ({ count, grouped, plural, duration }: SayByIntl): IncidentWords => {
  const usually = (usual: number) => {
    const rounded = Math.round(usual)
    return rounded === 0 ? 'menos de 1' : grouped(rounded)
  }
  return {
    peopleSince: (people, since) => `${count(people, 'persona', 'personas')} desde ${since}`,
    noUsual: ', aún no se conoce el nivel habitual',
    usual: ({ usual = 0, window = 0 }) => `, lo habitual es ${usually(usual)} en ${duration(window)}`,
    backSince: (since) => `de vuelta desde ${since}`,
    closed: (at) => (at === undefined ? 'cerrado' : `cerrado ${at}`),
    fixed: (at) => (at === undefined ? 'arreglado' : `arreglado ${at}`),
    over: (at) => `terminado ${at}`,
    calm: (since) => `en calma desde ${since}`,
    told: (told, people, unreachable) =>
      `avisadas de que ha terminado: ${grouped(told)} de ${grouped(people)}${unreachable === 0 ? '' : `, ${grouped(unreachable)} ${plural(unreachable, 'ilocalizable', 'ilocalizables')}`}`,
    notSaidOver: 'ninguno de nuestros canales dice que ha terminado',
    answered: (answered, people) => `${grouped(answered)} de ${grouped(people)} con respuesta`,
    lastWord: (ago) => `nuestro último comunicado hace ${duration(ago)}`,
    noChannel: 'no se sabe si hemos dicho algo, porque ningún canal nuestro figura en `official`',
    unreadChannels: 'no se sabe si hemos dicho algo, porque ninguna búsqueda ha podido leer nuestros canales',
    silent: (time) => `nadie de nosotros ha dicho nada desde hace ${duration(time)}`,
    asFarAsKnown: (silent, ago) =>
      `${silent}, que se sepa: nuestros canales se leyeron hace ${duration(ago)}`,

    rise: ({ origin, people, window, usual, what }) => {
      const about = what === undefined ? '' : `: ${what}`
      const who = `${count(people, 'persona se queja', 'personas se quejan')} en ${duration(window)}`
      switch (origin) {
        case 'hand':
          return `se ha abierto un incidente${about}`
        case 'many':
          return `aún no se conoce el nivel habitual: ${who} del mismo problema${about}`
        case 'slow':
          return `${who}, poco a poco más que lo habitual (${usually(usual)})${about}`
        case 'surge':
          return `${who}, lo habitual es ${usually(usual)}${about}`
      }
    },
    moreAgain: 'vuelve a quejarse más gente de lo habitual',
  }
}
