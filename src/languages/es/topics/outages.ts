import { TELLS, type Topic } from '../../topics.js'

/** What many have no longer: power, water, network, servers. */
export const outages: readonly Topic[] = [
  {
    kind: 'outage',
    weight: TELLS,
    phrases: `
      sin luz, sin agua, sin gas, sin internet, sin línea, sin señal, sin cobertura, sin datos, sin wifi, sin fibra, sin servicio, sin sistema, sin tele,
      no hay luz|agua|gas|internet|línea|señal|sistema|servicio|cobertura, se fue la luz|señal|línea|internet, se fue el agua|internet|gas, se ha ido la luz|el|internet, se nos fue la,
      cortaron el|la|los agua|luz|gas|internet|servicio, corte de, cortes de, apagón, bajones de tensión, baja presión, sale agua, agua marrón|café|turbia|sucia|amarilla, de la llave, del grifo, grifo,
      llave del agua, cuándo vuelve, cuando vuelve, cuándo regresa, cuándo restablecen, cuándo arreglan la, restablecer el|la servicio|luz, hora estimada, avería en la zona, avería general,
      toda la calle|manzana|cuadra|zona|ciudad|colonia|urbanización|finca|escalera, todo el barrio|edificio|pueblo|bloque|vecindario, en mi zona, en el barrio, en la colonia, vecinos sin, a los vecinos,
      transformador, poste, cable caído, subestación, ascensor parado por, nevera descongel*, servidor caído, servidores caídos, servidores, vps, nodo, centro de datos, hosting, dominio no resuelve, dns,
      panel no carga, correo caído, correo parado, página de estado, status, error 502, 502, 503, 504, 500, timeout, tiempo de espera agotado, base de datos no, sin responder desde, no responde desde,
      caído desde, caída desde, lleva caído|caída, está caído|caída, se cayó, se ha caído, están caídos, caída general, plataforma caída, web caída, app caída, no carga a nadie, a nadie le, les pasa a todos,
      a ustedes también, a alguien más le, a más gente le, os pasa, les pasa, os funciona, les funciona, les carga, os carga, ruedita infinita, ruedita, pasarela, datáfono*, tpv, terminal de pago, posnet,
      pago con tarjeta no, tarjetas rechazadas, rechaza todas, no pasa ninguna tarjeta, bizum caído, cajeros, cajero fuera, cargador fuera, punto de carga, electrolinera, router en rojo, luz roja,
      los en rojo, parpadea, fibra cortada, antena, torre, repetidor, mantenimiento que, mantenimiento de, mantenimiento programado, calefacción central, gas natural, bombona, lucecita roja, luces rojas,
      piloto rojo, en rojo, en rojo desde, no pasan, no pasa nada por, comunica, da ocupado, sistema ocupado, ocupado, comunicando, conexión rechazada, rechaza conexiones, rechaza la conexión, base de datos,
      failover, réplica, en cola, correo no sale, correos no salen, mensajes en cola, lista negra, ip del, blacklist, toda la tienda parada, cobrar en efectivo, solo efectivo, sólo efectivo,
      apuntar en una libreta, fiado, cargadores, cargador, poste de recarga, torniquetes, barreras, ascensores, mapa en blanco, todo en blanco, pantalla en gris, ni datáfono, ni app, ni llamadas, ni wifi,
      ni luz, ni agua, emergencia solo, solo llamadas de emergencia, sin tono, línea muerta, línea cortada, línea, cables, obra cortó, excavadora, cisterna, camión cisterna, pozo, presión, tubería rota,
      tubería, reventó la tubería, fuga en la calle, alumbrado, farolas, contador saltó, tensión, generador, grupo electrógeno, red caída, en el pueblo, en la aldea, comedero, nube caída, la nube
    `,
  },
  {
    kind: 'outage',
    phrases: `
      caída, caído, corte, cortes, servidor*, mantenimiento, toda la ciudad|zona|calle|oficina, a todos, alguien más, internet, fibra, wifi, cobertura, red, router, conexión, zona, luz, agua
    `,
  },
]
