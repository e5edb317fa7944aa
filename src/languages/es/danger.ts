import type { DangerWords } from '../facet.js'

// What is said in Spanish where a body or a life is at stake. A word is a hint; a danger is several of them close together, or one that is
// said of nothing else.

export const danger: DangerWords = {
  facets: [
    {
      about: 'injury',
      weight: 1,
      phrases: `
        <cuerpo> ~ roto|rota|rotos|quemado|quemada|quemadas|quemados|amputado|cortado|hinchado|hinchada|ensangrentado, se rompió ~ <cuerpo>, me rompí ~ <cuerpo>, se quemó|quemé|cortó|corté|fracturó|fracturé ~ <cuerpo>, quemaduras de, quemaduras en, fractura, fracturas, fracturado, conmoción, puntos de sutura, # puntos en, perdió el conocimiento, perdí el conocimiento, inconsciente, se desmayó, me desmayé, no respira, no respiraba, no podía respirar, dejó de respirar, se ahoga, se ahogó, se asfixia, asfixia, convulsiones, convulsionó, choque anafiláctico, shock anafiláctico, reacción alérgica, anafilaxia,
        intoxicados, intoxicación, intoxicado, envenenado, envenenados, descarga eléctrica, electrocutó, electrocutado, me dio una descarga, infarto, derrame, paro cardíaco, hemorragia, sangrando mucho, sobredosis, casi se muere, casi muere, casi me muero del, casi se ahoga, casi nos matamos, casi me mata, casi nos mata, casi lo atropellan, pudo morir, pudimos morir, podría haber muerto, dosis equivocada, medicamento equivocado, perdió un dedo|ojo, murió por, falleció por, murió después
      `,
    },
    {
      about: 'injury',
      weight: 0.6,
      phrases: `herido, herida, heridos, heridas, lesión, lesionado, lesionada, sangra, sangre, sangraba, vómitos, vomitando, vomitó, vomitar, mareado, mareada, dolor fuerte, hinchado, ampollas, quemadura, ronchas, crisis, ataque de pánico, no siente, moretones`,
    },
    {
      about: 'injury',
      weight: 0.4,
      phrases: `dolor, enfermo, enferma, enfermos, fiebre, diarrea, náuseas, alergia, alérgico, alérgica, tos, picor, sarpullido`,
    },
    {
      about: 'response',
      weight: 0.9,
      phrases: `ambulancia, bomberos, llamamos al 112, llamé al 112, llamamos al 911, llamé al 911, urgencias, sala de urgencias, emergencias, hospitalizado, hospitalizada, hospitalizaron, ingresado en el hospital, ingresada en el hospital, uci, cuidados intensivos, lo operaron, la operaron, le salvaron, reanimaron`,
    },
    {
      about: 'response',
      weight: 0.5,
      phrases: `hospital, clínica, rescate, evacuaron, evacuados, cirujano, radiografía, médico de urgencia`,
    },
    { about: 'response', weight: 0.25, phrases: `médico, doctora, doctor, policía, pediatra, veterinario` },
    {
      about: 'person',
      weight: 0.3,
      negated: 'keep',
      phrases: `mi hijo, mi hija, mis hijos, mi bebé, bebé, bebés, niño, niña, niños, un niño, una niña, mi madre, mi padre, mi mamá, mi papá, mi abuela, mi abuelo, abuela, abuelo, mi marido, mi esposo, mi mujer, mi esposa, mi hermano, mi hermana, embarazada, anciano, anciana, ancianos, una persona mayor, persona mayor, pasajeros, una señora, un señor, paciente, pacientes, diabético, diabética, gente, trabajador, empleado, perro, gato`,
    },
    {
      about: 'body',
      weight: 0.35,
      negated: 'keep',
      phrases: `<cuerpo>, mi <cuerpo>, el|la|los|las <cuerpo>`,
    },
    {
      about: 'mishap',
      weight: 0.5,
      phrases: `se cayó de, me caí de, se cayó al|por, me caí por|al, caída desde, atropelló, atropellado, chocó contra, chocamos, accidente, se estrelló, volcó, atrapado, atrapada, atrapados, quedó atrapado|atrapada, encerrado en el ascensor, encerrada, se tragó, tragó, se soltó, se soltó la rueda, se salió la rueda, explotó en la mano|cara, le explotó, me explotó, le cayó encima`,
    },
    {
      about: 'hazard',
      weight: 0.7,
      phrases: `se incendió, se prendió fuego, en llamas, ardiendo, incendio, fuego en, explotó, explotaron, explosión, fuga de gas, escape de gas, huele a gas, olor a gas, monóxido, echa chispas, salían chispas, saltan chispas, cable pelado, cables pelados, da calambre, da corriente, cristales en, vidrio en la|el, trozos de vidrio|cristal|metal, veneno, lejía en, ácido`,
    },
    {
      about: 'hazard',
      weight: 0.4,
      phrases: `humo, humea, echa humo, chispas, huele a quemado, se derritió, derretido, gas, ardió, quemado, hinchada la batería, batería hinchada`,
    },
    {
      about: 'guard',
      weight: 0.4,
      phrases: `freno, frenos, airbag, cinturón, arnés, casco, detector de humo, detector de gas, alarma, barandilla, silla del coche, silla de bebé, extintor, salida de emergencia`,
    },
    {
      about: 'machine',
      weight: 0.25,
      phrases: `patinete, bici, bicicleta, moto, coche, carro, auto, ascensor, elevador, escalera mecánica, cargador, batería, móvil, celular, caldera, calefactor, estufa, cocina, horno, olla, freidora, taladro, sierra, atracción`,
    },
    {
      about: 'failing',
      weight: 0.5,
      phrases: `se partió, se rompió, se soltó, se desprendió, no frena, no frenó, no frenaba, sin frenos, se quedó sin frenos, se aceleró solo|sola, se atascó, falló en plena, se abrió en marcha, explotó, se sobrecalentó`,
    },
    {
      about: 'standstill',
      weight: 0.4,
      phrases: `no funcionó la alarma, no sonó, no saltó el, no se abre, no abre, no funciona`,
    },
    {
      about: 'need',
      weight: 0.4,
      phrases: `insulina, oxígeno, respirador, medicación, medicamento, medicamentos, medicinas, marcapasos, diálisis, quimioterapia, leche de fórmula, calefacción, inhalador, bomba de insulina`,
    },
    {
      about: 'lacking',
      weight: 0.4,
      phrases: `sin insulina, sin oxígeno, sin medicación, sin medicamentos, sin medicinas, se quedó sin, se nos acaba, no llega la insulina, no llega el oxígeno, sin calefacción con, sin su medicación, no nos dan`,
    },
    {
      about: 'exposure',
      weight: 0.5,
      phrases: `bajo cero, a # grados ~ sin, sin agua ni comida, sin agua a, horas atrapados, horas encerrados, golpe de calor, hipotermia, deshidratado, deshidratada`,
    },
    {
      about: 'violence',
      weight: 0.8,
      phrases: `me pegó, le pegó, me golpeó, lo golpeó, la golpeó, me agredió, agredió a, agresión, me amenazó con, amenaza de muerte, amenazas de muerte, amenazó con matar, con un cuchillo, con un arma, abusó de, abuso sexual, me tocó sin, acoso sexual, violación, intentó violar, me empujó`,
    },
    {
      about: 'pursuit',
      weight: 0.7,
      phrases: `me acosa, me está acosando, me persigue, sabe dónde vivo, sabe donde vivo, apareció en mi casa, mi ex ~ ~ ubicación|localización|dirección, me sigue a casa, publicó mi dirección, dio mi dirección`,
    },
    {
      about: 'despair',
      weight: 1,
      phrases: `me quiero matar de verdad, voy a matarme, me voy a matar, quitarme la vida, suicidarme, suicidarse, se quiere suicidar, se va a suicidar, no quiero vivir, no quiero seguir viviendo, acabar con mi vida, terminar con mi vida, pensamientos suicidas, se cortó las venas, se tomó las pastillas, se tomó todas`,
    },
    {
      about: 'despair',
      weight: 0.45,
      phrases: `no le veo salida, no veo salida, no le encuentro sentido, mejor si no estuviera, nadie me extrañaría, despedirme de todos, no aguanto más la vida`,
    },
    { about: 'nearly', weight: 0.3, phrases: `casi, por poco, por los pelos, de milagro, a punto de` },
    {
      about: 'fiction',
      weight: 1,
      phrases: `videojuego, en el juego, mi personaje, película, serie, novela, capítulo, temporada, episodio, jefe final, boss, partida, en la peli, el malo de, obra de teatro`,
    },
    {
      about: 'topic',
      weight: 0.6,
      phrases: `estudio, artículo, informe, noticia, según la policía, historia de, campaña, simulacro, curso de primeros auxilios, charla sobre, ley`,
    },
    {
      about: 'fine',
      weight: 0.6,
      phrases: `no pasó nada, nadie herido, nadie resultó, por suerte nadie, estamos bien, está bien, sin heridos, solo un susto`,
    },
    {
      about: 'figure',
      weight: 1,
      phrases: `me muero de risa, me muero por, muero de risa, muero de ganas, me muero de hambre, me muero de sueño, muerto de risa, muerta de risa, me mata de risa, me quiero morir jaja, de muerte, está que arde, arde twitter, arden las redes, echando chispas, echando humo, en llamas las redes, infarto el precio, precio de infarto, de infarto, me da algo, sangre sudor y, a sangre fría, se me cae el alma, corazón roto, romper el corazón, dolor de cabeza ~ trámite|papeleo, un dolor de cabeza, quemar calorías, quema grasa, matar el tiempo, batería agotada, fuego amigo, bomba de precio`,
    },
  ],
  classes: {
    cuerpo:
      'brazo brazos pierna piernas mano manos dedo dedos pulgar cara ojo ojos cabeza mandíbula cuello rodilla tobillo pie pies hombro cadera costilla costillas espalda pecho labio nariz frente boca lengua diente dientes piel muñeca codo oreja',
  },
}
