import type { SayByIntl } from '../by-intl.js'
import type { OutageWords } from '../outage-words.js'

export const outages = ({ count, plural }: SayByIntl): OutageWords => ({
  reasons: {
    offline: () => 'este equipo estaba sin conexión',
    names: () => 'desde aquí no se podía averiguar ningún nombre',
    proxy: ({ proxy }) => `no se podía usar el proxy${proxy === '' ? '' : ` ${proxy}`}`,
    portal: () => 'esta red mostraba una página propia en lugar de cualquier sitio',
    clock: () => 'ningún certificado era válido a la hora de este equipo',
    certificates: () => 'respondía por cada sitio alguien en quien este equipo no confía',
    asleep: () => 'este equipo estaba en reposo',
    untold: () => undefined,
  },
  fromTo: (from, to) => `Del ${from} a ${to},`,
  since: (from) => `Desde el ${from},`,
  unread: (sources) =>
    `${plural(sources, 'no se leyó', 'no se leyeron')} ${count(sources, 'fuente', 'fuentes')}`,
  nothingRead: 'no se leyó nada',
  unreadable: (when, sources) =>
    `${when} ${plural(sources, 'no se pudo leer', 'no se pudieron leer')} ${count(sources, 'fuente', 'fuentes')}`,
  givenUp: 'lo que falla desde entonces cuenta como fallo',
})
