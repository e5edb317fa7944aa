import type { FieldWords } from '../../by-field.js'

/** Further words for what fails, is missing, comes late, costs what it should not: trade by trade. */
export const troubles: FieldWords = {
  'does-not-work': `
    ruedita infinita, rueda infinita, la ruedita, la ruedecita, el circulito, circulito infinito, dando vueltas sin, cargando eternamente|infinito|todo, se queda en la pantalla, no pasa del|de la|de,
    sin responder, sin respuesta desde, no responde desde, no responde nadie ni, ha dejado de <funciona>, dejó de ir|verse|oírse|llegar|salir|cobrar|leer|enfriar|calentar|marcar,
    han dejado de ir|llegar|verse, deja de ir|cargar|responder, no quiere <hacer>, no quiere arrancar|encender|prender|cargar|abrir, se niega a <hacer>, no da señales de vida, ni tira ni, ni va ni,
    ni para atrás ni, no me va, no nos va, ya no va, ya no tira, no hay quien lo|la haga, no rula, no pita, no chuta, va cuando quiere, funciona cuando quiere, funciona a ratos, va a ratos, a ratos sí,
    un día sí y otro, muerta desde, muerto desde, muertas, muertos desde, apagado desde, apagada desde, en blanco desde, no pasa ninguna, no lee ninguna, no me lee, no lee la|el|las, no imprime, no cobra,
    no deja cobrar|pagar|entrar|acabar|terminar|avanzar|salir, no llega al|a los|a la correo|bandeja, no termina nunca, se queda a la mitad, se para a, se para cada, se me para, se ha parado, se detuvo,
    se me apaga, se apagó y no, no vuelve a encender, no revive
  `,
  defect: `
    se me ha roto|caído|colgado|quedado|borrado|abierto|estropeado|quemado|despegado|partido|bloqueado, se nos ha roto|estropeado|quemado|caído, se le ha roto|caído,
    se me partió|despegó|descosió|quemó|trabó|colgó|bloqueó|apagó|paró|jodió|fregó|chingó|abrió|quedó|salió|deshizo, se nos rompió|quemó|cayó, se le rompió|cayó|salió, se abrió como, se abrió la|el|por|a,
    reventó, reventado, reventada, explotó la|el|en, se hizo añicos, hecho pedazos|añicos|trizas|polvo, hecha pedazos|añicos|trizas|polvo, a la primera puesta|lavada|vez,
    al primer lavado|uso|viaje|golpe|día, a la segunda puesta|vez, al segundo lavado|uso|día, al tercer lavado|uso|día, a los # días|meses de, a las # semanas, a los <número> días|meses|semanas,
    a las <número> semanas, # meses y ya, dos meses y ya, duró # <tiempo>, duró <número> <tiempo>, ha durado #, ha durado <número>, no duró ni, no ha durado ni, no me duró, de juguete, de papel,
    de mantequilla, de chocolate, calidad de, calidad nula, pura fachada, se afloja, se aflojó, se atasca, se atascó, atascado, atascada, se encasquilla, se queda pillado|pillada|enganchado, se recalienta,
    se descarga sola|solo|en, no aguanta, no aguanta ni, la batería dura|no|se|ya, hace un zumbido, zumba, vibra, rechina, suelta agua|aceite|humo|olor|pelusa|color, mancha todo, lo mancha, ha manchado,
    me manchó, echa olor, descolorido, descolorida, despintado, desconchado, desconchada, se pela, se despelleja, deshilachado, agujereado, agujereada, con un agujero, tara, taras, con taras, de segunda,
    faltan páginas|piezas|tornillos, sin tornillos, no trae ~ tornillos|instrucciones, confunde, confunde ~ con, calcula mal, suma mal, cuenta mal, resta mal, mal calculado, mal sumado, redondea mal,
    duplica, se duplican, triplica, salen duplicados, sale en blanco, va en blanco, salen en blanco, sale todo mal, sale mal, salen mal, imprime mal, exporta mal, importa mal, sincroniza mal, traduce mal,
    se rechaza, se rechazan, rechazan todos, rechazado sin, no cuadran, descuadra, no concuerda, no coinciden, se desconfigura, se desconfiguró, se resetea, se reseteó, me lo resetea, vuelve a cero,
    se vuelve a poner, se pone solo|sola, me cambia ~ solo, se salta, se saltó, se come los|las|el|la, se comió, se pierde el|la, pierde el|la|los|las, se congeló, se tildó, se tilda, tildado, tildada,
    se frizó, se pegó la, petó, peta, ha petado, me peta, casca, cascó, ha cascado, se peta, bugeado, bugeada, buguea, pantallazo azul|negro, pantallazo, parpadea, sale distorsionado,
    se oye mal|fatal|entrecortado, se ve borroso|mal|fatal|pixelado, entrecortado, desfasado, desfase
  `,
  condition: `
    huele a humedad|tabaco|cloaca|alcantarilla|pescado|podrido|huevo|quemado|pis|perro, olía a, olor a|insoportable|nauseabundo, sabe a rayos|jabón|plástico|metal|podrido, sabía a, rancio, rancia, agrio,
    agria, cortada la leche, leche cortada, pasado de fecha, pasada de fecha, fecha pasada, fuera de fecha, con bichos, bichos, un bicho, gorgojos, moscas en, larvas, cortado con, sin cocer,
    medio crudo|cruda, quemada la|por, reseco, reseca, duro como, correoso, correosa, chicloso, sábanas sucias|manchadas|usadas, sin limpiar, sin cambiar las, mugre, roña, pelos en, pelos por, manchas en,
    charcos en, goteras en, sin toallas, sin agua en, sin papel, wc atascado, baño atascado, atascado el baño, ruido toda la noche, colchón hundido, distinto a la foto|lo, distinta a la foto|la,
    nada que ver con lo, no se parece, parece otro, no era lo anunciado, no es la que, no es el que, talla distinta, otra marca, marca blanca en
  `,
  problem: `
    mal puesto, mal puesta, mal instalado, mal instalada, mal hecho, mal hecha, mal cobrado, mal facturado, mal calculada, mal enviada, se traspapeló, traspapelado, se les olvidó, se os olvidó, olvidaron,
    olvidó la|el|mi|nuestra, se olvidaron de, se han olvidado de, se perdió mi|el|la|nuestra, perdieron mi|el|la|nuestra|mis|las, han perdido mi|el|la|nuestra|mis|las, perdió mi|mis|nuestra, extravió,
    extraviaron mi|el|la, me extraviaron, cambió sin, cambió solo, movieron sin, me movieron, me lo cambiaron por, me la cambiaron por, en su lugar, sin explicaciones, sin razón, de la nada, porque sí,
    de un día para otro, ni una explicación, error suyo, error vuestro, culpa suya, culpa vuestra, fallo vuestro, fallo suyo, no aparece ~ reserva|cita|pedido|pago, no consta, no me consta, no les consta,
    no figura, no figuramos, se llevaron mi, me dejaron sin, nos dejaron sin, me ha dejado sin, nos ha dejado sin, me dejó sin, nos dejó sin, dejaba mucho que
  `,
  unresolved: `
    sigo esperando, seguimos esperando, sigo a la espera, seguimos a la espera, sigo sin saber|recibir|poder|noticias|respuesta|entender, seguimos sin saber|recibir|poder|noticias|respuesta,
    sigue parado|parada|pendiente|en|abierto|abierta|bloqueado|bloqueada, siguen parados|pendientes|abiertos, lleva ~ parado|parada|bloqueado|bloqueada|pendiente|muerta|muerto|abierto|abierta|en,
    lleva en ~ desde, en espera desde, pendiente de resolución|revisión|validación, está validando, en validación, en revisión desde, en estudio, en gestión, en curso desde, sin avances, sin cambios,
    sin noticias, ni noticia, ni noticias, ni rastro, ni mu, ni pío, ni media, nadie da razón, no dan razón, no me dan razón, a medias, a medio, mal y tarde, nunca lo arreglan|arreglaron,
    lo arreglaron mal, no sacó ni, no miró ni, no hizo nada, no hizo ni, se fue sin, se fueron sin, vino y se fue, siguen durmiendo, seguimos durmiendo|pagando|igual|llamando|así,
    me siguen mandando|pidiendo|diciendo|llegando, siguen mandando|pidiendo|diciendo, me piden otra vez|de|por, me pide otra vez|de|por, me vuelven a pedir, vuelta a empezar, volver a empezar,
    empezar de cero, abren un|otro ~ nuevo, y cierran el, cierran el caso|anterior|ticket|tique|chat, marcado como resuelto, dado por resuelto|cerrado, como resuelto, cerrado por inactividad,
    cada persona me dice, cada vez me dicen, unos dicen, un departamento y, pasa la pelota, pasándose la pelota, me marean, mareándome, me tienen mareado|mareada, me tienen de, me traen de, como pelota,
    de acá para allá, de oficina en, ni para adelante ni
  `,
  money: `
    me han cobrado dos|<número>, me ha cobrado, le cobraron, le han cobrado, nos ha cobrado, os cobran, cobráis, me cobráis, nos cobráis, me cobras, me facturaron, me facturan, me han facturado,
    me facturó, nos facturaron, me pasaron ~ recibo|cargo|cuota|factura, me pasan ~ recibo|cargo|cuota|factura, me han pasado ~ recibo|cargo|cuota|factura, me llega ~ recibo|factura|cargo de|por,
    me llegó ~ recibo|factura|boleta ~ por|de #, nos llegó ~ factura|boleta, me clavaron, me clavan, me han clavado, clavada, clavazo, sablazo, me sablaron, me metieron ~ cargo|seguro|servicio,
    me encajaron, me colaron, nos colaron, sin haberlo pedido|contratado, que no pedí|contraté|solicité|uso|autoricé, que nunca pedí|contraté|solicité|firmé|autoricé,
    que jamás pedí|contraté|firmé|autoricé, jamás firmé, nunca firmé, doble de lo, el doble de, el triple de, casi el doble, el doble que, el triple que, # € de más, de más en, de más por, cobro de más,
    por 40 minutos, se queda los|las|el|con, se quedan con|los|el, se quedó con|los|el, se quedaron con|mi|el, y se queda, no me abona, no abonan, no me han abonado, sin abonar, sin pagarme,
    sin pagar mi|la, no me ha pagado, me adeudan, adeudan, me adeuda, retienen mi|el|mis, me retienen, retenido mi|el, dinero retenido, congelado mi|el, me han subido, me subieron, nos han subido,
    nos subieron, subieron sin, subida sin, ha subido un|el, subió un|el|de, de # a # euros|€|pesos, gestión de qué, por gestión, gastos de cancelación, cancelación sin, pagar por cancelar,
    pagar dos veces, pagado dos veces, pagando dos veces, pagué dos veces, pago doble, me han duplicado, se ha duplicado el|la, se tragó mi|la|el|los, el cajero se, me falta dinero, faltan # euros|€,
    me faltan #, me desapareció el|la, desaparecieron # euros|€|pesos, multa que, multado por, multaron por, me multaron, me multan, leyó mal la matrícula, matrícula que no, peaje que no,
    estacionamiento que no, consumo que no, llamadas que no, suscripción que no, prueba gratuita y, tras la prueba, cancelé antes, cancelé a tiempo, di de baja y, me di de baja y, dada de baja y,
    ya dado de baja, pese a la baja, tras la baja, no me aplican|aplicaron|aplica ~ descuento|promoción|tarifa, sin el descuento, no respetan el|la precio|tarifa|oferta|promoción, no respetaron,
    prometieron #, precio anunciado, otro precio, distinto precio, precio que no
  `,
  refund: `
    devuelve la entrada|el, devuelvan la|el|los, me devuelvan el|la|los|mi, que me lo devuelvan, cuándo me devuelven|devuelve|devolverán, cuándo me reembolsan, devolución que no, la devolución no,
    sin devolución, sin reembolso, sin reembolsar, un vale no, no un vale, no quiero un vale|cupón|bono, me ofrecen un vale|bono|cupón, ofrecen un vale|cupón|bono, vale de #, bono de #, espero el cambio,
    el cambio, cambio o devolución, quiero el cambio, cambien por, cámbienme, reposición, que me lo cambien, que me la cambien, quiero cancelar y, derecho de desistimiento, desistimiento, garantía legal
  `,
  'not-delivered': `
    no aparece mi|el pedido|paquete, sin llegar, sigue sin aparecer, sigo sin recibir, lleva ~ en reparto, en reparto y, ya van ~ entregas, tres entregas fallidas, no me lo traen, no lo traen,
    no me lo entregan, no me han traído, no trajeron, me dejaron el paquete, dejaron la caja, lo dejaron tirado, la dejaron tirada, tiraron el paquete|la, lo lanzó, lo lanzaron, por encima de la valla,
    por la ventana, en el contenedor, en la basura, se lo dio a|al, se lo dieron a|al, lo tiene un vecino, firmaron por mí, firmado por alguien, firmó alguien, vino sin el|la|los|las, vino con otro|otra,
    vino otro|otra, venía sin el|la, venía otro|otra, llegó sin el|la|los|las, llegó otro|otra, llegó el equivocado, llegaron # de los|las, llegó la mitad, llegó medio, solo llegó, sólo llegó,
    me falta un|una|el|la|media, nos falta un|una, faltan dos|tres|cuatro|la|el, falta el|la|un|una ~ bulto|caja|pieza|mando|cable|puerta, caja vacía, vacía la caja, sobre vacío, abierta la caja,
    se equivocaron de, me mandaron el|la|un|una|dos, me enviaron el|la|un|una|dos, me han mandado ~ otro|otra|equivocado|que, me han enviado ~ otro|otra|equivocado|que, me trajeron el|la|un|una,
    pedí ~ y me mandaron|llegó|llegaron|trajeron|enviaron, pedimos ~ y nos mandaron|llegó|trajeron, en lugar de ~ me, en vez de ~ me, era para ayer, debía llegar, tenía que llegar, tenía que estar,
    iba a llegar, prometido para el, prometida para, entrega prometida, entrega prevista, fecha prevista, ya debería, por dónde anda, qué es de mi, qué fue de mi, qué ha sido de, sin rastro de mi,
    ni rastro de, sin noticias de mi|del, no dan con mi|el, validando el domicilio, dirección incorrecta, es mi casa, devuelto al remitente, devuelto sin, lo devolvieron, lo devuelven, sin pasar por,
    sin llamar al, ni llamó, ni llamaron, no llamó al timbre, no tocó el, estaba en casa todo, no salí de casa, todo el día en casa
  `,
  delay: `
    tarde y mal, tardísimo, llegamos tarde, salió tarde, salió con, aterrizó, sin salir de, dentro del avión|tren|autobús, en la pista, en el andén|la parada, seguimos en
  `,
  'time-spent': `
    lleva # <tiempo>, lleva <número> <tiempo>, llevan # <tiempo>, llevan <número> <tiempo>, va con # <tiempo>, ya son # <tiempo>, ya son <número> <tiempo>, ya van # <tiempo>, ya van <número> <tiempo>,
    van # <tiempo>, van <número> <tiempo>, más de un <tiempo>, más de una <tiempo>, hace un mes, hace una semana, hace casi, tres semanas para, un mes para, meses para, semanas para, horas para,
    # días para, # horas para, <número> semanas para, <número> meses para, <número> horas para, ya estamos en|a, y estamos en|a, hoy es # y, ya es # de, desde las #, desde el #,
    desde marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|enero|febrero ~ sin|esperando, desde navidad|verano|semana, esperando en, esperando al|a que|el|la|un|una,
    nos tienen esperando|en|aquí, me tienen esperando, aquí esperando, a la espera, cola infinita, espera infinita, cola de #, en cola desde, posición #
  `,
  deadline: `
    con plazo, plazo el, con plazo el, plazo hasta, el plazo termina|acaba|vence|cierra, fecha límite, cierre de, cierre del trimestre|mes|año|ejercicio, declaración de la renta, hacienda, nóminas,
    la nómina, cierren la nómina, sueldos, tengo clientes, # clientes, <número> clientes, mis clientes, sin poder trabajar|cobrar|vender|facturar|atender|abrir|operar,
    no puedo cobrar|vender|facturar|atender, no podemos cobrar|vender|facturar|atender|abrir, perdiendo ventas|clientes|dinero|pedidos, perdemos ventas|clientes|dinero, pierdo ventas|clientes|dinero,
    pérdidas de, local lleno, restaurante lleno, tienda llena, comedor lleno, con la cola, sala llena, consulta llena, parada la producción|fábrica|obra|cocina|clínica, negocio cerrado, negocio parado,
    tuvimos que cerrar, tuve que cerrar, cerrar el local|la tienda, examen, mi boda, la boda, boda el, funeral, entierro, concierto es, función es, el evento es, evento mañana|hoy, mudanza mañana|el,
    viajo en, vuelo en # horas, embarco, embarque en, salgo mañana|hoy, dentro de # horas, en dos horas, en una hora, mañana a primera, con un bebé, con bebé, con mi bebé, recién nacido,
    con niños pequeños, niños en casa, con dos niños, con tres niños, con la abuela, persona mayor en, mayor de # años, de 80 años, de # años sola, no ve nada, lentes de, gafas de, audífonos de,
    silla de ruedas de, medicinas, medicación, medicamentos, leche de la|mi, se siguen mojando, se moja, llueve dentro, lloviendo dentro, techo volado|caído, dormimos en, durmiendo en,
    sin calefacción desde, a # grados, bajo cero, fotos de mi|la boda|abuela|madre|padre|hijo, de mi abuela que, años de trabajo, todos mis ahorros, no puedo pagar, sin un peso, sin dinero para,
    hipoteca denegada, me quedé en la calle, en la calle
  `,
  lockout: `
    no me deja entrar, me pide el sms|código|pin, me pide un código|sms|pin, me manda el código|sms|pin a|al, manda el código a|al, el código llega a|al, código no llega, no llega el código|sms|pin|enlace,
    no me llega el código|sms|pin|enlace, no recibo el código|sms|pin|enlace, no reconoce mi|la cara|huella|contraseña|usuario|correo, no acepta la selfie|contraseña|clave, contraseña no válida,
    me dice que no existo, no existo, usuario no existe|encontrado|válido, no existe mi, me borró el|la|los|las, me borraron el|la|los|las|mi, me han borrado el|la|los|las|mi, me eliminaron el|la|mi,
    me cerraron la|mi, me cierran la|mi, me suspendieron la|el|mi, suspendieron mi|la, han suspendido mi|la, me ha suspendido, me han suspendido, suspendida sin, bloqueada sin, bloqueado sin,
    me bloquean|bloqueáis, me la bloquearon, me lo bloquearon, me han baneado, baneado sin, baneada sin, me inhabilitaron, me restringieron, congelaron mi|la|los, me congelaron, me quedé fuera de,
    me he quedado fuera
  `,
  safety: `
    huele a huevo podrido, olor a gas, huele gas, oliendo a gas, escape de gas, monóxido, se me cerró un|la|el, me hinchó|hincharon, cara hinchada, ojo hinchado, labios hinchados, shock anafiláctico,
    anafilaxia, corticoides, ronchas, me quemé con, se quemó con, quemadura, me corté con, se cortó con, me electrocut*, se atragantó, se ahogó con, salió ardiendo, echó a arder, prendió, se prendió,
    se derritió el enchufe|cargador, cargador quemado, frenos no|fallaron, sin frenos, se me fue el freno, se cayó encima, se vino abajo, se desplomó, intoxicó, intoxicamos,
    acabé en|acabamos en urgencias|hospital, terminé en|terminamos en urgencias|hospital|emergencia, al hospital, salmonela, vidrio en el|la|mi, cristal en el|la|mi, aguja en
  `,
  breach: `
    préstamo a mi nombre, préstamos a mi nombre, crédito a mi nombre, a mi nombre sin, contrataron a mi nombre, me vaciaron, vaciaron mi|la|las, vaciada, transferencias que no|yo, transferencia que no,
    bizum que no, retiros que no|yo, compras que no|yo, yo no he sido|fui, no fui yo, no he sido yo, alguien ha entrado|entró|accedió|está usando|usa en?, entraron en|a mi cuenta|correo,
    entró en|a mi cuenta|correo, han entrado en|a mi, inicio de sesión desde, con mi nombre completo, con mis datos, y mi número de cliente, mi número de cliente, con su logo, enlace va a, página rusa,
    les sacaron la base, alguien de adentro, filtran datos, quién más los|lo|la ve, pueden ver mi|mis, puede ver mi|mis, veo las facturas|los datos|las fotos|los mensajes de,
    me salen los datos|pedidos|mensajes de, me llegan las|los ~ de otra|otro, me llegó ~ de otra|otro persona|cliente|paciente, resultados de otra|otro, mandaron mis|mi|el ~ a otra|otro,
    contraseña en texto plano|claro, contraseña por correo, en texto plano, todos en copia, con copia a todos, en copia abierta
  `,
}
