import type { ReplyShapes } from '../../reply-words.js'

/** By what a sentence is told that says something, and one that goes round it. */
export const shapes: ReplyShapes = {
  straight: `sí si no exacto correcto cierto verdad encontrado confirmado reproducido resuelto solucionado hecho ninguno ninguna nunca solo sólo ambos nada nadie restablecido lamentablemente efectivamente`,
  general: `siempre generalmente normalmente habitualmente usualmente frecuentemente regularmente completamente perfectamente absolutamente totalmente fácilmente simplemente
    naturalmente obviamente cada diversos diversas varios varias numerosos numerosas constantemente continuamente individualmente diariamente cuidadosamente normal
    consejos preocuparse raro raramente muchos muchas`,
  vague: `puede pueden podría podrían posible posiblemente quizás quizá tal eventualmente probablemente actualmente clientes usuarios personas viajeros pasajeros abonados
    vecinos jugadores consumidores hogares`,
  conditions: 'si salvo excepto',
  moments: `hoy mañana ayer ahora lunes martes miércoles jueves viernes sábado domingo tarde noche mediodía medianoche anoche desde hasta`,
  spots: `debajo abajo arriba dorso botón menú ajustes configuración página pestaña etiqueta mostrador caja estante puerta esquina izquierda derecha pantalla andén`,
  known: 'el la lo los las él ella este esta esto eso',
  longWord: 12,
  pairs: `nosotros nuestro nuestra nuestros nuestras tú tu tus te ti usted ustedes su sus vosotros vuestro vuestra os`,
}
