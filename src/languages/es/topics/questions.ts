import { HINTS, TELLS, type Topic } from '../../topics.js'

/** What people ask who have no trouble. */
export const questions: readonly Topic[] = [
  {
    kind: 'question',
    weight: TELLS,
    phrases: `
      es posible, se puede, se pueden, puedo usar|llevar|pagar|cambiar|comprar|pedir|añadir|tener|ir|viajar|subir, podría saber, podríais decirme, me podéis decir, me pueden decir|informar|confirmar,
      alguien sabe si, sabéis si, saben si, sabes si, tenéis|tienen|hay ~ pensado|previsto|previsión|fecha|intención, tenéis|tienen ~ en talla|negro|stock|tienda|blanco,
      hay tallas|versión|opción|posibilidad|descuento|plaza, va a haber, habrá, va a salir, saldrá, para cuándo, cuenta como, vale para, sirve para, es compatible, compatible con, funciona con|en,
      se lleva bien con, admite, admiten, aceptan, aceptáis, permite, permiten mascotas|perros, cubre, incluye, viene con, lleva incluido|pilas, hace falta, es necesario,
      hay que ir|pedir|llevar|hacer|reservar, tengo que ir|hacer|pedir|llevar, o hay que, o basta con, o tiene que, o va aparte, cuál es la diferencia, qué diferencia hay, qué talla, qué plan, qué modelo,
      cuál me, cuánto tarda, cuánto cuesta, cuánto dura, cuánto vale, cuánto pesa, a qué hora, qué horario, hasta qué hora, qué días, abren el|los|en, abrís el|los|en, dónde puedo comprar|encontrar|ver,
      dónde compro, cómo puedo cambiar|hacer|pedir|saber, cómo se hace|pide|cambia, consulta para, una pregunta, pregunta para, pregunta, duda, tengo una duda, una duda, una consultita, curiosidad,
      por curiosidad, quería saber, quisiera saber, me gustaría saber, querría saber, antes de comprar|pedir|contratar|reservar, pensando en comprar|contratar|pasarme, estoy mirando, me interesa, se prevé,
      está previsto, llegará a, llega a chile|argentina|méxico|colombia|españa, envían a, enviáis a, hacen envíos a, hacéis envíos, tienen tienda|sucursal|local|servicio en, sola o, solo o, aparte o,
      o lo hacen|hacéis|tengo|tiene que|es, tengo que dar, tengo que darme, tengo que avisar, puedo clonar|migrar|mover|llevar|llevarme|suspender|pausar|congelar|registrar|compartir,
      se puede mover|trasladar|suspender|pausar|llevar, cuántas personas|días|veces|usuarios, cuántos días|usuarios|dispositivos, con cuánta antelación|antelacion, hace falta pedir, vale el|la|con,
      basta el|la|con, entra en|dentro, entra con, cabe|caben, roza, llegará, llega algún día, sigue en los planes, hoja de ruta, roadmap, vais a sacar, van a sacar, vais a tener, van a tener, piensan sacar,
      soporta, soportará, se puede comprar solo|suelto|por separado, por separado, suelto, recambio, repuesto de, está incluido en, cubre la póliza, cubre el seguro, dentro de la póliza, declarar aparte,
      manual en papel, en papel, por mi madre, para mi madre, la tarjeta mayor|joven, edad mínima, mascota, tortuga, perro grande
    `,
  },
  {
    kind: 'question',
    weight: HINTS,
    phrases: `
      gracias de antemano, gracias, hola, buenas, preferiría, por favor
    `,
  },
]
