import type { PlainWords } from '../../reply-words.js'

export const plain: PlainWords = {
  imperatives: `prueba pruebe intenta intente reinicia reinicie abre abra ve vaya haz haga pulsa pulse presiona presione toca toque selecciona seleccione elige elija actualiza actualice instala instale desinstala desinstale borra
    borre limpia limpie entra entre accede acceda sal salga usa use utiliza utilice enciende encienda apaga apague desenchufa desenchufe desconecta desconecte conecta conecte mantén mantenga cambia cambie restablece restablezca
    introduce introduzca descarga descargue elimina elimine quita quite sigue siga visita espera espere recarga recargue lleva lleve toma tome deja deje carga cargue devuelve devuelva cancela cancele solicita solicite pide pida
    exporta importa añade añada agrega mueve activa active desactiva desactive revisa revise verifica verifique comprueba compruebe cierra cierre guarda guarde lee lea mira mire conserva conserve ventila ventile corta corte llama
    llame quédate quédese`,
  beforeImperatives:
    'por favor luego después y o ahora entonces también finalmente primero si no sí hola gracias mientras tanto simplemente solo además',
  plain: `el la los las lo un una unos unas de del a al y e o u pero que qué quien quién cual cuál como cómo cuando cuándo donde dónde porque por para con sin sobre en entre desde hasta hacia según se me te le les nos os mi mis tu tus su sus
    yo tú él ella ellos ellas nosotros usted ustedes vosotros nuestro nuestra nuestros nuestras vuestro vuestra este esta esto estos estas ese esa eso esos esas aquel aquí ahí allí es son soy eres era fue ser sido está están estoy
    estás estamos estar estaba hay ha he han has hemos había haber tengo tiene tienen tienes tenemos tener hace hacer haz hecho puedo puede pueden puedes podemos poder podría no ni nunca nada nadie ningún ninguna sí si ya más muy
    mucho mucha muchos también todo toda todos todas otro otra otros otras vez veces siempre aún todavía ahora hoy solo sólo bien mal así entonces luego después antes debe debes debemos ir va vamos ver dar decir saber tanto cada
    algo alguien alguno alguna cualquier parte caso casos cosa cosas momento tiempo manera forma lado
    problema problemas inconveniente inconvenientes incidencia incidencias situación consulta consultas solicitud solicitudes reclamo reclamación queja mensaje mensajes comentario comentarios pregunta preguntas respuesta
    respuestas sugerencia aviso
    cliente clientes clienta usuario usuarios servicio servicios equipo soporte atención asistencia compañeros empresa compañía cuenta producto productos calidad personal experiencia información detalles datos actualización novedades
    lamentamos lamento sentimos disculpa disculpas perdón gracias hola buenos buenas días tardes saludos estimado encantados alegra leer escuchar saber entender entendemos comprendemos comprensión paciencia molestias molestia
    resolver solución soluciones solucionar ayudar ayuda ayudarte ayudarle contactar contacto privado dm md correo email teléfono chat número posible pronto rápidamente actualmente revisar verificar trabajando lamentablemente
    importante mejorar mejor técnico técnica técnicos error día semana ok`,
  hopes: 'esperamos espero ojalá hasta pronto cuando breve',
  you: 'tú tu te ti usted ustedes vosotros os',
  we: 'nosotros nos hemos estamos tenemos yo me he',
  musing: `raro curioso alguien quizás quizá parece aparentemente seguro interesante típico nadie pero ah bah bueno claro obviamente algunos vaya evidentemente`,
  since: 'desde de hace tras después entre',
  past: 'era eran fue fueron había habían hubo estaba estaban llegó cayó falló ocurrió pasó',
  towards: 'a al en por bajo sobre con hacia desde',
  units: {
    minute: 'minuto minutos min',
    hour: 'hora horas h hs',
    day: 'día días dia dias',
    week: 'semana semanas',
  },
  numbers: {
    un: 1,
    uno: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    sesenta: 60,
    media: 0.5,
    par: 2,
  },
  calendar: {
    today: 'hoy tarde noche',
    tomorrow: 'mañana',
    weekdays: [
      'domingo dom',
      'lunes lun',
      'martes mar',
      'miércoles miercoles mié',
      'jueves jue',
      'viernes vie',
      'sábado sabado sáb',
    ],
    before: 'am',
    after: 'pm tarde noche',
    oClock: 'h hs horas',
  },
}
