import type { Facet } from '../../facet.js'

/** What happened, told in a few words that say so only together. */
export const stories: readonly Facet[] = [
  {
    about: 'injury',
    weight: 1,
    phrases: `
      <de> <cuerpo> ~ ~ debajo|adentro|bajo, <cuerpo> ~ bajo el agua, cabeza qued* bajo|dentro, falta|faltaba|perdió|se llevó ~ punta|yema|uña, se <de> qued* el dedo en|entre, <qued> ~ <cuerpo> en|entre|dentro ~ ~ bisagra|puerta|engranaje|rueda|máquina|cadena|cinta, <arde> los ojos|labios, <arde> la boca|garganta|piel|cara, apenas ve|veo|respira|respiro|camina|puedo caminar|puede caminar|andar,
      tragué|tragó ~ mitad|trozo|pedazo|pieza|tornillo|pila|alambre|vidrio|cristal, doble de insulina|medicación|dosis, doble|triple|diez veces dosis|la, dosis doble|triple, # veces la dosis, estaba en # ~ encontré|encontró, a todos ~ duele|dolía la cabeza, nos duele|dolía ~ cabeza, todos vomitando|mareados|enfermos|intoxicados, los|las dos|tres|cuatro|cinco vomitando|mareados|enfermos|intoxicados|malos, vomitando ~ toda la noche, toda la noche vomitando, bebé ~ adormilado|dormido|flojo|pálido, ataque de asma|epilepsia, crisis de asma|epilepsia, convulsioné, ampollas en, con ampollas, se <de> fue ~ piel,
      di|dio|golpeó|golpeé|golpe ~ en la cabeza, golpe|golpeó|golpeé ~ cabeza contra, cabeza contra el|la, rodó|rodé|rodaron ~ escalera|escaleras|escalones|peldaños, cayó|caí contra ~, cayó|caí sobre el|la radiador|cristal|piedra|hormigón, # puntos, <número> puntos en|de, # puntos de sutura, # costillas, dos|tres costillas, me|le|lo|la lanzó|tiró|mandó contra|al suelo, descarga de|con la|el ~ <aparato>, descarga ~ lanzó|tiró|dejó, con la boca torta|torcida, sin habla, boca torcida, pupilas, babeando
    `,
  },
  {
    about: 'mishap',
    weight: 1,
    phrases: `
      casi se <de> lleva por delante, casi se lleva por delante, casi nos lleva por delante, casi choc* contra|con, casi cae|caen|caigo|nos caemos, ascensor|elevador ~ cayó|bajó|cae|desplomó ~ ~ golpe|pisos|plantas, ascensor|elevador cayó, cerró|cerraron ~ puerta|puertas con|sobre ~ <cuerpo>|<familiar>, puerta|puertas|portón ~ ~ pilló|pillaron|atrapó|aplastó|golpeó|cerró ~ ~ <familiar>|<cuerpo>, arrancó con ~ ~ colgando|dentro|fuera|puerta abierta, se volcó ~ con, silla|cuna|carrito|hamaca|trona ~ volcó|cerró|plegó|desplomó ~, aceleró|arrancó|encendió|activó sol* ~ <de> <cuerpo>, aceler* sol* hacia|contra|en, arrancó|encendió sola|solo con, <rueda> ~ ~ se ~ salió|soltó|desprendió|partió|bloqueó, <freno> ~ ~ se ~ qued*|fue|fueron|fundió|rompió|partió|soltó, <freno> ~ ~ no ~ respond*|funcion*|fren*|agarr*, no <de>? respond* ~ <freno>, fall* ~ <freno>, <freno> ~ fall*, me <qued> sin <freno>, tuve|tuvimos que tirarme|saltar|tirarnos|lanzarme, se vino abajo|encima ~ ~ <familiar>|<cuerpo>, cayó en el|la ~ <cuerpo>|<familiar>, techo|lámpara|cornisa|andamio|tubo|cristal|estante|estantería|espejo ~ ~ cayó|cayeron|desplomó ~ ~ encima|sobre|palmo|metro
    `,
  },
  {
    about: 'hazard',
    weight: 1,
    phrases: `
      sale|salía|salió|saliendo|echa|echando|soltando humo del|de ~ <aparato>, <aparato> ~ ~ echa|echando|echó|soltó|suelta|saca|sacó ~ humo|chispas|llamas, <aparato> ~ ~ se prendió|incendió|quemó|derritió|fundió ~ ~ noche|cama|habitación|casa|mano|bolsillo|mochila|durmiendo|dormíamos, <aparato> ~ explotó|estalló|reventó|ardió|ardió, <aparato> ~ ~ prendió fuego|incendió, quemó|quemado|quemó la alfombra|cama|sábana|colchón|cortina|moqueta|almohada|mesa|encimera, se prendió|incendió ~ cortina|cama|sofá|cocina|coche|carro|casa, toda la casa|cocina huele a, huele|olía a gas ~ ~ casa|cocina|piso|calle|noche|portal, silbando|siseando ~ ~ gas|cerrada|apagada, gas ~ silbando|siseando, detector ~ ~ pitando|pitaba|sonando, alambre|vidrio|cristal|metal|plástico|clavo|tornillo|grapa|cuchilla|aguja en ~ ~ <comida>, <comida> ~ ~ con|había ~ vidrio|cristal|alambre|metal|plástico|clavo|tornillo|cuchilla, etiqueta cambiada|equivocada|mal, etiqueta ~ ~ no ponía|decía|avisaba, alérgic* ~ ~ no ~ ponía|decía|avisaron|figuraba, gas ~ ~ contador|caldera|calentador|estufa ~ mareados|dolor, sin avisar ~ cloro|gas
    `,
  },
  {
    about: 'lacking',
    weight: 1,
    negated: 'keep',
    phrases: `
      nadie encontraba|encontró|sabía usar ~ oxígeno|desfibrilador|botiquín, quedan|queda|quedaban ~ # dosis|pastillas|puffs|horas de oxígeno, quedan|queda <número> dosis|pastillas|inhalaciones, <quedó> sin ~ medicina|medicación|medicinas|insulina|inhalador|inhaladores|pastillas ~ ~ epilepsia|corazón|convuls*|tensión|días, sin ~ insulina|medicación|oxígeno desde|hace, insulina|inhalador|inhaladores|medicación|oxígeno|pastillas ~ ~ no llega|llegan|llegó|lleva|llevan|parado|perdido|perdida|retrasado|retrasada
    `,
  },
  {
    about: 'exposure',
    weight: 0.7,
    phrases: `dejaron|dejó|bajaron|abandonaron ~ ~ ~ estación|parada|carretera|calle ~ equivocad*|noche|frío|oscuro|sola|solo, con este frío, con este calor, con demencia, con alzheimer, tiene demencia|alzheimer, sola de noche, solo de noche`,
  },
  {
    about: 'pursuit',
    weight: 1,
    phrases: `
      si estoy|está|estaba sola, si vivo sola, está|está ahora|ahora mismo|sigue ~ ~ delante|frente|debajo|enfrente ~ ~ ventana|puerta|casa|portal|edificio, delante|frente|enfrente|debajo de|a mi ventana|puerta|casa|portal, en mi puerta ~ ahora, le|les enseña|muestra|dice|da ~ dónde estoy|vivo|está|vive, a qué escuela|colegio|guardería va, dónde estudia|va ~ <de> <familiar>, acceso a|por la|las ~ cámara|cámaras, cámara ~ ~ cuarto|habitación|dormitorio|niña|niño|hijos ~ ~ habló|hablaba|desconocido|extraño, extraño|desconocido ~ ~ cámara|monitor|vigilabebés, quiere|quería quedar|verse|encontrarse con mi hija|hijo|niña|niño, fotos a mi hija|hijo|niña, dinero por fotos, viene hacia aquí, viene para acá, entró|entraron en mi casa mientras|cuando, me saca fotos, foto|fotos de mi|nuestra puerta|casa|portal
    `,
  },
  {
    about: 'violence',
    weight: 1,
    phrases: `voy|iré a ~ oficina|tienda|sede|sucursal y ~ ~ ~ daño|matar|quemar|romper|pegar|cuchillo|arma, hacer|haré|hago daño a alguien|ellos|ustedes|mi, los|las|les|te|la|lo voy|va a matar, me|nos va a matar, me|nos quiere matar, me mata si hablo|vuelvo|digo|cuento|denuncio, volvería si, volverá si, si lo denuncio|denunciaba, tirado|tirada|empujado|empujada al suelo, me tiró al suelo, lo|la tiró al suelo, me pateó, le pateó, patadas, puñetazo, puñetazos, bofetada, me apretó el cuello, me ahorcó, me escupió y`,
  },
  {
    about: 'despair',
    weight: 1,
    phrases: `me tomo|tomaré|tomé|trago|tomar todas las pastillas, todas las pastillas, pensar en saltar|tirarme|morir|matarme, ganas de morir|morirme|desaparecer|tirarme, nadie me va a extrañar|llorar, no me va a extrañar nadie, me voy a hacer algo|daño, voy a hacerme algo|daño, hacerme algo, veo sentido a nada|vivir|seguir, encuentro sentido a nada|vivir|seguir, no sé si mañana estaré|esté|sigo, no sé si voy a estar, sería más fácil si no estuviera|existiera, se ha encerrado en el baño, hay sangre, cuida de mamá|papá|los niños, cuiden de mis|mi, mi último mensaje, último mensaje`,
  },
]
