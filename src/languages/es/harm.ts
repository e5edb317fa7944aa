import type { HarmWords } from '../harm.js'

/** Facts that tell how much harm there is, whatever the tone. */
export const harm: HarmWords = {
  harms: [
    {
      is: 'exposed',
      phrases: `veo|vemos|aparecen|salen ~ los? datos|facturas|pedidos|direcciones|nombres de otra|otro|otros|otras, datos de otra|otro persona|cliente|usuario, datos de clientes ~ públicos|expuestos|internet|abiertos, a la vista de todos ~ datos, correo con|en copia ~ todos los clientes, copia visible, filtraron mis datos|dni|fotos`,
    },
    {
      is: 'fraud',
      phrases: `cargos|compras|movimientos|transferencias que no hice|reconozco|autoricé, cargo|compra|movimiento no reconocido|reconocida, me vaciaron la cuenta, vaciaron mi cuenta, clonaron mi tarjeta, usaron mi tarjeta, alguien entró en|a mi cuenta, suplantaron mi identidad`,
    },
    {
      is: 'in-court',
      phrases: `acciones legales, los voy a demandar, os voy a denunciar, mi abogado, burofax, juzgado, demanda presentada, denuncia presentada`,
    },
    {
      is: 'many-hit',
      phrases: `todos los clientes|usuarios ~ sin, miles de clientes|usuarios|personas sin|afectados|afectadas, todo el país|barrio|pueblo|edificio sin, toda la ciudad|zona|región sin`,
    },
    {
      is: 'money-gone',
      phrases: `cobraron|cobrado|cobran|cobró dos|tres|cuatro|# veces, cobro doble|duplicado, doble cobro, cobraron|cobrado|cobraron|descontaron de más, me cobraron # , me cobraron $, me han cobrado # , me descontaron # , me sacaron # , sin reembolso, no me devuelven|devolvieron|han devuelto ~ dinero|importe|plata|fianza, reembolso ~ ~ no|nunca llega|llegó|aparece, esperando ~ ~ reembolso|devolución, pagué # ~ ~ nada|nunca, pagué y|pero ~ nada|nunca|no, me deben # , me deben $, mi nómina|sueldo|pensión ~ no, dinero ~ ~ desapareció|desaparecido|retenido|bloqueado, retienen mi dinero, dinero retenido`,
    },
    {
      is: 'data-gone',
      phrases: `perdí|perdimos ~ ~ fotos|archivos|datos|trabajo|progreso|contactos|todo, se borraron|borró ~ ~ fotos|archivos|datos|todo|partida|correos, borraron|borrado ~ ~ fotos|archivos|datos|todo|cuenta|correos, fotos de mi|mis ~ perdidas|borradas|desaparecidas, años de fotos|trabajo|correos|datos, irrecuperable, irrecuperables, sin copia de seguridad`,
    },
    {
      is: 'shut-out',
      phrases: `cuenta bloqueada|suspendida|cerrada|eliminada|deshabilitada, me bloquearon|suspendieron|cerraron ~ cuenta|tarjeta|línea, no puedo acceder|entrar|ingresar ~ a|en mi, sin acceso a mi, perdí el acceso`,
    },
    {
      is: 'too-late',
      phrases: `perdí|perdimos|perderé|voy a perder el|la|mi vuelo|tren|examen|cita|boda|enlace|conexión|trabajo, era para hoy|ayer|mañana|la boda|el cumpleaños|navidad|reyes, el evento|cumpleaños|la boda es|era ~ hoy|mañana|ayer, el examen es mañana|hoy, plazo ~ hoy|mañana, vence hoy|mañana, cierra hoy|mañana`,
    },
    {
      is: 'cut-off',
      phrases: `sin luz|agua|gas|internet|teléfono|calefacción|agua caliente desde|hace|todo|con, llevo|llevamos ~ ~ sin luz|agua|gas|internet|teléfono|servicio, <número>|# días|horas sin luz|agua|gas|internet|teléfono|servicio|línea, no puedo|podemos trabajar|cobrar|vender|atender, negocio|tienda|restaurante|empresa ~ parado|parada|sin poder|cerrado, perdiendo ventas|clientes, no puedo comprar mis? medicinas|medicamentos, tirados en el|la aeropuerto|estación|carretera, sin medicación|medicamentos|medicinas`,
    },
    {
      is: 'faulty',
      phrases: `llegó|llegaron|vino|vinieron roto|rota|rotos|rotas|dañado|dañada|golpeado|abierto|defectuoso|defectuosa|podrido|podrida|vencido|caducado, se rompió a|al|en|a los, se me rompió, dejó de funcionar a|al|en, se descosió, se despegó, no enciende, no prende`,
    },
    {
      is: 'misbehaves',
      phrases: `la app|aplicación se cierra|cuelga|congela|traba|bloquea, me saca de la app, pantalla en blanco|negro, da error al|cuando, no carga la|el|las|los|mi, no sincroniza, no guarda`,
    },
    {
      is: 'mix-up',
      phrases: `pedido|paquete|producto|artículo equivocado, me llegó otra cosa, me mandaron|enviaron otro|otra, entregado a otro|otra|un vecino, entregado en otra, figura|aparece|dice entregado, perdieron mi paquete|pedido|maleta|maletas|equipaje, paquete perdido|extraviado, sin mi maleta|equipaje`,
    },
    {
      is: 'kept-waiting',
      phrases: `nadie responde|contesta|llama|me responde|me contesta, sin respuesta, llevo ~ ~ esperando, llevamos ~ ~ esperando, <número>|# llamadas, <número>|# correos, el técnico no vino|apareció|vino, no vino el técnico, me dejaron plantado|plantada|esperando, horas|hora al teléfono, horas|hora de espera`,
    },
    { part: 'amount', negated: 'keep', phrases: `$, # <moneda>, <número> <moneda>, mil <moneda>` },
    {
      part: 'taken',
      phrases: `cobraron, cobrado, cobran, cobró, descontaron, descontado, debitaron, cargaron, sacaron, retiraron`,
    },
    { part: 'refund', phrases: `reembolso, devolución, reintegro, mi dinero, fianza, mi plata` },
    {
      part: 'waiting',
      phrases: `esperando, espero, sigo esperando, todavía, aún, sin noticias, sin novedades`,
    },
    {
      part: 'nothing',
      negated: 'keep',
      phrases: `nada, nunca, y nada, sin recibir, no llega, no llegó, no ha llegado`,
    },
    { part: 'paid', phrases: `pagué, pagado, pagamos, pago, pagando, ya pagué, compré, transferí` },
    {
      part: 'data',
      phrases: `mis fotos, mis archivos, mis datos, mis contactos, mis correos, mis mensajes, mi partida, mi progreso, mis documentos, nuestra base de datos, los datos`,
    },
    {
      part: 'lost',
      phrases: `perdido, perdidos, perdidas, perdió, perdieron, desapareció, desaparecieron, desaparecido, borrado, borrados, borradas, borraron, extraviado, extraviada`,
    },
    { part: 'account', phrases: `mi cuenta, mi perfil, mi tarjeta, mi línea, mi usuario, cuenta` },
    {
      part: 'locked',
      phrases: `bloqueada, bloqueado, bloquearon, suspendida, suspendieron, deshabilitada, cerraron, cancelaron, banearon`,
    },
    { part: 'parcel', phrases: `paquete, pedido, envío, maleta, maletas, equipaje` },
    {
      part: 'undelivered',
      negated: 'keep',
      phrases: `no llega, no llegó, no ha llegado, sin llegar, no entregaron, no entregado, no recibí, no he recibido`,
    },
    {
      part: 'private',
      phrases: `saldo, dni, cédula, rut, datos personales, mis datos, historial, historia clínica, expediente, nómina de, contraseña, contraseñas, número de tarjeta, movimientos, diagnóstico, resultados de, direcciones, teléfonos, recetas de, fotos íntimas, conversaciones`,
    },
    {
      part: 'seen',
      phrases: `veo, vemos, me aparece, me aparecen, aparecen, me sale, me salen, a la vista, visibles, visible, públicos, públicas, expuestos, expuestas, publicaron, filtrados, filtradas, filtraron, se ven, puede ver, pueden ver, sabía, sabían, en manos de, recibí por error, en copia`,
    },
    {
      part: 'other',
      phrases: `de otra persona, de otro cliente, de otra clienta, de otro usuario, de una tal, de un tal, de otra señora, de un señor, ajeno, ajena, ajenos, ajenas, de un desconocido, de desconocidos, lo suyo, de otros clientes, de otras personas`,
    },
    {
      part: 'crowd',
      phrases: `todos los clientes, todos los usuarios, todos los vecinos, miles de personas, miles de clientes, miles de usuarios, cientos de personas, cientos de clientes, todo el barrio, todo el edificio, todo el pueblo, toda la ciudad, toda la urbanización, todo el hospital, todo el colegio`,
    },
    {
      part: 'trouble',
      phrases: `afectados, afectadas, colapsado, colapsada, sin servicio, sin sistema, no funciona`,
    },
    {
      part: 'day',
      phrases: `el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, mañana, hoy mismo, esta noche, esta tarde, el día #, en # horas, en # días, pasado mañana`,
    },
    {
      part: 'event',
      phrases: `boda, cumpleaños, examen, entrevista, funeral, entierro, bautizo, comunión, graduación, viaje, vuelo, mudanza, cita, consulta, cirugía, operación, juicio, oposición, visado, pasaporte, licitación, hipoteca, nómina, nóminas, alquiler, iva, declaración, trimestre, plazo, presentación, concierto, estreno, rebajas, campaña`,
    },
    {
      part: 'missed',
      phrases: `perdí, perdimos, voy a perder, vamos a perder, pierdo, llegué tarde, no llego, llegar tarde, tuve que cancelar, me quedé fuera, me quedo fuera, se me pasa, sin cobrar`,
    },
    {
      part: 'essential',
      phrases: `luz, agua, gas, calefacción, electricidad, medicación, medicinas, insulina, silla de ruedas, audífonos, única tarjeta, leche de fórmula`,
    },
    {
      part: 'lacking',
      negated: 'keep',
      phrases: `sin, no hay, no tenemos, no tengo, nos quedamos sin, cortaron, nos cortaron, me cortaron`,
    },
    {
      part: 'trade',
      phrases: `mi tienda, mi negocio, mi restaurante, mi bar, mi empresa, mis clientes, mi taller, mi local, nuestra tienda, nuestra empresa, nuestros clientes, mi consulta, mis empleados, la contabilidad, datáfono, tpv, mi reparto, mi pizzería, mi farmacia`,
    },
    {
      part: 'halted',
      phrases: `parado, parada, parados, paralizado, paralizada, sin vender, sin poder, sin cobrar, sin facturar, sin atender, no puedo cobrar, no puedo vender, no puedo facturar, no podemos trabajar, no puedo trabajar, perdiendo ventas, perdiendo clientes, cerrado, a cero`,
    },
    {
      part: 'dead',
      phrases: `caído, caída, muerto, muerta, no funciona, no carga, ni carga, no enciende, no arranca, no abre`,
    },
    {
      part: 'home',
      phrases: `casa, piso, apartamento, depto, departamento, habitación, vivienda, baño, techo`,
    },
    {
      part: 'unfit',
      phrases: `inundado, inundada, inundó, moho, humedad, cucarachas, ratas, chinches, goteras, inhabitable, sin agua caliente, sin calefacción`,
    },
    {
      part: 'care',
      phrases: `cita médica, operación, cirugía, tratamiento, receta, análisis, volante, radioterapia, quimio, rehabilitación, terapia, prótesis`,
    },
    {
      part: 'withheld',
      phrases: `no me dan, se niegan, se niega, no autorizan, no autoriza, denegaron, denegada, denegado, retienen, retenido, retenida, bloqueado, bloqueada, rechazaron, rechazado, no me pagan, me debe, me deben`,
    },
    {
      part: 'traveller',
      phrases: `vuelo, aeropuerto, viaje, tren, hotel, reserva, reservación, boleto, pasaje, escala, embarque`,
    },
    {
      part: 'abandoned',
      phrases: `tirados, tirado, tirada, varados, varada, no existe, cancelado, cancelaron, overbooking, sin asiento, sin habitación, nos dejaron, no tengo boleto`,
    },
    {
      part: 'goods',
      phrases: `mesa, silla, sofá, colchón, cuna, cafetera, nevera, heladera, lavadora, lavarropas, horno, televisor, tele, móvil, celular, tablet, portátil, reloj, zapatillas, zapatos, jersey, chaqueta, vestido, camisa, pantalón, mochila, maleta, juguete, patinete, bici, bicicleta, auriculares, batidora, aspiradora, sartén, olla, lámpara, producto, aparato, pieza, junta`,
    },
    {
      part: 'broken',
      phrases: `roto, rota, rotos, rotas, se rompió, se partió, defectuoso, defectuosa, torcido, torcida, coja, cojo, destiñó, tiñó, se descosió, gotea, charco, se despegó, agujero, más corta, mal cosido, mal montado, rajado, rajada, rayado, rayada, se soltó, no cierra, no encaja, se hundió, abollado, abollada`,
    },
    {
      part: 'software',
      phrases: `app, aplicación, juego, web, programa, actualización, versión, parche, puente, misión, mapa, subtítulos, panel, sincronización`,
    },
    {
      part: 'amiss',
      phrases: `se cierra, se cierra sola, se cuelga, se congela, se traba, no guarda, no sincroniza, duplicó, al revés, desincronizado, no tiene colisión, reproducible, con retraso, no responde, pantalla en blanco, pantalla negra`,
    },
    {
      part: 'culprit',
      phrases: `un estafador, estafadores, hackers, un hacker, alguien entró, suplantaron, se hizo pasar, haciéndose pasar`,
    },
    { part: 'twice', phrases: `dos veces, doble, duplicado, tres veces, por duplicado` },
    {
      part: 'trifle',
      negated: 'keep',
      phrases: `
        no es grave, no es para tanto, tampoco es para tanto, una tontería, detalle sin importancia, por decir algo, anuncio, anuncios, publicidad, logo, musiquita, nombre nuevo, envoltorio, estética, el color del, encuesta, encuestas, cookies, mascota,
        no se acaba el mundo, no es el fin del mundo, no corre prisa, sin prisa, no es urgente, no es por meter prisa, nada grave, una chorrada, una tontuna, detallito, por lo demás todo bien|perfecto|buena|genial, errata, falta de ortografía, mal escrito, boletín, newsletter, correos publicitarios, un mensajito habría, habría sido un detalle, cuando puedan|podáis|tengan, me hace gracia, me dio risa, nos reímos, por 0, céntimos, unos céntimos
      `,
    },
  ],
  classes: {
    moneda:
      'euros euro pesos dólares soles lucas pavos mangos bolívares quetzales lempiras colones guaraníes balboas céntimos',
    número:
      'dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta varios varias muchas muchos',
  },
}
