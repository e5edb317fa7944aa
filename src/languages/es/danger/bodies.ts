import type { Facet } from '../../facet.js'

/** A body came to harm, and who looked after it. */
export const bodies: readonly Facet[] = [
  {
    about: 'injury',
    weight: 1,
    phrases: `
      <cuerpo> ~ roto|rota|rotos|rotas|quemado|quemada|quemadas|quemados|amputado|amputada|cortado|cortada|hinchado|hinchada|hinchados|ensangrentado|ensangrentada|fracturado|fracturada|dislocado, se <rompió> ~ <cuerpo>, me <rompí> ~ <cuerpo>, me|le|nos <rompió> ~ <cuerpo>,
      quemaduras de|en, quemadura de segundo|tercer, fractura, fracturas, fracturado, fracturada, conmoción, conmoción cerebral, traumatismo, esguince de|en, puntos de sutura, # puntos en, <número> puntos en, le dieron|pusieron|han puesto # puntos, le dieron|pusieron <número> puntos, me dieron|pusieron # puntos, me dieron|pusieron <número> puntos,
      perdió|perdí el conocimiento, inconsciente, sin conocimiento, se desmayó|desmayaron|desplomó, me desmayé|desplomé, cayó redondo|redonda, colapsó, en coma, no respira, no respiraba, no podía|puede|puedo respirar, dejó de respirar, respiraba raro|mal|fatal, le|me|les cuesta|costaba respirar, le|me|les falta|faltaba el aire, casi no respira|respiraba,
      se ahoga, se ahogaba, se ahogó, se asfixia, asfixia, se atragantó, atragantado, atragantada, convulsiones, convulsionó, convulsionando, choque|shock anafiláctico, reacción alérgica, anafilaxia, se le|me cerró|cierra|cerraba|cerrando ~ garganta, cerrar la garganta, cerrándose la garganta, se le|me hinchó|hincharon|hinchaba|hinchan ~ <cuerpo>, epipen, adrenalina, autoinyector,
      intoxicados, intoxicación, intoxicado, intoxicada, envenenado, envenenada, envenenados, descarga eléctrica, electrocut*, me|le dio una descarga|corriente|corrientazo, calambrazo, infarto, derrame cerebral, ictus, paro cardíaco, hemorragia, sangrando mucho, no para de sangrar, le sangra|sangraba ~ <cuerpo>, vomitando|vomitó|tosiendo sangre, sobredosis,
      casi se muere|mata|ahoga|asfixia, casi muere, casi me muero del, casi me|nos|lo|la mata|matan, casi nos matamos, casi lo|la|me|nos atropella|atropellan, pudo|podría haber|pudimos morir|muerto|matado, no lo cuento, no lo contamos, murió por, falleció por|en, murió después, perdió un|el dedo|ojo|brazo,
      dosis equivocada|errónea, medicamento|medicina|pastillas equivocado|equivocada|equivocadas|de otro|otra|otros, se puso|estaba|quedó|sacaron|encontré azul|morado|morada, labios azules|morados, <familiar> azul|morada|morado, no se despertaba|despierta, no despertaba|despierta, no reaccionaba|reacciona, dejado de contestar|hablar|moverse|responder|respirar,
      bajada|bajón de azúcar, hipoglucemia, hipoglucémico, <número> horas en el suelo|piso, # horas en el suelo|piso, horas tirado|tirada en, tirado|tirada en el suelo|piso, pasó la noche en el suelo, cámara hiperbárica, me quema la garganta, veo|ve borroso|doble|blanco|manchas, no veo|ve ~ del ojo, ojo ~ veo como, perder la vista, perdió la vista, se quedó ciego|ciega, dejé de ver, hirviendo ~ encima|por, me|le|nos cayó ~ hirviendo, me|le cayó desde la, se quemó|quemaron vivo|viva|vivos, carne viva
    `,
  },
  {
    about: 'injury',
    weight: 0.65,
    phrases: `
      no lo contaba, herido, herida, heridos, heridas, lesión, lesiones, lesionado, lesionada, sangra, sangre, sangraba, sangrando, sangró, vómitos, vomitando, vomitó, vomitar, mareado, mareada, mareados, mareos, mareo, dolor fuerte, hinchado, hinchada, ampollas, quemadura, quemaduras, ronchas, crisis, ataque de pánico|ansiedad, no siente, moretones, cicatriz, escayola, escayolado, enyesado, yeso, esguince, costillas, crujía|crujió ~ diente|boca, pálida, pálido, temblando, se me durmió el brazo, desorientado, desorientada, pastillas de más, me quemé, se quemó, me corté, se cortó, cortes, le escuece, quemó la piel
    `,
  },
  {
    about: 'injury',
    weight: 0.4,
    phrases: `dolor, dolor de cabeza, dolores de cabeza, enfermo, enferma, enfermos, fiebre, diarrea, náuseas, alergia, alérgico, alérgica, tos, picor, sarpullido, escozor, cojea, chichón`,
  },
  {
    about: 'response',
    weight: 0.9,
    phrases: `
      ambulancia, bomberos, llamamos|llamé|llamar al 112, llamamos|llamé|llamar al 911, llamamos|llamé al 061, llamamos|llamé al 131, urgencias, sala de urgencias, emergencias, guardia del hospital, hospitalizado, hospitalizada, hospitalizaron, ingresado, ingresada, ingresados, ingresaron, uci, uti, cuidados intensivos, terapia intensiva, quirófano, lo|la operaron de urgencia, operación de urgencia, le salvaron, reanimaron, reanimación, samu, toxicología, unidad de quemados, volando al hospital, corriendo al hospital, en el hospital desde
    `,
  },
  {
    about: 'response',
    weight: 0.5,
    phrases: `lo|la|me|le operaron, hospital, clínica, rescate, rescataron, evacuaron, evacuados, cirujano, radiografía, médico de urgencia, sanatorio, ambulatorio, centro de salud, enfermera ~ dice|dijo`,
  },
  {
    about: 'response',
    weight: 0.25,
    phrases: `médico, doctora, doctor, policía, guardia civil, carabineros, pediatra, veterinario, farmacéutico, farmacéutica, traumatólogo, oftalmólogo`,
  },
  {
    about: 'person',
    weight: 0.3,
    negated: 'keep',
    phrases: `
      <de> <familiar>, <de> <familiar> ~ pequeño|pequeña|mayor, bebé, bebés, niño, niña, niños, embarazada, anciano, anciana, ancianos, una persona mayor, persona mayor, pasajeros, una señora, un señor, paciente, pacientes, diabético, diabética, gente, trabajador, empleado, compañero, perro, gato, los chicos, los críos, la peque, el peque, la nena, el nene, mayores de, de # años, abuelita, viejito, viejita, no se puede mover, que no se mueve, en silla de ruedas, asmático, asmática, cardíaco
    `,
  },
  { about: 'body', weight: 0.35, negated: 'keep', phrases: `<cuerpo>, <de> <cuerpo>` },
]
