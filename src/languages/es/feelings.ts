import type { Group } from '../lexicon.js'

/** What people feel, and how they were treated. */
export const feelings: readonly Group[] = [
  {
    name: 'condemnation',
    points: 1.9,
    tone: 'reproach',
    phrases: `
      vergüenza, vergonzoso, vergonzosa, vergonzosos, qué vergüenza, sinvergüenza, sinvergüenzas, caraduras, caradura, qué cara, qué morro, qué descaro, descaro, descarados, indignante, indignantes, inaceptable, intolerable, inadmisible, impresentable, impresentables, lamentable, lamentables, deplorable, penoso, penosa, patético, patética, patéticos,
      pésimo, pésima, pésimos, pésimas, nefasto, nefasta, desastre, desastroso, desastrosa, un desastre, fatal, horrible, horroroso, terrible, espantoso, de terror, de pena, de risa, dan pena, da pena, dan asco, da asco, qué asco, asco de, asco, basura, porquería, mierda, una mierda, de mierda, bazofia, chapuza, chapuzas, cutre, chafa, pinche, pinches, culeros, ojete,
      tomadura de pelo, me toman el pelo, nos toman el pelo, tomando el pelo, se burlan, se ríen de, burla, burlas, falta de respeto, falta de profesionalidad|seriedad, poca seriedad, poco serio, poco serios, nada serios, incompetentes, incompetencia, ineptos, inútiles, ineficientes, ineficiencia, irresponsables, irresponsabilidad, mentirosos, mentiroso, mienten, mintieron, mentira, mentiras, mienten más,
      publicidad engañosa, engañosa, engañoso, tercermundista, de vergüenza ajena, lo peor, el peor, la peor, los peores, las peores, peor servicio|empresa|compañía|atención|experiencia, de lo peor, no lo recomiendo, no los recomiendo, no la recomiendo, no recomiendo, nada recomendable, no contraten, no compren, no comprar, no contratar, no caigan, no vayan, no se les ocurra, eviten, huyan, huid, ni se les ocurra,
      nunca más, no vuelvo, no volveré, no vuelvo a comprar|contratar|pedir|viajar|usar, jamás vuelvo, cero estrellas, 0 estrellas, una estrella, ni una estrella, si pudiera daría cero|menos, gracias por nada, gracias por arruinar|arruinarme|dejarme|hacerme|perder|perderme, bravo <brand>, felicidades <brand> por, enhorabuena por arruinar, menudo servicio, vaya servicio, vaya tela, vaya mierda, vaya chapuza, vaya desastre, vaya vergüenza, menuda mierda|vergüenza|chapuza, no puede ser, es increíble que, parece mentira,
      de chiste, una broma, es broma, mala broma, no tienen vergüenza, no tienen ni idea, ni idea tienen, no valen nada, no vale nada, no vale lo que, no valen lo que, pérdida de tiempo, una pérdida de tiempo, una pérdida de dinero, perder el tiempo, cero respuestas, no la compréis|compren, no lo compréis|compren, no compréis, ni regalado, no se lo recomiendo, manda narices|huevos, tiene tela, es de coña, de locos, una locura de, es un cachondeo, cachondeo, un chiste, me saca de quicio, saca de quicio, se burló, se burlaron, me tomaron por, nos toman por tontos, vergonzoso que, indecente, inhumano, qué falta de, poca vergüenza, flaco favor, de traca, de traca mayor, qué bonito, muy bonito, así os va, así les va
    `,
  },
  {
    name: 'anger',
    points: 1.7,
    tone: 'reproach',
    phrases: `
      harto, harta, hartos, hartas, hasta las narices, hasta los huevos, hasta los cojones, hasta la coronilla, hasta la madre, hasta la mierda, podrido de, podrida de, cansado de, cansada de, cansados de, me cansé, ya me cansaron, ya me tienen, me tienen harto|harta|podrido, furioso, furiosa, enojado, enojada, enfadado, enfadada, cabreado, cabreada, cabrea, me cabrea, encabronado, encabronada, emputado, emputada, indignado, indignada, indignados, molesto, molesta, molestos, molestísimo, decepcionado, decepcionada, decepcionados, decepción, decepcionante, qué decepción,
      desesperado, desesperada, desesperante, frustrado, frustrada, frustrante, impotencia, rabia, qué rabia, qué bronca, me da bronca, me da rabia, ya basta, basta ya, ya está bien, hasta aquí, no aguanto más, no lo aguanto, no puedo más, me arrepiento, arrepentido, arrepentida, me siento engañado|engañada|estafado|estafada|robado, insatisfecho, insatisfecha, descontento, descontenta, nada contento|contenta, nada satisfecho|satisfecha, no estoy contento|contenta|satisfecho|satisfecha, me quejo, quiero quejarme, queja, quejas, reclamo, reclamos, reclamación, reclamaciones, reclamar, presentar una queja, hoja de reclamaciones, hojas de reclamaciones, libro de quejas, me enciende, me cansé de, me tiene frito|frita, estoy que trino, me tienen podrido|podrida, me hincha, me calienta, me hierve la sangre, qué coraje, da coraje, tremenda bronca, no hay derecho, no es de recibo, no me sirve
    `,
  },
  {
    name: 'dislike',
    points: 1,
    phrases: `
      mal, malo, mala, malos, malas, malísimo, malísima, peor, feo, fea, aburrido, inútil, incómodo, incómoda, triste, absurdo, absurda, ridículo, ridícula, tonto, tonta, estúpido, estúpida, injusto, injusta, innecesario, innecesaria, dudoso, dudosa, sospechoso, sospechosa, anticuado, anticuada, obsoleto, deja mucho que desear, dejan mucho que desear, mucho que desear, regular, mediocre, flojo, floja, odio, detesto, no me gusta, no me gustó, no me convence, no me mola, disgusto, pesadilla, infierno, odisea, martirio, calvario, suplicio, tortura, fastidio, un horror, no sirven, fail, apestan
    `,
  },
  {
    name: 'regret',
    points: 0.4,
    once: true,
    phrases: `lamentablemente, desgraciadamente, por desgracia, lástima, una pena, qué pena, qué lástima, preocupado, preocupada, preocupa, me temo, tristemente`,
  },
  {
    name: 'expectation',
    points: 0.8,
    once: true,
    negated: 'keep',
    phrases: `
      debería, deberían, se supone que, se suponía, supuestamente, prometieron, prometido, prometida, me prometieron, quedaron en, habían quedado, en lugar de, en vez de, a pesar de, pese a, por lo menos, al menos, ni tan siquiera, sin avisar, sin aviso, sin previo aviso, sin explicación, sin motivo, sin más, sin decir nada, sin consultarme, tuve que, tuvimos que, tengo que, me obligan, nos obligan, esperaba más, esperaba otra cosa, en pleno siglo, en pleno #
    `,
  },
  {
    name: 'told',
    points: 0.9,
    once: true,
    negated: 'keep',
    phrases: `me dicen que, me dijeron que, me dijeron, nos dijeron, nos dicen, me aseguraron, me informaron, me contestan que, me responden que, según ustedes|ellos|la app|el seguimiento, dice que, pone que, excusas, puras excusas, pretextos, puro cuento, promesas, me dice que, nos dice que, dicen que lo lleva, dice que la|el, según <brand>, según su|vuestra|vuestro, me sueltan que, me salen con, me saltan con, el que me dice, la respuesta fue, como toda respuesta, por toda respuesta, se escudan, excusa, me ofrecen un|una, me ofrece un|una, un cupón, me mandan a, me mandó a, te mandan a, manda a un foro, que si`,
  },
  {
    name: 'contrast',
    points: 0.4,
    contrast: true,
    once: true,
    negated: 'keep',
    phrases: `pero, sin embargo, no obstante, aunque, eso sí, lo malo, el único pero, lástima que, salvo que, excepto, sino que`,
  },
  {
    name: 'denial',
    points: 0.3,
    once: true,
    negated: 'keep',
    phrases: `no, nunca, jamás, nadie, ninguno, sin, tampoco, ni`,
  },
  {
    name: 'swearing-at',
    points: 1.5,
    tone: 'reproach',
    phrases: `hijos de puta, hijo de puta, hdp, hijueputas, hijueputa, váyanse a la, váyanse al, iros a la, idos a la, vete a la mierda, chinguen a su, chinga tu madre, la concha de, cabrones, cabrón, gilipollas, imbéciles, imbécil, idiotas, estúpidos, pendejos, boludos, pelotudos, malditos, que os den, que les den, muertos de hambre, chorizos, mafiosos, mafia, cretinos, payasos`,
  },
  {
    name: 'swearing',
    points: 0.6,
    once: true,
    phrases: `joder, coño, puta madre, puto, puta, hostia, ostia, carajo, verga, chingada, no mames, la puta, me cago en, cagada, cojones, wtf`,
  },
  {
    name: 'no-answer',
    points: 2.1,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      nadie <responde>, nadie me <responde>, nadie nos <responde>, nadie da la cara|respuesta|razón, nadie sabe nada, nadie se hace cargo, no <responde>, no me <responde>, no nos <responde>, nunca <responde>, no <pron> <responde>, no han respondido|contestado, no me han respondido|contestado|llamado|dicho, sin respuesta, sin contestar, sin que nadie, ninguna respuesta, cero respuesta, ni una respuesta, no hay respuesta, no recibo respuesta, no he recibido respuesta, no obtengo respuesta, sigo esperando respuesta, espero respuesta, esperando respuesta, esperando una respuesta, esperando que me, esperando a que,
      me dejan en visto, me dejaron en visto, en visto, me ignoran, ignoran, ignorando, me ignoraron, ignorado, ignorada, me cuelgan, me colgaron, cuelgan el teléfono, cuelgan, te cuelgan, me cortan la llamada, imposible comunicarse|contactar|hablar, imposible hablar con, no hay forma|manera de contactar|hablar|comunicarse|que, no hay con quién hablar, solo|sólo un bot, un robot, bot que, chatbot, contestadora, contestador, musiquita, respuesta automática, respuestas automáticas, respuestas genéricas, copian y pegan, copia y pega, me transfieren, me pasan de|con, me derivan, pasando de un|una, de un departamento a otro, de un lado a otro, no contestan el teléfono|los|mensajes|correos, no atienden el teléfono, no cogen el teléfono, teléfono comunica, siempre comunica, respondan, contesten, respondan ya, contesten mis|mi|los, respondan mis|mi|los, atiendan, sin que nadie me, comunica, llevo ~ llamadas, ni caso, no me hacen caso, cero respuestas humanas, silencio absoluto|total|administrativo, silencio, visto y nada, leído y nada, una grabación, buzón lleno, no hay humano, hablar con un humano|una persona, un humano, da vueltas, a qué puerta llamar, borran los mensajes|comentarios, borran mis, nadie vino ~, contesta un robot, me contesta un robot, la llamada se corta|cae
    `,
  },
  {
    name: 'treatment',
    points: 1.8,
    tone: 'reproach',
    kind: 'service',
    severity: 2,
    phrases: `
      maleducado, maleducada, maleducados, grosero, grosera, groseros, antipático, antipática, borde, bordes, prepotente, prepotentes, prepotencia, arrogante, arrogantes, soberbia, déspota, mala educación, mal educados, mal trato, maltrato, maltratan, trato pésimo|horrible|vergonzoso|humillante, nos trataron mal, me trataron mal, me trataron como, tratan como basura|ganado, humillante, humillaron, me gritó, me gritaron, gritó, discriminación, discriminaron, racismo, racistas, machista,
      mala atención, pésima atención, atención pésima|fatal|nefasta|horrible|mala|al cliente pésima, atención al cliente nefasta|pésima|fatal|inexistente|horrible|nula, mal servicio, pésimo servicio, servicio pésimo|malo|fatal|nefasto|horrible|de mierda, servicio al cliente pésimo|horrible|malo|nulo, mala gestión, sin ganas, mala gana, de mala gana, de malas maneras, desinterés, no les importa, no les interesa, les da igual, les vale, se lavan las manos, se desentienden, no se hacen cargo|responsables, no asumen, me echan la culpa, echan la culpa, culpan, se niegan a, se negaron a, se niega a, me negaron, me niegan, no me quieren, no quieren, rechazaron mi, denegaron, denegado, mal asesorados, información falsa|errónea|contradictoria, cada uno dice, cada quien dice, me mintieron, me han mentido, se burló de, se rió de, se rio de, se rieron de, de malas formas, con desprecio, delante de todos|todo, me dejó con la palabra, me faltó al respeto, faltó al respeto, me trató como, nos trató como, me echó, nos echó, me echaron, se hizo el|la, me acusó de, me acusan de, acusándome, mintió
    `,
  },
  {
    name: 'service-mention',
    points: 1,
    kind: 'service',
    once: true,
    phrases: `
      atención al cliente, servicio al cliente, servicio de atención, call center, centro de llamadas, soporte técnico, soporte, asistencia técnica, servicio técnico, posventa, postventa, operador, operadora, teleoperador, teleoperadora, asesor, asesora, agente, ejecutivo de cuenta, número de caso, número de ticket, ticket #, abrí un ticket, abierto un ticket, puse un ticket, puse una queja, puse un reclamo, puse una reclamación, levanté un reporte, reporté, he reportado, llamé, llamado, he llamado, llamamos, hemos llamado, les escribí, les he escrito, os he escrito, mandé un correo, mandado un correo, envié un correo, envié varios, formulario de contacto, su personal, sus empleados, vuestro personal
    `,
  },
]
