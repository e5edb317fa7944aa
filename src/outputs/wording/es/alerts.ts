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
    danger: ({ brands }) => `Peligro: quizá corre riesgo la vida o la salud de alguien (${brands})`,
    new: ({ total, brands }) =>
      `${count(total, 'persona espera', 'personas esperan')} respuesta de ${brands}`,
    soon: ({ total, brands }) =>
      `${count(total, 'compromiso a punto de vencer', 'compromisos a punto de vencer')}: ${brands}`,
    broken: ({ total, brands }) =>
      `${count(total, 'compromiso incumplido', 'compromisos incumplidos')}: ${brands}`,
    news: ({ total, brands }) => `${brands} en las noticias: ${count(total, 'artículo', 'artículos')}`,
  },
  failing: (names) =>
    names.length === 1
      ? `La fuente ${list(names)} falla: nadie ve lo que se escribe allí`
      : `Fallan ${grouped(names.length)} fuentes: ${someOf(names)}`,
  back: (names) =>
    names.length === 1
      ? `La fuente ${list(names)} vuelve a responder`
      : `Vuelven a responder ${grouped(names.length)} fuentes: ${someOf(names)}`,
  lost: ({ total, answered }) =>
    total === 1
      ? 'La única fuente no responde'
      : answered === 0
        ? `No responde ninguna de las ${grouped(total)} fuentes`
        : `Solo ${plural(answered, 'responde', 'responden')} ${grouped(answered)} de ${grouped(total)} fuentes`,
  restored: ({ total, answered }) =>
    total === 1
      ? 'La única fuente vuelve a responder'
      : `Vuelven a responder suficientes fuentes: ${grouped(answered)} de ${grouped(total)}`,

  silence: (brands, time) => `${brands} no ha dicho nada desde hace ${duration(time)}`,
  silences: (brands, incidents) => `Nadie ha dicho nada sobre ${grouped(incidents)} incidentes: ${brands}`,
  silenceUnknown: (brands, channels) =>
    `No se sabe si ${brands} ha dicho algo: no se ${channels.length === 1 ? 'puede' : 'pueden'} leer ${someOf(channels)}`,
  relapse: (brands) => `${brands}: ha vuelto, alguien se queja de nuevo de lo que estaba cerrado`,
  surges: (brands, incidents) => `${grouped(incidents)} incidentes: ${brands}`,
  surgeOver: (brands) => `${brands}: ya no se queja más gente de lo habitual`,

  nobodyTookIt: 'Nadie se ha ocupado todavía. ',

  all: (command) => `Todos: \`${command}\``,
  settled: (settled) =>
    `${grouped(settled)} ${plural(settled, 'caso más estaba respondido o terminado', 'casos más estaban respondidos o terminados')} antes de poder avisar de ello.`,
  settledSince: (settled) =>
    `${grouped(settled)} ${plural(settled, 'caso que figuraba aquí está respondido o terminado', 'casos que figuraban aquí están respondidos o terminados')}.`,
  cap: (held, cap, day, clock) =>
    `${plural(held, 'Se retuvo', 'Se retuvieron')} ${grouped(held)} ${plural(held, 'aviso', 'avisos')} ${day === undefined ? 'ayer' : `el ${dayOf(day, clock)}`}, porque se envían como mucho ${grouped(cap)} al día.`,
  next: (who, at, command) =>
    `Se avisará a ${someOf(who)} el ${at} si nadie se ocupa${command === undefined ? '' : `: \`${command}\``}.`,
  whatToDo: (command) => `Qué hacer: \`${command}\``,
  repeat: ({ first, again }, clock) =>
    `Esto es una repetición, pedida el ${dayAndMinute(again, clock)}; el mensaje es del ${dayAndMinute(first, clock)}.`,

  at: (who, place) => (who === undefined ? `en ${place}` : `${who} en ${place}`),
  cut: 'El mensaje continúa en su sitio.',
  since: (moment, clock) => `Desde el ${dayAndMinute(moment, clock)}`,
  failed: (name, times, moment, clock) =>
    `${name} · ${times === 1 ? '1 fallo' : `${grouped(times)} fallos seguidos`} · desde el ${dayAndMinute(moment, clock)}`,
  nobodySpoke: (time) => `nadie ha dicho nada desde hace ${duration(time)}`,
  youCouldSay: 'Podrían decir:',

  test: {
    title: 'los avisos de mentions le llegan aquí',
    headline: 'Aquí figura de qué se trata: caída · gravedad 3 · espera desde hace 2 h',
    by: 'quién lo escribió, y dónde',
    words: 'Aquí figura lo que escribió la persona, tanto como envíe la regla.',
    note: 'Esto es una prueba: no hay nada que hacer.',
  },
})
