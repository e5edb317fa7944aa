import { TELLS, type Topic } from '../../topics.js'

/** Programs, and how they misbehave. */
export const software: readonly Topic[] = [
  {
    kind: 'bug',
    weight: TELLS,
    phrases: `
      desde la última|nueva actualización|versión, desde la actualización, tras actualizar, después de actualizar, al actualizar, con la última|nueva versión|actualización, la última versión|actualización,
      versión #, en la #, parche #, actualicé y, se cierra sola|solo|al, se me cierra, se cuelga, se congela, se crashea, crashea*, crash, pantalla en blanco|negra|negro|azul, pantalla negra,
      botón ~ gris|no hace|desaparecido, el botón, no guarda, no se guarda, no sincroniza, desincroniza*, no exporta, exporta mal, exportación, importación,
      al exportar|importar|imprimir|guardar|abrir|pulsar|darle|hacer, no carga la|el|las|los, bucle infinito, en bucle, error #, código de error, error al, ficheros, fichero, csv, pdf, excel, xml, plantilla,
      informe sale, los informes, columna*, decimal*, redondeo, redondea, suma mal, calcula mal, cuenta mal, cálculo, confunde, duplica, duplicados, duplicó, en blanco, invertido*, traducción, traducido,
      en inglés|catalán|chino, idioma, zona horaria, cambio de hora, cambió la hora, horario de verano, hora equivocada, fecha equivocada, formato de fecha, calendario, recordatorio*, notificaciones,
      notificación, alarma no, widget, modo oscuro, modo offline, sin conexión a internet la app, bluetooth, emparejar, empareja, no empareja, gps, ruta mal, mapa, ubicación, kilómetros, pasos, podómetro,
      sensor, subtítulos, audio desfasado, sin sonido, micrófono, bug, bugs, bugueado, bugueada, glitch, físicas, npc, misión, logro no, logro, partida guardada, guardado, perdí la|mi partida|progreso|nivel,
      mi progreso, save, lag, fps, servidor de juego, matchmaking, emparejamiento, mando no, controles, colisión, textura*, mod, dlc, parche, desarrolladores, log adjunto, adjunto log|registro, reproducible,
      pasos para reproducir, navegador, chrome, firefox, safari, api, webhook, endpoint, token, plugin, módulo, integración, regresión, rechaza el archivo|fichero, se rechazan, campo, casilla,
      formulario no|web, captcha, copia de seguridad falla, autoguardado, deshacer, buscador no, ordenar, la app de, app nueva, cuenta mis|las pausas|horas|días, kilómetros con millas, firmware,
      tras el firmware, el firmware, sensores, alarma salta, salta sola, navegador gps, navegación, me mandó por, me manda por, me metió por, indicaciones, ruta, te lleva a, has llegado, su destino,
      modo camión, la voz, voz del, dice en vez, en lugar de decir, errata, falta de ortografía, mal escrito, texto, se lee, pone en vez, debería poner, diálogo, frase, la letra del, letra del portal,
      etiquetas, imprimir etiquetas, por duplicado los, cada movimiento, movimientos duplicados, asientos, contabilidad, iva por línea, céntimo, un céntimo, copia de la base, restaurar, restaurar la copia,
      volver a la, bajar de versión, volver a la versión, versión anterior, en bucle de inicio, reinicio, arranque, se reinicia, eco, con eco, retardo, con retardo, medio segundo, latencia, se oye mi voz,
      la pantalla se queda, se queda en, tras la migración, migración, importados, borro y vuelve, vuelven a salir, sigue saliendo, no deja escribir, teclado no, no reconoce la tarjeta|huella|cara|voz,
      contador de, marcador, cronómetro, horario mal, horarios, cuenta atrás, guarda sola, partida corrupta, archivo corrupto, fichero corrupto, corrupto, corrupta
    `,
  },
  {
    kind: 'bug',
    phrases: `
      app, aplicación, aplicaciones, actualización, actualizaciones, versión, pantalla*, menú, ajustes, configuración, widget*, sincroniza*, exportar, importar, subir, descargar, plugin*, caché, archivo*,
      carpeta*, documento*, sonido, audio, partida, nivel, android, iphone, ipad, windows, mac, linux, beta, reinstal*, reiniciar, botón de la app, web, página web, formulario, código qr
    `,
  },
]
