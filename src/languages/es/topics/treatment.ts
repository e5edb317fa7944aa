import { TELLS, type Topic } from '../../topics.js'

/** How people were treated: by staff, on journeys, at appointments, with claims. */
export const treatment: readonly Topic[] = [
  {
    kind: 'service',
    weight: TELLS,
    phrases: `
      vino un técnico, técnico no|vino|dijo|que, el técnico, ningún técnico, cita con, cita para, cita cancelada, cancelaron la cita, me cambiaron la cita, cita a las, nos citaron|citó, cité a,
      la atendieron|atendió a, nos atendieron a, me atendieron a|tras|después, sala de espera, dos horas de espera, hora de espera, a pleno sol, haciendo cola, colas de, una sola caja, de malos modos,
      malas formas, de mala manera|gana, malas maneras, ni perdón, ni una disculpa, ni se disculp*, ni pidieron, ni buenos días, ni me miró, sin mirarme, poniendo los ojos, se rió, se rieron, se echó a reír,
      me gritó|gritaron, me colgó, me colgaron, me cuelgan, me dejaron con la palabra, me trató|trataron, nos trató|trataron, tratan como, maleducad*, borde, bordes, grosero, grosera, prepotente, chulo con,
      altanero, altanera, soberbia, soberbio, displicente, racista, machista, homófobo, comentario sobre, comentarios sobre, me llamó, nos llamó, me dijo que me, me soltó, soltó, nos echaron, me echaron,
      no me dejaron subir|entrar|pasar|embarcar, nos dejaron fuera|en|los|tirados|sin, me dejaron fuera|en|tirado|tirada, dejó en tierra, nos dejó en tierra, silla de ruedas, movilidad reducida,
      asistencia a, asistencia en, discapacidad, bastón, muletas, embarazada, persona mayor, carrito de bebé, perro guía, rampa, ascensor averiado|roto|no, azafata, auxiliar de vuelo, tripulación, mostrador,
      embarque, overbooking, sobreventa, vuelo cancelado|retrasado|desviado, canceló el vuelo, perdí la conexión|el enlace, maleta perdida|no, perdieron mi|la|nuestra maleta|reserva|cita,
      equipaje perdido|no, sin equipaje, revisor, interventor, conductor, chófer, chofer, taxista, pasó de largo, no se detuvo, arrancó con, dio un portazo, cerró la puerta, maquinista,
      tren parado|suprimido|cancelado, suprimieron, autobús no|nunca, parada sin, recepción, recepcionista, habitación sucia|sin|con|no|distinta|que, la habitación, sábanas, toallas, minibar, hotel, hostal,
      apartamento, anfitrión, host, desayuno incluido, buffet, camarero, camarera, mesero, mesera, mesa reservada, reserva perdida|cancelada|que|no, nuestra reserva, no constaba, no aparecía la reserva,
      dentista, odontóloga, doctora, doctor, enfermera, enfermero, higienista, clínica, consulta, ambulatorio, urgencias tardaron, residencia, geriátrico, cuidadora, la directora, el director, encargado,
      encargada, gerente, supervisor, supervisora, dependienta, dependiente, cajera, vendedor, vendedora, guardia de seguridad, vigilante, profesor, profesora, instructor, autoescuela, clases que,
      clases perdidas, curso cancelado, gimnasio, monitor, peluquería, veterinario, guardería, taller, mecánico, pedido de cita, perito, peritaje, siniestro, el siniestro, parte de, parte al seguro,
      indemnización, aseguradora, reclamación de, mi reclamación, expediente, número de caso|expediente, abren un número, cierran el anterior, misma foto, mismos documentos, mismo formulario,
      por cuarta|tercera|quinta vez me piden, me pide por, documentación que ya, me pasan de, me pasaron de, de un departamento a, de ventanilla en, operadora, teleoperador*, centralita, robot que, un bot,
      contestador, musiquita, cuarenta minutos al, al teléfono, formulario que nadie, instalador, instalación mal, obra sin, albañil, fontanero, electricista, me dejó la pared, agujero en la, nos rompieron,
      me rompieron, rayaron el, promesa, prometieron, quedó en venir, quedaron en, no se presentó, plantón, me dieron plantón, me dejaron plantado, cancelar solo por, cancelar solo se puede,
      solo por teléfono, sólo por teléfono, solo de # a, de # a # y, suspiro, con un suspiro, empezó con un, no hay cita hasta, sin cita hasta, cita hasta, dermatólogo, especialista, autorización para,
      autorización de, operación de, quirófano, hospital, lista de espera, cada persona que, cada uno me dice, soy nuevo, es nueva, cambió de gestor, otro gestor, gestor, gestora, administrador, casero,
      inmobiliaria, calentador, caldera del piso, agua caliente en, duchas frías, ducha fría, peritos, dos peritos, se contradicen, contradicen, instalador señala, se echan la culpa, culpa del suelo,
      culpa mía dicen, dicen que la culpa, guía, excursión, autocar, andén, escalerilla, crucero, muelle, consigna, vestuario, clase de, entrenador, vender clases, venderme, insistencia, presionan,
      presión para, me llaman a todas horas, llamadas comerciales, formulario rechazado, papel que falta, sello, notario, recogida del coche, alquiler de coches, vídeo no vale, video no cuenta,
      nuestro papel, fotos no valen
    `,
  },
  {
    kind: 'service',
    phrases: `
      personal, camarero*, mesero*, empleado*, empleada*, técnico*, conductor*, revisor*, azafata*, cajera*, cajero, médico, médica, profesor*, monitor*, atención al cliente, servicio al cliente, soporte,
      chat, operador*, cola, fila, cita, citas, turno, turnos, reserva*, habitación, hotel*, ducha, desayuno, curso, vuelo*, tren, trenes, autobús, bus, asiento*, plaza, equipaje, sucursal*, tienda, queja*,
      reclamo*, reclamación*, carta, groser*, disculpa*, respuesta, esperando, espera
    `,
  },
]
