import type { FieldWords } from '../../by-field.js'

/** Further words for what speaks against a complaint. */
export const against: FieldWords = {
  hearsay: `
    suena a leyenda, a leyenda urbana, cuenta la leyenda, un compa dice, una compañera dice|cuenta, el primo de alguien, el primo de, la prima de, cuñado de, según mi <pariente>, según él el|la,
    según ella el|la, según la leyenda, no sé si será verdad|cierto, será verdad que, vi en un|otro hilo, leí en un|otro foro|hilo, hay quien dice, cuentan que, comentan que, se comenta que, se rumorea,
    rumor, rumores, en la crisis del, desde la crisis, de cuando era, cuando era niño|niña|pequeño, en mi época, en aquella, hace mil años, el siglo pasado, de toda la vida,
    dice que el primo|la prima|un amigo|su, dice mi <pariente> que, mi <pariente> jura que, un conocido, una conocida, le pasó a un|una, le pasó al|a la, le pasó a mi, a un amigo le, a una amiga le,
    a mi <pariente> le, a mi <pariente> lo|la, según mi, según cuentan, según se dice, por lo que he oído, por lo que cuentan, por lo que dicen, he leído que, leí que, parece que a|hay|van, al parecer,
    cuando era chico|chica|joven, en tiempos de, antiguamente había, de cuando el, mi abuelo no|contaba|decía, mi abuela no|contaba|decía, mi padre contaba, mi madre contaba
  `,
  praise: `
    menos mal, menos mal que, qué invento, bendito invento, benditos, bendita, doy fe, quiero dejar constancia, dejar constancia de, súbanle el sueldo, subidle el sueldo, un diez para, un aplauso para,
    aplauso para, eso no se olvida, no se olvida, no lo olvidaré, como nueva, como nuevo, quedó como, allí estaban, allí estaba, ni una sola queja, ninguna queja, sin queja, cero quejas, me sacó del apuro,
    nos sacó del apuro, me sacaron del apuro, nos salvó, nos salvaron, me salvaste, salvó el día, salvó la boda|cena|noche, aguantó, sobrevivió, intacto, intacta, intactos, intactas, resistió,
    ni se inmutó, sigue como el primer día, sigue funcionando, sigue impecable, cada mañana sonriendo, sonriendo, con una sonrisa, me atendió <número>|genial|de|con|muy, me atendieron genial|de|muy,
    nos atendieron genial|de|muy, lo resolvió en, lo resolvieron en, me lo resolvieron en, en cinco minutos, en diez minutos, en dos minutos, al día siguiente lo|me|ya, antes de lo previsto|esperado,
    un encanto, encantadora, encantador, una maravilla, una delicia, delicioso, deliciosa, buenísimas, riquísimo, riquísima, rico, de lo mejor, lo mejor que, el mejor regalo, la mejor compra,
    mi favorito|favorita, me flipa, flipando con lo bien, qué pasada, una pasada, de cine, de escándalo, qué bien, qué buen, qué buena, qué rico, qué maravilla, qué rápido, qué detalle, detallazo,
    gran detalle, gente maja, gracias equipo, gracias por todo, por fin alguien, por fin una, da gloria, gloria bendita, un lujo, un placer, un descubrimiento, fan de, soy fan, muy fan, viva el|la,
    larga vida, contentísimo, contentísima, contentísimos, súper contenta, súper contento, nunca falla, no falla, jamás falla, no me falla, nunca me falla, ni un fallo, ni un solo fallo, va como un tiro,
    va de lujo, va fino, va que vuela, como la seda, de perlas, de fábula, de vicio, gracias por explicar*, gracias por esperar*, gracias por devolver*, gracias por cuidar*,
    gracias al capitán|equipo|chófer|conductor|técnico|señor|chico, gracias a la chica|señora|enfermera|doctora|tripulación, gracias a quien, lloré de, lloré un poco, se me saltaron las, me emocioné,
    emocionado, emocionada, nos cuidaron, me cuidaron, nos trataron como en|reyes|de, nunca sin agua|luz|internet, sin un minuto de corte, sin un corte, sin cortes, sin dolor, sin despeinarse, ni se notó,
    no se notó, sin enterarnos, sin enterarme, ni me enteré, no nos cobraron ni|nada, no me cobraron ni|nada, se portaron, se portó, se han portado, de verdad verdadera, hecha con cariño, con cariño,
    cuatro duros
  `,
  resolved: `
    al final era, al final fue, resultó ser, resultó que era|estaba|lo, era yo que, estaba en mi, estaba en el bolsillo|cajón|buzón|spam, en la carpeta de spam, lo tenía yo,
    ya me contestaron|respondieron|llamaron|atendieron|devolvieron|abonaron|ingresaron, ya me han contestado|respondido|llamado|devuelto|abonado|ingresado|solucionado, me han solucionado, me han devuelto,
    me han abonado, me abonaron, me ingresaron, ha llegado ya|por|hoy|al, han llegado ya|por|hoy, llegó por fin, por fin llegó, por fin funciona, por fin me|lo|ya, vuelve a funcionar|ir|cargar|estar,
    ya carga, ya va bien, ya me deja, ya me va, rectifico, corrijo, borro el|lo, pido disculpas por el|mi, perdón por el tono, perdón por la queja, disculpen el tono, me precipité, asunto cerrado,
    todo aclarado, todo arreglado, todo solucionado, todo resuelto, cambiada sin, cambiado sin problema, me mandaron otro sin|gratis|nuevo, me enviaron otro sin|gratis|nuevo
  `,
  'came-to-us': `
    menos mal que en, menos mal que tienen <brand>, tienen <brand> y, los de <brand> sí, en <brand> sí, con <brand> sí, <brand> en cambio, <brand> nunca me ha fallado, <brand> nunca me, <brand> jamás me,
    <brand> llegó, por <brand> llegó, lo de <brand> llegó, con <brand> llegó, con <brand> sin problema|problemas|novedad, en <brand> sin problema|problemas, yo tengo <brand>,
    yo con <brand> encantado|encantada|feliz|tranquilo|bien|sin, cambiándome a <brand>, cambiarme a <brand>, pasarme a <brand>, pasarnos a <brand>, nos pasamos a <brand>, me mudo a <brand>,
    se están pasando a <brand>, se pasan a <brand>, menos mal que está <brand>, menos mal <brand>, pasé ~ a <brand>, pasamos ~ a <brand>, pasó ~ a <brand>, pasaron ~ a <brand>, cambié ~ a <brand>,
    cambiamos ~ a <brand>, cambió ~ a <brand>, migré ~ a <brand>, migramos ~ a <brand>, migrado ~ a <brand>, mudamos ~ a <brand>, llevé ~ a <brand>, puse ~ en <brand>, metí ~ en <brand>, moví ~ a <brand>,
    pasado ~ a <brand>, cambiado ~ a <brand>, pasando ~ a <brand>, yéndose a <brand>, se van a <brand>, vinimos a <brand>, al lado tienen <brand>, tienen <brand>, tiene <brand> y,
    que pedí por|a|en <brand>, lo que pedí a|en <brand>, lo pedí a|en <brand>, acabé comprando en <brand>, terminé comprando en <brand>, terminé pidiendo en <brand>, fui a <brand> y,
    por suerte tengo|uso <brand>, por suerte <brand>, suerte que tengo <brand>, suerte que uso <brand>, mientras <brand> sigue|va|funciona, y <brand> sin problemas|tan, yo volé con <brand>,
    volamos con <brand> y, nosotros con <brand>
  `,
  chatter: `
    para el camino, lista de la compra, lista para el, mi lista, setup, outfit, look de hoy, rutina de, receta, ingredientes, cucharada, al horno, a fuego lento, salteado, de camino al, paseando por,
    paseo por, pasé por delante, he pasado por, quedamos en, quedamos delante, nos vemos en, al lado de|del, enfrente de|del, junto al, esquina con, foto de, mis fotos de, selfie con, croquetas, cervecita,
    tapas, menú del día, spotify, playlist, maratón, entreno, gym, bici por, en el salón, tarde de, mañana de, noche de, planazo, plan de, domingueando, oposición, oposiciones, tfg, examen de, apuntes,
    clase de, mi cole, mi cumple, cumple de, regalo de, amigo invisible, sobra algo, falta algo, alguien más es, equipo de, gestoría, oficinas pequeñas, qué usáis, qué lleváis, qué usan, qué recomiendan,
    qué opináis, curiosidad por
  `,
  'job-advert': `
    contrata a #, contrata #, está contratando, están contratando, busca incorporar, precisa personal, se necesita personal|camarero|repartidor|conductor, se buscan,
    buscan personal|gente|conductores|repartidores, puesto de, puestos de trabajo, proceso de selección, media jornada, turno rotativo, no hace falta experiencia, sin experiencia previa,
    no se requiere experiencia, salario según convenio, plus de transporte, envíen cv, mándame tu cv, interesados enviar
  `,
  promotion: `
    ya disponible en, ya a la venta, ya está a la venta, llévate, te llevas, dos por uno, 2x1, 3x2, segunda unidad, al # %, por la compra de, en compras superiores, cupones, solo hoy, sólo hoy,
    solo por hoy, últimas unidades, últimas plazas, plazas limitadas, corre que, ven a probar, ven a conocer, te invitamos, los invitamos, visítanos, visita nuestra, pásate por, entra en nuestra,
    lanzamiento, nueva colección, nueva temporada, nuevo sabor, edición limitada
  `,
}
