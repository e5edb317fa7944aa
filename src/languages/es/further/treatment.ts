import type { FieldWords } from '../../by-field.js'

/** Further words for how people were treated, and what they think of it. */
export const treatment: FieldWords = {
  'no-answer': `
    nadie me contesta|responde|llama|atiende|coge|escribe|ayuda, nadie nos contesta|responde|llama|atiende, nadie contesta|responde|atiende|coge|da|llama|devuelve|descuelga, nadie coge el teléfono,
    nadie al teléfono, nadie al otro lado, no hay nadie que, no hay un teléfono, no hay teléfono, no tengo ~ teléfono donde, sin teléfono de, ningún teléfono, no cogen el, no cogéis el, no contestan,
    no contestáis, no respondéis, no responden, no me responden, no me contestan, no me contestáis, no contestan los|el|mis, no devuelven la|las|mis|llamadas, ni contestan, ni responden, ni se dignan,
    no se dignan, me dejaron en visto|leído, dejan en leído, comunica siempre|todo, comunicando, salta el contestador, contesta un robot|bot|robotito|chatbot, responde un robot|bot|chatbot,
    atiende un robot|bot, solo hay un bot, un bot que, un chatbot que, hablando con un bot|robot, con un humano, con una persona, persona de verdad, algún humano, mensaje automático, copiar y pegar,
    respuesta de plantilla, plantilla de, silencio administrativo, silencio total|absoluto, silencio por, callada por respuesta, oídos sordos, brillan por su ausencia, desaparecidos, desaparecen,
    se esfuman, ni una llamada, ni un correo, ni un mail, ni un mensaje, ni una palabra, nos ignoran, me ignoráis, correos sin respuesta, llamadas sin, mensajes sin, tres correos y, dos correos y
  `,
  treatment: `
    ni perdón, dijo ni perdón, ni disculpas, ni una disculpa, ni se disculpó|disculparon, sin disculparse, ni un lo siento, ni lo siento, de malos modos, de mala manera, con malas formas, con mala leche,
    mala leche, malas formas, malas maneras, malos tratos, trato pésimo|vejatorio|denigrante|humillante|inhumano, menudo trato, vaya trato, qué trato,
    como si fuera|fuéramos idiota|tonto|tonta|tontos|ladrón|delincuente|basura|perros|ganado, como ganado, como animales, como basura, me habló|hablaron como|mal|fatal|de|a,
    nos habló|hablaron mal|fatal|como, me contestó mal|fatal|con|de, nos gritó, a gritos, gritando, riéndose, me tomó el pelo, me tratan como|de, nos tratan como|de,
    me llamó mentiroso|mentirosa|loca|loco|señora|exagerada, me acusó, me acusan, nos acusaron, me hizo sentir, me hicieron sentir, faltas de respeto,
    falta de tacto|empatía|educación|profesionalidad|consideración, poca educación|profesionalidad|empatía, nula empatía|educación|profesionalidad, cero empatía|educación, me echaron de, nos echaron de,
    nos negaron, me negó, nos negó, se negó a, me colgó, me han colgado, nos colgaron, me mandó a paseo|freír|callar, me mandaron a paseo, me ignoró, ni me miró, sin mirarme,
    hablando por el móvil|teléfono|celular|manos, mirando el móvil|celular, pasando de nosotros|mí, pasan de todo|mí|nosotros, pasotismo, desgana, cara de asco|perro|pocos, desprecio, con desdén,
    nos dejaron los últimos|fuera|en, nos dejaron tirados|tiradas, nos dejó tirados|en, me dejó tirado|tirada|en, olvidaron la asistencia, olvidó la asistencia, nadie nos ayudó, nadie me ayudó,
    nadie se acercó, no nos ayudó, sin ayuda, no quiso ayudar|bajar|abrir|parar, no quiso atender*, no quisieron atender*, no nos atendieron, no me atendieron, no la atendieron, sin atender,
    la atendieron a las, nos hicieron esperar, me hicieron esperar, esperando de pie, nos hizo esperar, pasó de largo, no paró en, arrancó sin, salió antes, se fue sin nosotros|mí, nos cerró la puerta,
    me cerró la puerta, me empujó, nos empujó, me tocó, comentario machista|racista|fuera, comentarios machistas|racistas
  `,
  condemnation: `
    esto es de locos, es de locos, ya les vale, ya os vale, ya te vale, anda que, manda huevos|narices, tiene narices|tela|delito, telita, tela marinera, de juzgado de guardia, es un chiste, parece broma,
    parece un chiste, es una broma, una tomadura, surrealista, kafkiano, kafkiana, esperpento, esperpéntico, bochornoso, bochorno, sangrante, insultante, un insulto, indigno, infame, de juzgado,
    qué desfachatez, desfachatez, un cachondeo, pitorreo, un circo, una vergüenza, son unos, sois unos, de quinta, de cuarta, un asco, dan vergüenza, da vergüenza, vergüenza ajena, qué poca,
    jamás vuelvo|volveré, no vuelvo más, no vuelvo a, no volvemos, última vez que, la última vez, no recomendable, ni se os|les ocurra, ni se te ocurra, huye, evitad, mejor en otro, peor experiencia,
    peor imposible, no se me olvida
  `,
}
