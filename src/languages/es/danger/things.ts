import type { Facet } from '../../facet.js'

/** Fire, gas, current, poison, splinters; what keeps people safe and what they work with, and how either lets them down. */
export const things: readonly Facet[] = [
  {
    about: 'mishap',
    weight: 0.75,
    phrases: `
      <cuerpo> ~ contra|entre ~ ~ <máquina>|barrotes|colchón|larguero|rejas|puerta|puertas, <cuerpo> ~ atrapado|atrapada|atrapados|atascado|enganchado|pillado|aprisionado, cabeza ~ atrapada|metida|entre, se <soltó> ~ <guarda>|rueda, <guarda>|rueda ~ se <soltó>, se soltó|salió|desprendió ~ rueda, pasó una rueda por, salió|saltó una rueda, rueda ~ soltó|salió|voló, acabé|acabó|terminé|terminó en el|la capó|suelo|asfalto|cuneta|piso|agua|carretera|hospital,
      salí|salió|salimos volando|disparado|disparada|despedido|despedida, me|le|nos cayó ~ encima, se me|le|nos vino encima, aplastó, aplastado, aplastada, atropelló, atropellado, atropellada, atrapado|atrapada|atrapados|atrapadas|encerrado|encerrada|encerrados|encerradas ~ en ~ ascensor|elevador|cabina|baño|coche|teleférico|telesilla|vagón, entre el # y el #, entre dos pisos|plantas, entre pisos|plantas, llevamos ~ ~ ~ atrapados|encerrados|colgados|parados, seguimos aquí ~ ~ sillas|personas|arriba|colgados|dentro,
      se tragó ~ pila|tornillo|pieza|imán|tapón|botón|anilla, tenía ~ en la boca, se la metió en la boca, se ahogó con, por la ventana, cayó|caí|cayeron ~ escaleras|escalera|balcón|litera|cama|vacío|andamio|rampa|altura
    `,
  },
  {
    about: 'mishap',
    weight: 0.5,
    phrases: `se cayó de, me caí de, se cayó al|por, me caí por|al, me caí, se cayó, caída desde|de, chocó contra, chocamos, choqué, accidente, se estrelló, volcó, volcamos, atrapado, atrapada, atrapados, quedó atrapado|atrapada, encerrada, encerrados, se tragó, tragó, se soltó, se salió la rueda, explotó en la mano|cara, le explotó, me explotó, resbaló, resbalé, tropezó, colgando, colgado de, bajaba la cuesta, cuesta abajo, en plena curva|autopista|bajada, a # por la`,
  },
  {
    about: 'hazard',
    weight: 0.7,
    phrases: `
      se incendió, se prendió fuego, se prendió, prendió fuego, ardió, ardieron, en llamas, ardiendo, incendio, fuego en, llamas, llamarada, fogonazo, soplete, explotó, explotaron, explosión, estalló, reventó, salió disparada|disparado|volando, fuga de gas, escape de gas, huele|olía|olor a gas|butano, monóxido, dióxido, echa|salían|saltan|soltó|salieron|pegó chispas|un chispazo, chispazo, cortocircuito, cable pelado, cables pelados, da calambre|corriente, calambre ~ ducha|grifo|lavadora|nevera, agarró la mano ~ grifo, no la podía soltar, no podía soltar|soltarme, quedé|quedó pegado|pegada,
      cristales en, vidrio en|dentro, era vidrio|cristal|metal|plástico|una grapa|un clavo|un tornillo, trozo|trozos|pedazo|pedazos|esquirla|astilla de vidrio|cristal|metal|plástico|alambre, clavo|tornillo|grapa|aguja|alambre|cuchilla en|dentro ~ <comida>, veneno, lejía en, ácido, cloro ~ gas|garganta|ojos|tos, gas cloro, amoníaco, raticida, olía|huele|olor a quemado|humo, olía|huele|olor a plástico|pelo|goma|cable quemado|quemada|derretido, círculo negro, mancha negra|quemada, chamuscado, chamuscada, chamuscó, al rojo, caldo|agua|aceite|sopa hirviendo, contaminado, contaminada, botulismo, salmonela, listeria, sin cacahuate|maní|gluten|lactosa|nueces|huevo ~ ~ <familiar>, etiqueta dice|decía|pone|ponía ~ # , en lugar|vez de # mg
    `,
  },
  {
    about: 'hazard',
    weight: 0.4,
    phrases: `humo, humea, echa|echaba|salió|salía humo, humareda, chispas, huele a quemado, se derritió, derretido, derretida, gas, quemado, quemada, hinchada la batería, batería hinchada, se hinchó la batería, sobrecalienta, sobrecalentó, ardía, vidrio, cristal roto`,
  },
  {
    about: 'hazard',
    weight: 0.4,
    beside: ['injury', 'response', 'need'],
    phrases: `frasco, dosis, gotas, toma, tomas, etiqueta, lote, prospecto, vidrios, corriente`,
  },
  {
    about: 'hazard',
    weight: 0.4,
    beside: ['response'],
    phrases: `alérgeno, cacahuate, cacahuetes, maní, nueces`,
  },
  {
    about: 'guard',
    weight: 0.45,
    phrases: `
      freno, frenos, maneta, pastillas de freno, airbag, cinturón, arnés, mosquetón, casco, detector de humo|gas|monóxido, alarma, barandilla, baranda, reja, lateral, silla del coche|auto, silla de coche|auto|bebé, sillita, cuna, moisés, hamaca, extintor, salida de emergencia, botón de emergencia|pánico|socorro|alarma, colgante, pulsera de, teleasistencia, telealarma, sensor de glucosa, sensor, glucómetro, bomba de insulina, válvula de seguridad, válvula, diferencial, llave de paso, chaleco, salvavidas, ancla, valla, tapa de seguridad, seguro de la puerta, botón del ascensor, línea de vida, dirección
    `,
  },
  {
    about: 'machine',
    weight: 0.3,
    phrases: `
      <aparato>, patinete, bici, bicicleta, moto, scooter, coche, carro, auto, carrito, cochecito, furgoneta, ascensor, elevador, escalera mecánica, cargador, batería, powerbank, caldera, calentador, calefactor, estufa, cocina, horno, olla, olla a presión, olla exprés, freidora, taladro, sierra, radial, amoladora, motosierra, desbrozadora, cortacésped, atracción, tirolina, tirolesa, telesilla, teleférico, telearrastre, manta, manta eléctrica, almohadilla, ducha, plancha, secador, enchufe, regleta, lavadora, secadora, nevera, microondas, batidora, picadora, escalera, andamio, grúa, columpio, tobogán, litera, trona, mochila portabebés, puerta del garaje, portón, persiana, piscina, jacuzzi, lentillas, potito, potitos, biberón, chupete, juguete, pila, pilas, dron, vapeador, tienda, calefón, bombona, contador, garrafa
    `,
  },
  {
    about: 'failing',
    weight: 0.55,
    phrases: `se partió, se rompió, se <soltó>, se soltó sola|solo, no frena, no frenó, no frenaba, sin frenos, se quedó sin frenos, se aceleró, aceleró solo|sola, se atascó, falló, falló en plena, se abrió en marcha|sola|solo|mitad, explotó, se sobrecalentó, se quedó blanda|blando|pegado|duro, se fue al fondo, se bloqueó la rueda|dirección, cedió, se hundió, se dobló, se descolgó, se desarmó, se desmontó, se vino abajo, se disparó`,
  },
  {
    about: 'standstill',
    weight: 0.55,
    beside: ['guard'],
    phrases: `
      no funcionó, no sonó, no saltó, no se abre, no abre, no funciona, no dio señal|aviso, no avisó, no avisa, no contestó, no contesta, contesta una grabación|máquina, nadie contesta|contestó|responde|respondió|atiende|vino, marcaba ~ conectado|normal|verde|# , marca|marcaba # , decía conectado, sin batería, sin pila, apagado, apagada, desconectado, desconectada, caducado, no respondió, tapado, tapada, bloqueada, cerrada con llave, con candado, con cadena, con cadenas, encadenada, tapiada
    `,
  },
  {
    about: 'need',
    weight: 0.55,
    negated: 'keep',
    phrases: `insulina, oxígeno, respirador, concentrador, ventilador mecánico, bipap, cpap, aspirador de flemas, medicación, medicamento, medicamentos, medicinas, marcapasos, diálisis, quimioterapia, leche de fórmula, inhalador, bomba de insulina, bomba de infusión, anticoagulante, antiepiléptico, sonda, aparato de <de> <familiar>, aparato para respirar, electrodependiente, incubadora, soporte vital`,
  },
  {
    about: 'need',
    weight: 0.3,
    negated: 'keep',
    phrases: `calefacción, agua potable, silla de ruedas, ascensor`,
  },
  {
    about: 'lacking',
    weight: 0.5,
    negated: 'keep',
    phrases: `sin insulina, sin oxígeno, sin medicación, sin medicamentos, sin medicinas, se quedó sin, nos quedamos sin, se nos acaba, se acaba, se acabó, no llega, no ha llegado, no le llega, sin calefacción, sin su medicación, no nos dan, sin luz, sin electricidad, sin corriente, se fue|cortó la luz, corte de luz|suministro|energía, apagón, batería ~ ~ da|dura|aguanta|queda|hasta, pila ~ hasta, pila hasta, batería hasta, le queda para, última dosis, última toma, sin tratamiento, agotado, desabastecido`,
  },
  {
    about: 'exposure',
    weight: 0.6,
    phrases: `bajo cero, a # grados, sin agua ni comida, sin agua a, horas atrapados|encerrados|colgados, golpe de calor, hipotermia, deshidratado, deshidratada, congelados, congelado, ya es de noche, se hizo de noche, en la nieve, en mitad|medio de la nada, a la intemperie, en pleno sol, nadie nos ve|oye`,
  },
]
