import type { Group } from '../lexicon.js'

/** Things that fail, are missing, come late, cost what they should not. */
export const troubles: readonly Group[] = [
  {
    // The negation before the verb, with a pronoun between: "no me carga", "ya no funciona".
    name: 'does-not-work',
    points: 2.3,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      no <funciona>, no <pron> <funciona>, ya no <funciona>, ya no <pron> <funciona>, no está|están funcionando|cargando|andando, no terminó|termina de cargar|abrir|arrancar,
      dejó|dejaron de funcionar|andar|cargar|responder|servir|jalar, deja de funcionar, ha dejado de funcionar, han dejado de funcionar, funciona|funcionan|funcionaba mal|fatal|pésimo, anda|andan mal|pésimo|pa'l,
      no hace nada, no pasa nada al|cuando, no hay manera, no hay forma, ni abre, ni carga, ni enciende, ni prende, no prende, no prenden, no arranca, no enciende, no da señal|imagen|sonido,
      no se ve nada, no se ve la|el|bien, no se oye, no se escucha, no carga, se queda cargando|pensando|congelado|congelada|colgado|colgada|en blanco|pillado|trabado|negra, se quedó cargando|congelado|colgado|en blanco,
      no aparece|aparecen|muestra|muestran, no me aparece|aparecen|sale|salen, no sale|salen, no coge|agarra señal|línea|wifi, sin funcionar, fuera de funcionamiento, no vale para nada, no sirve para nada, inservible*, inutilizable*, no corre, no tira, no detecta, no me detecta, no marca, no calienta, no enfría, no lee, no centrifuga, no gira, no suena, no graba, no descarga, no refresca, no avanza, no pasa de la pantalla, no tiene colisión|sonido|efecto, se queda a medias|pillada, caes al vacío, murió a los|la, dejó de
    `,
  },
  {
    name: 'cannot-do',
    points: 1.7,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      no <puedo> <hacer>, no <puedo>, ya no <puedo>, no <pron> <deja> <hacer>, no <deja> <hacer>, no <pron> <deja>, no se puede, no se pueden, no se podía, no se pudo, imposible <hacer>, es imposible, me es imposible, nos es imposible,
      resulta imposible, incapaz de, incapaces de, no hay quien, no hay dios que, no hay cristo que, intento|intenté|intentando|llevo intentando ~ <hacer> y, intento|intentando <hacer> desde, trato|tratando de <hacer>, sin poder <hacer>, llevo ~ sin poder,
      ni siquiera puedo, no logro, no consigo, no hubo manera, no hubo forma, no me acepta, no acepta mi|la|el, me rechaza|rechazan, rechaza la|el|mi, me pide|piden otra|una y, no hubo forma|manera, no había forma|manera, no hay modo, no hubo modo, sin poder, no pude, imposible de, ni con, sin vender, no sé cómo salir de
    `,
  },
  {
    name: 'defect',
    points: 1.8,
    kind: 'bug',
    severity: 2,
    phrases: `
      error, errores, fallo, fallos, falla, fallas, fallando, fallan, falló, fallaron, falla el|la, avería, averías, averiado, averiada, averiados, roto, rota, rotos, rotas, se rompió, se me rompió, se rompe, rompió, partido en, rajado, rajada, agrietado, agrietada,
      descompuesto, descompuesta, se descompuso, malogrado, malograda, se malogró, estropeado, estropeada, se estropeó, se ha estropeado, se ha roto, se jodió, jodido, jodida, jodidos, bug, bugs, bugueado, bugueada, crashea, crashean, crasheó, glitch,
      se cierra sola|solo, se cierra de golpe, se me cierra, se cuelga, se cuelgan, se colgó, colgado, colgada, se traba, se tranca, trabado, trabada, se congela, congelado, congelada, se bloquea, se reinicia sola|solo, pantalla en negro|negra|blanco|azul,
      defectuoso, defectuosa, defectuosos, defecto de fábrica, defecto, defectos, dañado, dañada, dañados, dañadas, mal estado, en mal estado, vino|llegó|llegaron|vinieron roto|rota|rotos|rotas|golpeado|abierto|abierta|incompleto|incompleta|mal|dañado|usado|usada|vacío|vacía,
      se me dañó, se dañó, se quemó, quemado, quemada, se despega, se descose, descosido, se rayó, rayado, rayada, abollado, abollada, gotea, goteando, pierde agua|aceite, no cierra bien, no encaja, no cuadra, hace ruidos raros, se sobrecalienta, se calienta demasiado,
      se desconecta, se desconecta sola|solo|cada, se corta, se cortó, se me corta, se va la señal|conexión, cortes, se va el wifi|internet, pierde la conexión, da error, me da error, sale error, me sale error, tira error, arroja error, código de error, error # , página en blanco, se cierra, se cierran, cierra la aplicación, se soltó, se salió, se partió, se dobló, se hundió, se rajó, se abrió por, se descolgó, se desprendió, se desarmó, se deshilachó, se encogió, encogió, destiñó, desteñida, se destiñó, tiñó, hace|hizo|deja|dejó un charco, charco, chorrea, pierde aire|presión, fuga de agua, gotera, goteras, se filtra, filtraciones, cojea, coja, cojo, torcido, torcida, más corta|corto|larga|largo|pequeño|pequeña|grande que, más corta que las, mal cosido|cosida|montado|montada|soldado|pegado, chirría, hace un ruido|chasquido, pitido, se apaga, se apaga sola|solo|cada, se reinicia, se duplicó, se duplicaron, duplicado, duplicada, duplicados, reproducible, pasos para reproducir, código e #, al revés, desincronizado, descuadrado, no coincide con la foto, nada que ver con la foto|el anuncio, no tiene que ver con la foto, en garantía, estando en garantía, dentro de la garantía
    `,
  },
  {
    name: 'condition',
    points: 1.2,
    kind: 'product',
    severity: 2,
    phrases: `
      sucio, sucia, sucios, sucias, mugriento, mugrienta, asqueroso, asquerosa, asquerosos, apesta, apestaba, huele mal|raro|fatal|a, olía mal|a, mal olor, podrido, podrida, podridos, vencido, vencida, vencidos, caducado, caducada, caducados, moho, mohoso, mohosa,
      frío, fría, frías, fríos, llegó frío|fría, crudo, cruda, salado, incomible, cucaracha, cucarachas, chinches, pelo en la|el, oxidado, oxidada, manchado, manchada, manchas, agujero en, desteñido, destiñe, talla|color|tamaño|modelo equivocado|equivocada|que no es|distinto|distinta, otro color, otra talla,
      mala calidad, pésima calidad, calidad pésima, de mala calidad, se deshace, se deshizo, barato y malo, abarrotado, abarrotados, atestado, petado, lleno hasta, sin aire acondicionado, sin calefacción, sin agua caliente, etiqueta cosida|falsa, usado como nuevo, ya abierto, segunda mano, descongelado, descongelada, derretido, derramado, volcado, aplastado, aplastada, espuma, hundido, hundida, raído, olor a humedad, insectos, gusano, gusanos, hormigas, un pelo, hongos, ratas`,
  },
  {
    name: 'shortage',
    points: 1,
    kind: 'delivery',
    phrases: `
      agotado, agotada, agotados, sin stock, sin existencias, no hay stock|existencias|plazas|asientos|citas|turnos|repuestos|personal|disponibilidad, faltan, falta, faltaba, faltaban, faltó, faltaron, incompleto, incompleta, no venía, no venían, no traía, no trae, venía sin, vino sin, llegó sin, poco personal, una sola caja
    `,
  },
  {
    name: 'keeps-happening',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    phrases: `
      se <cae> cada, se <cae> todos los días, cada dos por tres, a cada rato, cada rato, cada cinco minutos, cada # minutos, una y otra vez, me saca|expulsa|bota|echa cada|todo|a cada, me cierra la sesión, cierra sesión sola|solo, siempre lo mismo, siempre el mismo, siempre la misma, todos los días lo mismo,
      otra vez lo mismo, otra vez la misma, misma historia, el mismo cuento, el mismo error, el mismo problema, siempre igual, seguimos igual, sigo igual, cada vez que intento|abro|entro|quiero|llamo, con cada actualización
    `,
  },
  {
    name: 'problem',
    points: 1.2,
    kind: 'bug',
    severity: 2,
    phrases: `
      problema, problemas, problemita, inconveniente, inconvenientes, incidencia, incidencias, lío, líos, quilombo, bronca, algo va|anda|está mal, está mal, están mal, estaba mal, va mal, van mal, va fatal, va de culo, mal configurado, equivocado, equivocada, equivocados, equivocación, se equivocaron, se equivocan, se han equivocado, por error,
      desapareció, desaparecieron, desaparecido, desaparecida, ha desaparecido, han desaparecido, se perdió, se perdieron, se ha perdido, perdido, perdida, extraviado, extraviada, extraviaron, qué pasa con, qué pasó con, qué le pasa a, qué ha pasado con, qué está pasando con, qué sucede con, qué onda con, no coincide, no corresponde, no es lo que pedí|compré|contraté,
      no es lo que, confuso, confusa, engorroso, engorrosa, complicado, dificultades, dificultad para, enredo, trámite eterno, cambiado, cambiaron sin
    `,
  },
  {
    name: 'unresolved',
    points: 1.9,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      sin resolver, sin solución, sin solucionar, sin arreglar, sin <arreglado>, no <arreglado>, no lo <arreglado>, no me <arreglado>, no han <arreglado>, no ha sido <arreglado>, no está <arreglado>, aún no, todavía no, aun no, sigue sin, siguen sin, sigo sin, seguimos sin, continúa sin, continuamos sin,
      sigue igual|roto|caído|caída|mal|fallando, siguen igual|rotos|caídos|mal, hasta ahora nada, hasta hoy nada, hasta el momento nada, a día de hoy nada, y nada, y nada de nada, nada de nada, no dan solución, no me dan solución, no nos dan solución, no hay solución, no dan respuesta, sin novedades, no hacen nada, no hicieron nada, no han hecho nada,
      nadie hace nada, nadie soluciona, nadie resuelve, nadie da, no se soluciona, no se resuelve, no mejora, no ha mejorado, nada ha cambiado, nada cambia, me dan largas, dando largas, puras largas, pelotean, me pelotean, pasan la pelota, se pasan la pelota, sigo con, sigue el, tercer parche que, pasa de largo, como si nada, y ahí sigue, ahí seguimos, y así llevamos, lleva así, llevan así, llevamos así, sigue en|parado|pendiente, siguen en|pendientes, pendiente desde, en trámite desde, resuelta sin, cerraron como, me la cerraron, me lo cerraron, cerrado sin, archivado, archivada, nadie lo busca|busque, en bucle, ese bucle, pescadilla
    `,
  },
  {
    name: 'slow',
    points: 1.4,
    kind: 'bug',
    severity: 2,
    phrases: `
      lento, lenta, lentos, lentas, lentísimo, lentísima, lentitud, va a pedales, va a paso de tortuga, tortuga, tarda mucho|demasiado|siglos|horas|una, tardan mucho|demasiado|siglos|horas|una, tarda una eternidad, tardó horas|días|semanas, tarda muchísimo, eterno, eterna, eternidad, se demora, demora mucho, demoran mucho, se demoran, una eternidad, siglos, velocidad de mierda,
      lag, con lag, laguea, lagueado, lagazo, va lento|lenta|lentísimo, a cuentagotas, no llega ni a # megas, # megas de los, megas que pago
    `,
  },
  {
    name: 'made-worse',
    points: 1.3,
    kind: 'bug',
    severity: 2,
    phrases: `
      desde la|esta|última|nueva ~ actualización|versión|migración|fusión, desde el último|nuevo ~ cambio|update, con la nueva actualización|versión, tras la actualización, después de la actualización, después de actualizar, desde que actualicé|actualizaron|cambiaron|migraron|compraron, empeoró, empeoraron, empeorado, empeora, cada vez peor, cada vez más caro|cara|lento|lenta|malo, de mal en peor,
      va a peor, va de mal en peor, peor que antes, peor que nunca, antes era mejor, antes funcionaba, la cagaron, la han cagado, lo empeoraron, quitaron, han quitado, eliminaron la, ya no existe la opción, ya no es lo que era, ya no es lo mismo
    `,
  },
  {
    name: 'down',
    points: 2.2,
    kind: 'outage',
    severity: 2,
    phrases: `
      <brand> caído|caída|caídos|off|down|muerto|muerta, <brand> ~ se cayó|cayeron, <brand> está|anda|sigue caído|caída|muerto|off, <servicio> caído|caída|caídos|caídas|muerto|muerta|off, se cayó <brand>, se ha caído <brand>, se me cayó, se cayó, se cayeron, se ha caído, se han caído, se <cae>, está caído, está caída, están caídos, están caídas, sigue caído, sigue caída, anda caído, se fue <brand>, se cayó el|la <servicio>,
      se fue el|la internet|luz|señal|línea|agua|red|wifi|sistema, nos quedamos sin <servicio>, me quedé sin <servicio>, sin <servicio>, llevo|llevamos ~ ~ sin <servicio>, estoy|estamos|están sin <servicio>, sigo|seguimos|siguen sin <servicio>, no hay <servicio>, no tengo <servicio>, no tenemos <servicio>, no hay internet|luz|señal|línea|sistema|cobertura|agua,
      fuera de servicio, fuera de línea, no disponible, no está disponible, inaccesible, inaccesibles, inalcanzable, sin conexión, sin cobertura, sin señal, totalmente parados, todo parado, paralizado, paralizada, fuera de servicio desde, todo en verde, servicio temporalmente no disponible, sin sistema, cajeros sin, cajero sin, no entra ningún|ninguna|nada|una, sin entrar, sin llegar correo, sin recibir correo|correos, ni llamadas ni datos, ni una raya, ni una rayita, ni una barra, cero barras|rayas, conexión rechazada, base de datos caída
    `,
  },
  {
    name: 'outage',
    points: 2.1,
    kind: 'outage',
    severity: 2,
    phrases: `
      caída de <brand>|servicio|red|internet|sistema|sistemas, caída general|generalizada|masiva|mundial|total, apagón, apagones, corte de luz|agua|internet|servicio|gas, cortes de luz|agua|internet|servicio, interrupción del|de, interrupciones, intermitencia, intermitencias, intermitente, servicio interrumpido, avería general|masiva, falla masiva|general, fallas masivas, fallo general|masivo, fallo mundial, error 500, error 502, error 503, error 504
    `,
  },
  {
    name: 'many-affected',
    points: 0.8,
    kind: 'outage',
    severity: 3,
    phrases: `
      en todo el país|mundo, todo el barrio|pueblo|edificio|país sin, toda la ciudad|zona|región|oficina|calle|empresa sin, miles de clientes|usuarios|afectados|personas, todos los clientes|usuarios, a nivel nacional|mundial, no soy el único, no soy la única, a todos nos, a más gente, a más personas, le pasa a todo, somos muchos, somos varios
    `,
  },
  {
    name: 'lost-data',
    points: 2.1,
    kind: 'bug',
    severity: 3,
    phrases: `
      <mi> datos|fotos|archivos|correos|mensajes|contactos|documentos|partida|progreso|listas|notas ~ borrados|borradas|perdidos|perdidas|borraron|desaparecieron|perdieron, perdí todos|todas|todo mis|mi|lo, perdimos todos|todas|todo, se borró|borraron todo|todos|todas|mis|mi|el|la, me borró|borraron|han borrado todo|todos|todas|mis|mi|la|el, se me borró|borraron, se perdió todo, se perdieron todos|todas|mis|mi, ha desaparecido todo|mi|mis, han desaparecido todos|mis, borrado toda|todo|todas|todos mis|mi|el|la, sin copia de seguridad, pisó|pisado|machacó|sobrescribió|sobreescribió ~ ~ datos|contabilidad|copia|notas|archivos|trabajo, acaba de pisar|borrar, todo a cero, a cero, casillas a cero, en blanco ~ notas, mi cuenta no existe, cuenta no existe, todo mi progreso, todas mis|las notas|fotos|partidas, duplicó todas|todos, desapareció todo, vacías las, me vació
    `,
  },
  {
    name: 'lockout',
    points: 2.1,
    kind: 'account',
    severity: 3,
    phrases: `
      no <puedo> <entrar>, no <puedo> iniciar sesión, no <puedo> acceder|entrar|ingresar a|en|al, no <pron> <deja> <entrar>, no <pron> <deja> iniciar sesión, no <deja> <entrar>, no me deja entrar|acceder|ingresar, no logro <entrar>, no consigo <entrar>, <cuenta> bloqueada|bloqueado|suspendida|suspendido|inhabilitada|cancelada|deshabilitada|cerrada|eliminada|hackeada,
      <cuenta> ~ ~ bloqueada|suspendida|cerrada|eliminada|deshabilitada|inhabilitada, me bloquearon|suspendieron|cerraron|cancelaron|eliminaron|banearon|desactivaron ~ <cuenta>, me han bloqueado|suspendido|cerrado|cancelado|eliminado|baneado|desactivado, me bloquearon, me banearon, me suspendieron, bloquearon mi, suspendieron mi, cerraron mi, eliminaron mi cuenta, me borraron la cuenta, perdí acceso, perdí el acceso, sin acceso a|al,
      no reconoce mi contraseña|usuario|clave|cuenta, no me llega el código, no llega el código|sms|correo, código de verificación ~ no, no recibo el código|sms|correo, contraseña incorrecta, usuario inexistente, dice que mi cuenta no existe, me pide verificar, bloqueo total, actividad inusual, no puedo recuperar, recuperar el acceso, recupera el acceso, segundo factor, código llega a, código ~ no llega, no me reconoce, me pide ~ ~ código, cuenta borrada|desaparecida, reserva|reservación|usuario no existe|aparece, boleto no existe, baneado, baneada, ban permanente, suspensión permanente, me expulsaron, usuario bloqueado, me bloquea la, no me deja crear|registrar, fuera de mi cuenta
    `,
  },
  {
    name: 'breach',
    points: 2.1,
    kind: 'security',
    severity: 4,
    phrases: `
      <cuenta> ~ hackeada|hackeado|robada|comprometida|clonada, me hackearon, me han hackeado, hackearon mi, han hackeado mi, filtración de datos, fuga de datos, filtraron mis|los|datos, han filtrado, datos filtrados|expuestos|robados, robo de datos|identidad, robaron mis datos, suplantación, suplantaron mi, suplantando mi, me clonaron la, clonaron mi, cargos que no reconozco, cargo no reconocido, cargos no reconocidos, compras que no hice|reconozco, movimientos que no hice|reconozco, datos de otra|otro persona|cliente, facturas de otra|otro, veo los datos de, me aparece|aparecen|sale|salen el|los|las|la saldo|datos|movimientos|facturas|pedidos|dni|mensajes de, de una tal, de un tal, datos de una tal|un tal|otro|otra, cuenta de otra|otro, yo no soy ~, quién está viendo lo mío, quién ve lo mío|los míos|mis, sabía mi nombre|saldo|dni, sabían mi|mis nombre|saldo|datos|dni, salió|salieron de ahí|dentro|vosotros|ustedes, quién más tiene|tuvo mis|mi|acceso, abierto a cualquiera, cualquiera puede|podía ver, sin contraseña, adjuntaron|mandaron ~ datos de|a otra
    `,
  },
  {
    name: 'breach-word',
    points: 0.9,
    kind: 'security',
    severity: 3,
    phrases: `hackeo, hackeado, hackeada, hackers, phishing, spam, protección de datos, lopd, rgpd, privacidad, llamadas comerciales|spam|publicitarias, venden mis datos, virus, malware`,
  },
  {
    name: 'suspicion',
    points: 1.7,
    kind: 'security',
    severity: 3,
    negated: 'keep',
    phrases: `
      es verdadero|real|legítimo|legítima|seguro|fiable|estafa|suyo|vuestro este|esta|ese|esto, este|esta|ese correo|mensaje|sms|enlace|llamada es|son ~ real|suyo|vuestro|falso|estafa|legítimo, es una estafa o, es estafa, son ustedes quienes, sois vosotros los que, correo falso, mensaje falso, página falsa, se hacen pasar por, haciéndose pasar por, en nombre de <brand>
    `,
  },
  {
    name: 'safety',
    points: 1.8,
    kind: 'product',
    severity: 4,
    bodily: true,
    phrases: `
      se incendió, se prendió fuego, en llamas, explotó, explotaron, echa humo, echaba humo, salió humo, chispas, me dio corriente, descarga eléctrica, calambrazo, herido, herida, heridos, lesionado, lesionada, quemaduras, intoxicación, intoxicado, intoxicada, intoxicados, alergia grave, hospital, urgencias, peligro de muerte, casi muero, casi se mata, fuga de gas, huele a gas, huele a quemado
    `,
  },
  {
    name: 'danger',
    danger: true,
    points: 3,
    severity: 4,
    negated: 'keep',
    phrases: `
      me quiero morir de verdad, quiero morirme ya, no quiero seguir viviendo, no quiero vivir más, ya no quiero vivir, quitarme la vida, me voy a matar, voy a matarme, me voy a suicidar, voy a suicidarme, pienso en suicidarme, pensando en suicidarme, acabar con mi vida, terminar con mi vida, pensamientos suicidas
    `,
  },
  {
    name: 'money',
    points: 1.7,
    kind: 'billing',
    severity: 2,
    phrases: `
      estafa, estafas, estafadores, estafador, estafaron, estafado, estafada, estafando, timo, timadores, timado, timada, ladrones, ladrón, robo, robaron, roban, robando, robado, rateros, chorros, choros, fraude, fraudulento, fraudulenta, atraco, atracadores, engaño, engañan, engañaron, engañado, engañada, abuso, abusivo, abusiva, abusivos, usura,
      me cobraron, me han cobrado, me cobran, nos cobraron, nos cobran, me cobró, cobraron dos veces|doble|de más|demás, cobran de más|demás|doble, cobro doble|indebido|duplicado, cobros indebidos|duplicados, doble cobro, cargo doble|duplicado|indebido, cargos indebidos, cobrado dos veces|de más|doble, cobrándome, cobrarme, cobrarnos, me sacaron ~ dinero|plata|euros|pesos, me descontaron, descontaron, me cargaron, cargo en mi, cargaron a mi, me debitaron, debitaron, débito,
      <mi> dinero, mi plata, mi lana, factura mal|equivocada|errónea|inflada, facturan de más, factura de # , cobro sin, cobran sin, sin mi autorización|consentimiento|permiso, sin autorización, subieron el precio, subida de precio, subieron la tarifa, letra pequeña, letra chica, costes|costos ocultos, comisiones ocultas, tirar el dinero, dinero tirado|perdido, penalización, permanencia, recargo, recargos, multa de, penalización administrativa, me quieren cobrar, quiere cobrarme, quieren cobrarme, quieren #, me pasan #, me pasaron #, cobrar el, pretenden cobrar|cobrarme, a mi cargo, recibo|boleta|factura de #, recibo|boleta|factura por #, me llegó un recibo|factura|boleta, me vino un recibo|factura|boleta, me llegó una factura|boleta, me vino una factura|boleta, lectura errónea|estimada|mal, la lectura es|está, devuelvo el recibo, devolver el recibo, me debe #, me deben, me debe, no me pagan|pagaron|abonan|abonaron, no me hicieron el pago|abono, me siguen cobrando, siguen cobrando, sigue cobrando, cobro no, renovación automática, me renovaron, me lo renovaron, cancelé ~ ~ y ~ ~ cobran|cobraron|cobrado|pasan|cargan, reajuste de, sobreprecio, tasa oculta, gastos de gestión, cuota ~ ~ sin avisar
    `,
  },
  {
    name: 'refund',
    dealing: true,
    points: 1.5,
    kind: 'billing',
    severity: 2,
    negated: 'keep',
    phrases: `
      reembolso, reembolsos, reembolsen, reembolsar, reembolsarme, reintegro, devolución del dinero|importe, devolución de mi|la, devuélvanme, devuélvame, devolvedme, devuelvan ~ dinero|plata, que me devuelvan, me devuelvan, devolverme, devolver el dinero, me devuelven, no me devuelven, no me han devuelto, exijo mi dinero, exijo la devolución, quiero mi dinero, quiero mi plata, compensación, compensarme, indemnización, indemnizar, abono, nota de crédito, fianza, pago por un servicio que, pagando por un servicio, por lo que pago, para qué pago, pagar por algo que, devolveme, devuelveme, devuélveme, devuelvan, devuelvanme, me la devuelvan, me lo devuelvan, me los devuelvan, reintegren, que me reintegren, quiero las sesiones, o el dinero, o los euros, o mis
    `,
  },
  {
    name: 'price',
    points: 0.6,
    kind: 'billing',
    phrases: `caro, cara, caros, caras, carísimo, carísima, precio, precios, tarifa, tarifas, factura, facturas, boleta, comisión, comisiones, cuota, cuotas, mensualidad, recibo, recibos, cobro, cobros, pagando, pagar, pagado, pago, pagué`,
  },
  {
    name: 'not-delivered',
    points: 2,
    kind: 'delivery',
    severity: 2,
    negated: 'keep',
    phrases: `
      no llega, no llegan, no llegó, no llegaron, no ha llegado, no han llegado, no me llega, no me llegó, no me ha llegado, no me llegan, no nos llega, nunca llegó, nunca llegaron, sigue sin llegar, siguen sin llegar, aún no llega, todavía no llega, todavía no me llega, aún no recibo, todavía no recibo, no lo recibí, no he recibido, no recibí, no recibimos, nunca recibí, no lo he recibido, sin recibir, no entregaron, no me entregaron, no han entregado, no entregan, no lo entregaron, no se presentó|presentaron, no apareció|aparecieron, no vino, no vinieron, no pasó|pasaron,
      dónde está mi|mis|el, dónde están mis|mi, dónde quedó mi, dónde anda mi, figura|aparece|sale|dice|consta como entregado, marcado como entregado, dice entregado, entregado a otro|otra|un vecino, en otra dirección, dirección equivocada, producto equivocado, pedido equivocado, artículo equivocado, me mandaron|enviaron|trajeron otro|otra|el|la ~ equivocado|equivocada|que no, me llegó otra cosa, llegó otra cosa, canceló|cancelaron ~ pedido|vuelo|reserva|tren|viaje, me cancelaron el|la|mi, cancelado sin, vuelo cancelado, tren cancelado, en reparto desde, parado en|desde, retenido en, atascado en, nadie vino, nadie llamó, nadie apareció, nadie pasó, no pasó nadie, no vino nadie, no llamó nadie, intento de entrega, intentó la entrega, se intentó la entrega, entrega fallida, destinatario ausente, ausente, estaba en casa, estuve todo el día en casa, centro logístico, lleva en reparto, en tránsito desde, sin falta, mañana sin falta, quién firma|firmó, dicen que firmé, firmé yo, compré ~ ~ hoy es, pedido ~ ~ hoy es, nunca salió, no ha salido, lo dejaron en|con, tirado en el portal, tirado en la puerta, perdido por <brand>, pedí ~ ~ y ~ llegó|vino|mandaron, me llegaron tres|dos|cuatro, vuelo cambiado|reprogramado, remarcado, remarcaron, reubicado, reubicaron
    `,
  },
  {
    name: 'delay',
    points: 1.6,
    kind: 'delivery',
    severity: 2,
    phrases: `
      retraso, retrasos, retrasado, retrasada, retrasados, demora, demoras, demorado, demorada, atraso, atrasado, atrasada, con retraso, # <tiempo> de retraso|demora|espera, <número> <tiempo> de retraso|demora|espera|cola, llegó tarde, llega tarde, llegaron tarde, llegan tarde, tarde como siempre, impuntual, impuntuales, esperando, espero desde, llevo|llevamos ~ esperando, esperar # , espera eterna, de espera, cola de, hora de cola, horas de cola, haciendo cola, en la fila, aplazado, aplazada, pospuesto, reprogramado, reprogramaron, perdí el vuelo|tren|bus|avión|enlace|la conexión, perdimos el vuelo|tren|bus, varados, varado, varada, tirados en, tirado en, tirada en, dejaron tirado|tirada|tirados, me dejaron plantado|plantada, plantado, plantada, fuera de plazo, va para ~ <tiempo>, ya van ~ <tiempo>, cuarto|quinto|tercer|sexto día, cuarta|quinta|tercera semana, meses esperando, semanas esperando
    `,
  },
  {
    name: 'time-spent',
    points: 1.1,
    isTime: true,
    negated: 'keep',
    phrases: `
      llevo # <tiempo>, llevamos # <tiempo>, llevo <número> <tiempo>, llevamos <número> <tiempo>, llevo ya|más|casi|todo|toda ~ <tiempo>, hace # <tiempo>, hace <número> <tiempo>, hace más|casi|como de? ~ <tiempo>, hace ya ~ <tiempo>, desde hace # <tiempo>, desde hace <número> <tiempo>, desde hace <tiempo>, desde ayer, desde anoche, desde anteayer, desde hoy, desde esta mañana, desde el lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|pasado|mes, desde la semana, desde enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre,
      # <tiempo>, <número> <tiempo>, más de # <tiempo>, más de <número> <tiempo>, horas y horas, todo el día, toda la mañana|tarde|noche|semana, todo el fin de semana|finde, cuánto tiempo más, hasta cuándo, cuánto más, para cuándo
    `,
  },
  {
    name: 'persistence',
    points: 1.3,
    severity: 2,
    negated: 'keep',
    phrases: `
      otra vez, de nuevo, nuevamente, una vez más, por <vez> vez, por # vez, <vez> vez, # vez que, mil veces, varias veces, cada vez, cada día, todos los días, todas las semanas, cada semana, todos los meses, cada mes, <número> días seguidos|consecutivos, # días seguidos, como siempre, como de costumbre, para variar, siempre, continuamente, constantemente, constante, constantes, repetidamente, reiteradamente, reiterado, reiterados, sigue, siguen, seguimos, todavía, aún, aun, llamado # veces, llamé # veces, ya van #, ya van <número>, y van #, y van <número>, ya es la, no es la primera vez, primera vez no es, día # sin, día <número> sin
    `,
  },
  {
    name: 'still',
    points: 0.5,
    once: true,
    negated: 'keep',
    phrases: `ya, encima, además, por fin, de repente, de golpe, de pronto, justo hoy, justo ahora, ni siquiera, a estas alturas, otra, <número> veces, # veces`,
  },
  {
    name: 'deadline',
    points: 1,
    kind: 'other',
    severity: 3,
    phrases: `
      urgente, urgentes, urgentemente, urgencia, es urgente, cuanto antes, lo antes posible, a la brevedad, emergencia, plazo vence, vence hoy|mañana, antes de mañana|hoy|el|las, viajo mañana|hoy|el, mi vuelo sale, sale en # <tiempo>, salgo en # <tiempo>, lo necesito para hoy|mañana|ya|el, lo necesito ya, necesito trabajar, no puedo trabajar, no podemos trabajar, mi negocio parado, la boda es, es mañana, es hoy, el lunes me, se presenta el, vuelo el, vuelo mañana|hoy, viajo el, pago de nóminas, tengo que pagar nóminas, cierra el plazo, acaba el plazo, termina el plazo, se me acaba el, antes del lunes|martes|miércoles|jueves|viernes|sábado|domingo, mañana necesito, lo necesito el, necesito que alguien, de verdad, perdiendo ventas|clientes
    `,
  },
]
