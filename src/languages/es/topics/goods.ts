import { TELLS, type Topic } from '../../topics.js'

/** Goods and food, and how they fail. */
export const goods: readonly Topic[] = [
  {
    kind: 'product',
    weight: TELLS,
    phrases: `
      se rompió, se me rompió, se ha roto, se me ha roto, se partió, se descosió, se despegó, se rajó, se deshilachó, se deshizo, se derritió, se hinchó, se oxidó, se despintó, se desarmó, se peló, se rayó,
      se agujereó, se dobló, se quebró, se trizó, se abrió como|por|la|a, se hundió, se encogió, encogió, destiñe, destiñó, cremallera, cierre roto, costura*, suela*, tacón, asa, bisagra*, tapa, tapón,
      rosca, correa, patas, pata coja, somier, muelles, colchón, cojín, relleno, tapizado, barniz, chapa, contrachapado, aglomerado, tablero, balda*, tornillos, le faltan tornillos|piezas, faltan piezas,
      pieza rota, piezas rotas, made in, mando roto, no enfría, no calienta, no centrifuga, no enciende, no carga ~ batería, la batería dura|no|se, batería hinchada, huele a quemado|plástico,
      hace ruido|un ruido, ruido raro|infernal|metálico, zumbido, pierde agua|aceite|aire, gotea, chorrea, fuga por la, salta el diferencial|automático, suelta pelo|tinte|chispas, chispas, quema,
      quemó la|el|mi, me dio calambre|corriente, alergia, reacción alérgica, sarpullido, ronchas, erupción, me hincharon|hinchó|irritó, irritación, picor, escozor, alérgenos, frutos secos, ingredientes,
      sin gluten, celíaca, celíaco, etiquetado, etiqueta dice|pone|no, caducado, caducada, caducados, fecha de caducidad|vencimiento, vencido, vencida, moho, mohoso, podrido, podrida, agrio, agria, rancio,
      rancia, crudo, cruda, gusano*, bicho*, cucaracha en, pelo en la|el|mi, plástico en la|el|mi, cristal en, vidrio en, trozo de, sabe a, sabor a, intoxicación, intoxicó, me sentó mal, nos sentó mal,
      diarrea, vómitos, diente roto, me rompí un diente|una muela, talla mal, tallaje, talla pequeña|grande, no es la talla, calidad de la tela, la tela, el tejido, transparenta, bolitas, electrodoméstico,
      garantía, en garantía, servicio técnico oficial, defecto de fábrica|fabricación, defectuoso, defectuosa, mal acabado, mal acabada, mal montado, viene mal, juguete, cochecito, sillita, trona, cuna,
      biberón, chupete, casco, patinete, bici, cadena, frenos, neumático, llanta, impermeable, mochila, maleta rota, paraguas, tienda de campaña, saco de dormir, batidora, freidora, cafetera, olla, sartén,
      antiadherente, lavadora, secadora, nevera, heladera, refri, horno, microondas, aspiradora, plancha, secador, ventilador, calefactor, estufa, caldera, termo, termotanque, calefón, aire acondicionado,
      televisor, tele nueva, altavoz, auriculares, audífonos, reloj, pulsera, teclado, impresora, cartucho, tóner, cámara de fotos, champú, tinte, crema, sérum, mascarilla, desodorante, maquillaje, pañales,
      pienso, croquetas, leche en polvo, yogures, pollo, carne, pescado, lata, conserva, puzzle, piezas, guitarra, pintura, libro mal impreso, páginas en blanco, encuadernación, páginas repetidas,
      faltan páginas, inversor, placa solar, placas, campana, cajón, cajones, frentes, encimera, grifo gotea, cisterna del, montador, montaje, jersey, jerséis, lana, lavado a, encogido, ahora le vale, rueda,
      la rueda, ruedas, tetina, mordedor, chupete roto, se soltó, se soltó un, trocito, un trocito, pieza pequeña, asfixia, se atragantó, oreja izquierda, auricular izquierdo, auricular derecho,
      lado derecho, lado izquierdo, mudo, muda, arañado, arañazo, con un arañazo, estuche, falta 1 pieza, falta una pieza, faltan tornillos, tornillo, ni un tornillo, patas torcidas, torcidos, cojean, baila,
      anda sola, camina sola, centrifugado, al centrifugar, centrifuga, silbido, humo, echando humo, se calienta, quema al tacto, abolladura, junta, goma, filtro, motor, bomba de agua, compresor,
      resistencia, placa base, pantalla rota, marcha, marchas, cambio salta, pedal, sillín, luces de la bici, batería de la bici, e-bike, bicicleta eléctrica, carrito, silla de paseo, bañera, esterilizador,
      termómetro, báscula, tensiómetro, gafas, lentes, lentillas, graduación, prótesis, audífono
    `,
  },
  {
    kind: 'product',
    phrases: `
      hervidor*, tostadora*, nevera*, refrigerador*, heladera*, hornos, batidora*, licuadora*, aspiradora*, lavadora*, lavarropas, secadora*, lavavajillas, lámpara*, bombilla*, silla, sillas, mesa, mesas,
      sofá*, colchones, cama, estantería*, cortina*, almohada*, alfombra*, zapato, zapatos, zapatillas, botas, chaqueta*, abrigo*, camisa*, vestido*, pantalón, pantalones, calcetines, cremallera*, botón,
      tela, correa*, hebilla*, tornillo*, freno*, bicicleta*, patinete*, monopatín, batería*, cargador*, cable, enchufe*, altavoces, parlante*, teclado*, objetivo, cámara*, juguete*, muñeca*, cochecito*,
      botella*, latas, envase*, empaque*, sabor, sabe a|raro, salsa*, café, té, leche, yogur*, queso*, pan, cereales, chocolate*, galletas, jabón, talla, tallas, color, sartén*, cuchillo*, taza*, vaso*,
      mochila*, maleta*, casco*, dron, válvula*, manguera*, bomba, repuesto*, pieza, comida, pizza*, hamburguesa*
    `,
  },
]
