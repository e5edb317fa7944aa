import type { Group } from '../lexicon.js'

/** What speaks against a complaint: praise, thanks, what is over, adverts, articles, others' matters. */
export const against: readonly Group[] = [
  {
    name: 'praise',
    points: -1.4,
    kind: 'praise',
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `
      genial, geniales, excelente, excelentes, estupendo, estupenda, perfecto, perfecta, fantástico, fantástica, maravilloso, maravillosa, maravilla, increíble servicio|trabajo|atención, buenísimo, buenísima, buenísimos, muy bueno, muy buena, muy buenos, muy buenas, súper bien, super bien, muy bien, de diez, de lujo, un 10 para|en, un diez, diez de diez, chulo, chulísimo, chido, chida, padrísimo, bacán, chévere, copado, recomiendo, lo recomiendo, la recomiendo, los recomiendo, recomendable, muy recomendable, 100% recomendable, recomendado, encantado, encantada, encantados, me encanta, me encantan, me encantó, contento con, contenta con, contentos con, satisfecho, satisfecha, satisfechos, feliz con, funciona perfecto|perfectamente|genial|de maravilla|bien|sin, va perfecto|genial|de maravilla|muy bien, llegó antes, llegó rápido|rapidísimo|perfecto, llegó en perfectas, rápido y, rapidísimo, rapidez, puntual, puntuales, amable, amables, amabilidad, atentos, atento, muy profesionales, profesionalidad, eficaz, eficaces, eficiente, eficientes, impecable, la mejor empresa|app|compañía|opción, el mejor servicio|banco|hosting|operador, los mejores, mejor imposible, superó mis expectativas, cinco estrellas, 5 estrellas, buena atención, buen servicio, buen trato, buen trabajo, vale cada euro|peso|céntimo, repetiré, repetiremos, volveré sin duda, cumplen, cumplieron, fiable, fiables, confiable, confiables, comodísimo, comodísima, precioso, preciosa, así sí, paciencia de santa|santo, con una paciencia, bendita la hora, de maravilla, qué gusto, da gusto, un gustazo, gustazo, una gozada, gozada, queda precioso, agradecer a, quiero agradecer, quiero dar las gracias, tengo que reconocerlo|reconocer, hay que reconocer, sorprendido para bien, para bien, sin enrollarse, mejor compra, me salvaron, me salvó, menos mal que estaban, no estoy acostumbrado, volvería a comprar, repetiría, y punto, gracias infinitas, infinitas gracias, solo quería decirlo, sólo quería decirlo, nada más que gracias, mil puntos, sobresaliente, matrícula de honor, chapó por, servicial, majo, majos, majísimo, un amor, un sol, impecables, pagaron en una semana|en, me llamaron al día siguiente, superó, pedazo de servicio, cumplió, todo perfecto, todo genial, rapidísimos, rápidos, una joya, me ahorró, me ahorra
    `,
  },
  {
    name: 'salute',
    points: -1.4,
    kind: 'praise',
    salutes: true,
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `bravo, enhorabuena, felicidades, felicitaciones, felicito, chapó, chapeau, olé, aplausos, ovación, qué bien que, bien hecho, bien por, gran trabajo, me alegro de que`,
  },
  {
    name: 'thanks',
    points: -1.4,
    kind: 'praise',
    negated: 'keep',
    courtesy: true,
    phrases: `gracias, muchas gracias, mil gracias, muchísimas gracias, gracias por, gracias a, se agradece, agradezco, agradecido, agradecida, agradecimiento, un saludo y gracias, thanks`,
  },
  {
    name: 'polite-ask',
    points: 0.1,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `gracias de antemano, de antemano gracias, muchas gracias de antemano, desde ya gracias, gracias por adelantado, gracias por su respuesta|atención|ayuda, por favor, porfa, porfavor, ojalá, espero, sería genial|bueno|estupendo, estaría bien|bueno, agradecería, agradeceríamos`,
  },
  {
    name: 'resolved',
    points: -1.9,
    negated: { name: 'unresolved', points: 1.9, kind: 'service', severity: 2 },
    phrases: `
      solucionado, solucionada, solucionado ya, ya está solucionado|arreglado|resuelto, ya quedó, ya quedó solucionado|resuelto|arreglado, resuelto, problema resuelto|solucionado, arreglado, ya funciona, ya funcionan, ya anda, ya va, ya vuelve a, volvió el|la servicio|internet|luz|señal|agua|línea, ha vuelto el|la, ya volvió, ya está de vuelta, ya llegó mi|el|la, ya me llegó, ya me lo entregaron, ya me devolvieron, me devolvieron el dinero, me lo solucionaron, me lo resolvieron, me lo cambiaron, me solucionaron, me resolvieron, lo arreglaron, lo solucionaron, lo resolvieron, han solucionado, han arreglado, han resuelto, edito solucionado, edit solucionado, actualización solucionado, todo en orden, todo bien ya, ya todo bien, ya está todo bien, asunto resuelto, caso resuelto, cerrado con éxito, ya estoy dentro, ya pude, ya puedo entrar, se puede cerrar, podéis cerrar, pueden cerrar, cierro el hilo, dejo el hilo, era la funda|el cable|el router|mi|culpa, apareció la|el|mi, ya apareció, retiro todo lo dicho, todo lo dicho, quitada y perfecto, y listo, con eso quedó, quedó solucionado|resuelto|arreglado, mil disculpas por el, disculpas al, ya está <brand>, verificaron el, me la devolvieron, me los devolvieron, llegó hoy, llegó al final, al final llegó|apareció, por mí cerrado|queda, asunto zanjado
    `,
  },
  {
    name: 'following-up',
    points: -0.6,
    once: true,
    negated: 'keep',
    phrases: `vale gracias, ok gracias, dale gracias, entendido, perfecto gracias, listo gracias, ya les escribí por dm, ya os he escrito, no te preocupes, no se preocupen, no pasa nada, sin problema, tranquilos`,
  },
  {
    name: 'staff-reply',
    points: -0.7,
    once: true,
    negated: 'keep',
    phrases: `lamentamos, lamentamos los inconvenientes, sentimos las molestias, disculpa las molestias, disculpe las molestias, rogamos disculpen, te pedimos disculpas, le pedimos disculpas, envíanos un mensaje, escríbenos por, escríbanos por, facilítanos tu, indícanos tu, quedamos a tu disposición, quedamos a su disposición, nuestro equipo, estamos trabajando en, estamos trabajando para`,
  },
  {
    name: 'promotion',
    points: -1.5,
    promotes: true,
    kind: 'other',
    negated: 'keep',
    phrases: `
      sorteo, sorteamos, gana un, gana una, ganar un, participa en, participa y, concurso, descuento, descuentos, % de descuento, código de descuento, código promocional, cupón de, oferta, ofertas, ofertón, promoción, promo, promos, rebajas, black friday, cyber monday, aprovecha, aprovechen, no te lo pierdas, suscríbete, suscríbanse, síguenos, síguenos en, enlace en la bio, link en la bio, haz clic, haz click, reserva ya, compra ya, contrata ya, desde solo # , desde solo $, envío gratis, gratis por tiempo, lanzamos, presentamos nuestro|nuestra, te presentamos, descubre, descubran, conoce nuestro|nuestra|nuestros, nuestros servicios, nuestra tienda, sin iva, hasta fin de existencias, con el código, código, en tienda y online, este finde, solo hasta el|mañana|domingo|agotar, por tiempo limitado, hasta el # %, # % de descuento, # por ciento de, cuotas sin interés, regístrate, apúntate, te esperamos, los esperamos
    `,
  },
  {
    name: 'sales-talk',
    points: -0.5,
    once: true,
    negated: 'keep',
    phrases: `novedad, novedades, evento, eventos, feria, concierto, festival, exposición, inauguración, patrocinador, patrocina, patrocinado, taller, webinar, charla, curso de, entradas a la venta, patrocinio, colaboración con`,
  },
  {
    name: 'job-advert',
    points: -2,
    promotes: true,
    hires: true,
    kind: 'other',
    negated: 'keep',
    phrases: `buscamos personal|un|una|desarrollador|programador|dependiente, estamos contratando, estamos buscando un|una|personal, oferta de empleo|trabajo, vacante, vacantes, se busca dependiente|camarero|personal|programador|vendedor, se solicita personal, envía tu cv|currículum, manda tu cv, incorporación inmediata, bolsa de trabajo, salario bruto, jornada completa, únete a nuestro equipo, buscamos desarrollador, buscamos a, contrato indefinido, 100 % remoto, cien por cien remoto, mándanoslo, mándanos tu, envíanos tu, empleo@, si conoces a alguien que, vacantes en, ofrecemos sueldo|contrato|formación`,
  },
  {
    name: 'report',
    points: -0.9,
    kind: 'news',
    negated: 'keep',
    phrases: `
      anuncia, anunció, anuncian, anunciado, ha anunciado, comunicado de prensa, nota de prensa, según fuentes, según informó, informó la compañía|empresa|agencia, según la agencia, presentó resultados, resultados del trimestre|ejercicio, facturó, factura # millones, invierte, invertirá, inversión de, adquiere, adquirió, adquisición, compra de <brand>, fusión con, abre una nueva, abrirá, inaugura, inauguró, nombra, nombró, nuevo consejero delegado|director|presidente, acciones de <brand>, en bolsa, cotiza, cotización, millones de euros|dólares|pesos, el sector, la compañía presidida, abrirá en, prevé transportar|abrir|invertir|alcanzar, según explicó|detalló|señaló|indicó, la aerolínea|entidad|compañía|firma|empresa|operadora prevé|abrirá|anunció|informó|invertirá, directora comercial, director general, primer trimestre|semestre, rutas desde, nueva ruta|planta|sede|tienda|oficina en, firmó un acuerdo, acuerdo con, alianza con, ronda de
    `,
  },
  {
    name: 'grave-news',
    points: -1.2,
    kind: 'news',
    severity: 3,
    reported: true,
    thirdPerson: true,
    negated: 'keep',
    phrases: `multa a, multan a, multado con, sanciona a, sancionó a, sanción de, condenado a pagar, condenan a, demanda colectiva contra, investiga a, investigan a, fiscalía investiga, la policía investiga, despedirá a, despide a, ere en, huelga en, huelga de`,
  },
  {
    name: 'breach-news',
    points: -1.2,
    kind: 'news',
    severity: 4,
    reported: true,
    thirdPerson: true,
    negated: 'keep',
    phrases: `ciberataque a, ciberataque contra, hackeo a, brecha de seguridad en, filtración de datos en|de, datos de # clientes|usuarios|millones, millones de cuentas, hackers robaron|publicaron|accedieron, atacantes robaron|publicaron|accedieron`,
  },
  {
    name: 'article',
    points: -0.3,
    once: true,
    negated: 'keep',
    phrases: `artículo, reportaje, noticia, noticias, vídeo, video, fotos, blog, libro, novela, película, serie, historia, historias, siglo, histórico, proyecto, desarrollo, futuro, comunicado, portavoz, declaró, afirmó, explicó, señaló, entrevista, opinión`,
  },
  {
    name: 'chatter',
    points: -0.6,
    negated: 'keep',
    phrases: `jaja, jajaja, jajajaja, jeje, xd, xdd, lol, jsjs, buenas noches, feliz navidad, feliz año, feliz cumpleaños, cumpleaños, mi novio, mi novia, mi mamá, mi papá, mi abuela, mi hermano, mi hermana, amor, música, canción, fútbol, partido, clase, universidad, fiesta, café, desayuno, vacaciones, playa, mi <pariente>, la gata, el gato, el perro, domingo de, viernes de|lluvia|por, rumbo a, de camino a, en la puerta de embarque, recomendaciones de, el balcón, la serie esa, mi ex, teoría loca, teoría, cañas, tejiendo, propósito de, me regaló mi, el partido`,
  },
  {
    name: 'hearsay',
    points: -1.6,
    negated: 'keep',
    phrases: `dicen que, me han contado que, me contaron que, un amigo dice, una amiga dice, he oído que, escuché que, según dicen, la gente se queja, todos se quejan, muchos se quejan, dejen de quejarse, dejad de quejaros, a mí me funciona, a mí me va bien, a mí me va perfecto, nunca he tenido problemas, nunca tuve problemas, yo sin problemas, ningún problema con <brand>, dice|cuenta|jura|decía|contaba mi <pariente>, mi <pariente> dice|cuenta|jura|contaba|decía que|en, mi <pariente> siempre|también dice|cuenta, a la prima|primo|vecina|cuñado de un|una, la prima de una, el primo de un, un amigo de un, allá por, por aquel entonces, en aquella época, hace ~ años de eso, de eso hace, hace ya ~ años de, en su lanzamiento, en el lanzamiento, los que estuvimos, recordamos la|el, qué jóvenes éramos, qué tiempos, buenos tiempos, vaya usted a saber, vete a saber, a saber si, dicen por ahí, se cuenta que, leyenda urbana, batallita, cada navidad, en cada comida, en los noventa|ochenta, en el noventa`,
  },
  {
    name: 'own-fault',
    points: -1.4,
    once: true,
    negated: 'keep',
    phrases: `culpa mía, es culpa mía, fue culpa mía, mi culpa, por mi culpa, error mío, fue mi error, fallo mío, me equivoqué yo, me equivoqué, soy un desastre, soy torpe, se me cayó al agua|suelo|piso, lo rompí yo, se me olvidó, me olvidé de, sin querer, me he equivocado|confundido|olvidado, me he liado, me confundí de, culpa del partido|vino|sueño, por despistado, por despistada`,
  },
  {
    name: 'slip',
    points: -1.4,
    once: true,
    excuses: true,
    negated: 'keep',
    phrases: `era culpa mía, al final era mi|yo, era mi router|cable|error|fallo|culpa|móvil|celular, era yo, fui yo, el error era mío, no estaba enchufado, lo tenía desenchufado, tenía mal puesta|escrita|escrito, había puesto mal, retiro lo dicho, me retracto, falsa alarma, leí mal, error de tipeo, me confundí, lío mío, cagada mía, error de capa, yo solito, la lié yo, la cagué, lo había, la tenía el|la, era el wifi|cable|router|niño|modo, tenía el modo avión`,
  },
  {
    name: 'others-say',
    points: -1,
    others: true,
    negated: 'keep',
    phrases: `mi vecino|vecina|hermano|hermana|amigo|amiga|jefe|compañero|compañera|primo|prima dice|se queja|odia, muchos|algunos|todos dicen|se quejan|odian, la gente dice|se queja, se dice que, se oye que`,
  },
  {
    name: 'came-to-us',
    points: -2,
    kind: 'praise',
    comesToUs: true,
    negated: 'keep',
    phrases: `me cambié a <brand>, me pasé a <brand>, nos cambiamos a <brand>, me vine a <brand>, ahora con <brand>, desde que estoy con|en <brand>, desde que me cambié a, ahora uso <brand>, gracias a <brand>, yo aquí con ~ ~ <brand>, yo con <brand>, yo tan tranquilo con|en <brand>, para el próximo ~ ~ ~ <brand>, la próxima por <brand>, vaya por <brand>, me quedo con <brand>, entre <brand> y, menos mal que tengo|estoy|uso ~ <brand>, menos mal que ~ en <brand>, yo uso|tengo <brand>, vuelvo a <brand>, volví a <brand>, ya estoy con|en <brand>, me fui a <brand>, contraté <brand>, me abrí cuenta en <brand>, con <brand> no|jamás|nunca me`,
  },
]
