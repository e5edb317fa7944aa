import type { Group } from '../lexicon.js'

/** Calls for help, questions, what somebody turned to them with, and what they threaten. */
export const asks: readonly Group[] = [
  {
    name: 'help',
    points: 1.5,
    tone: 'request',
    negated: 'keep',
    phrases: `
      ayuda por favor, ayuda porfa, por favor ayuda, ayúdenme, ayúdeme, ayudadme, ayúdame, necesito ayuda, necesitamos ayuda, necesito que me ayuden|resuelvan|solucionen|contesten|devuelvan|den, pueden ayudarme, me pueden ayudar, podrían ayudarme, podéis ayudarme, me podéis ayudar, me puede ayudar alguien, alguien que me ayude, alguien puede ayudarme, alguien me puede ayudar, auxilio, socorro, ayuda urgente, solucionen, soluciónenlo, arréglenlo, arreglen, arreglad, arregladlo, resuelvan, hagan algo, haced algo, denme una solución, dadme una solución, quiero una solución, exijo una solución, exijo, díganme, decidme, decime, alguien de soporte, alguien de <brand>, que alguien me, échenme una mano, echadme una mano, me urge, necesito una solución|respuesta, den la cara, dad la cara, contesten algo, hagan algo por favor
    `,
  },
  {
    name: 'request',
    points: 0.7,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `
      ayuda, ayudar, ayudarme, solución, solucionar, solucionarlo, explicación, explicar, explíquenme, una explicación, respuesta, aclarar, revisar, revisen, revisad, verificar, a alguien más, le pasa a alguien, os pasa, les pasa, alguien más, alguien sabe, alguien tiene, soy el único, soy la única, es normal que, espero su respuesta, quedo a la espera, quedo atento, quedo atenta, por dm, por md, mensaje privado, mensaje directo, les escribí por dm, os he mandado un md, les mandé dm
    `,
  },
  {
    name: 'why',
    points: 1.2,
    once: true,
    negated: 'keep',
    phrases: `por qué, porqué, por que, para qué, cómo puede ser, cómo es posible, cómo es que, a qué se debe, a santo de qué, qué esperan, a qué esperan, qué esperáis, cuándo piensan, cuándo van a, cuándo vais a, con qué derecho, en qué cabeza cabe, y el reembolso, y mi, y mis, y quién, quién paga, quién me paga|devuelve|responde, quién firma, qué clase de, es legal, eso es legal, os parece normal, les parece normal, te parece normal, cómo se come eso, me explican, me explica alguien, alguien me explica cómo, correcta para quién, para quién, de qué sirve, de qué me sirve, para eso pago, pa qué, con qué cara, hasta cuándo piensan, lo arregláis vosotros, lo arreglan ustedes, me lo explican`,
  },
  {
    name: 'question',
    points: 0.1,
    tone: 'request',
    kind: 'question',
    once: true,
    negated: 'keep',
    phrases: `
      cómo puedo, cómo hago, cómo se hace, cómo se puede, sería posible, pueden decirme, podrían decirme, podéis decirme, me pueden decir, me podrían decir, saben si, sabéis si, sabe alguien si, alguien sabe si, tienen previsto, tenéis previsto, hay alguna forma|manera, existe alguna, cuánto cuesta, cuánto vale, qué diferencia, hacen envíos, hacéis envíos, una pregunta, una consulta, tengo una duda, otra cosilla, una duda, una dudita, tengo la duda, pregunta tonta, pregunta rápida, quería saber, quería preguntar|consultar, me gustaría saber, quisiera saber, son por, me sirve el, tengo que contratar, se prorratea, hay algún ajuste, hay algún modo, está previsto, para cuándo estará, qué pasa si, si me paso a|al, si me voy, estoy pensando en contratar|migrar|pasarme|cambiarme, me recomiendan, cuál me conviene, alguien me explica, por dominio o, también vale para, funciona con
    `,
  },
  {
    name: 'turned-to-them',
    dealing: true,
    points: 1.2,
    kind: 'service',
    severity: 2,
    once: true,
    negated: 'keep',
    phrases: `
      les|os escribí|llamé|mandé|envié|reclamé|he escrito|he llamado|he reclamado, llamé a|al ~ atención|soporte|servicio|teléfono, puse|presenté|abrí|hice ~ queja|reclamo|reclamación|ticket|denuncia|incidencia, cerraron ~ ticket|caso|reclamo|incidencia, me cerraron el caso|ticket, me respondieron con, me contestaron con, me pidieron fotos|que, me dijeron que esperara, llamada tras llamada, correo tras correo, después de # llamadas, después de <número> llamadas, # llamadas, <número> llamadas, # correos, <número> correos, desde entonces nada, desde entonces silencio, y desde entonces, nunca me llamaron, quedaron en llamarme, iban a llamarme, prometieron llamarme, he ido ~ persona, fui a la oficina|sucursal|tienda, en la oficina me, mandé fotos|foto|vídeo|video, les mandé fotos|foto|vídeo, adjunto vídeo|video|fotos|captura|registro|registros|log|logs, adjunto, puse la queja, puse queja, presenté la queja, tengo el correo de|que, tengo el cargo|comprobante|recibo|ticket|justificante, número de reclamo|reclamación|incidencia|expediente, cuatro|tres|dos|cinco|# reclamaciones|reclamos|quejas|incidencias, reinicié, ya reinicié, lo reinstalé, reinstalada, reinstalado, he probado, ya probé, probé de todo, he reiniciado, desinstalé y, borré caché|datos
    `,
  },
  {
    name: 'wanted',
    dealing: true,
    points: 1.3,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `
      quiero que me devuelvan|cambien|reparen|resuelvan|contesten|den, solo|sólo quiero que|mi|una|saber, lo único que quiero|pido, quisiera que me, me gustaría que me, espero que me devuelvan|resuelvan|compensen|respondan, si <brand> lee esto, si alguien de <brand>, con quién puedo|tengo hablar|que, a quién puedo|debo, a quién le reclamo, dónde reclamo|puedo reclamar, quién se hace cargo, quién responde, quién me paga, quién me devuelve, cuándo me van a, cuándo me vais a, cuándo recibiré, cuándo llega, cuándo llegará, exijo que, quiero saber cuántas|cuántos|quién|qué|por, quiero que alguien, quiero una disculpa, una disculpa, merezco una, que me expliquen, que alguien lo, me deben una, lo mínimo que|sería, me gustaría entender, lo van a corregir|arreglar, lo vais a corregir|arreglar
    `,
  },
  {
    name: 'leaving',
    points: 1.7,
    tone: 'reproach',
    kind: 'service',
    severity: 2,
    phrases: `
      me doy de baja, me di de baja, darme de baja, dar de baja, voy a darme de baja, cancelo, cancelo mi, cancelé mi, voy a cancelar, cancelando mi, cancelar mi cuenta|suscripción|contrato|servicio|plan, me cambio a, me cambio de, me voy a, me voy con, me paso a, me pasé a, cambiarme de compañía|banco|operador|proveedor, cambio de compañía, portabilidad, me porto, porto mi número, dejo de ser cliente, dejaré de ser cliente, han perdido un cliente, perdieron un cliente, perdieron una clienta, un cliente menos, una clienta menos, hasta nunca, adiós <brand>, chau <brand>, bye <brand>, desinstalo, desinstalada, desinstalé, busco alternativa, alternativas a, no renuevo, no renovaré, no vuelven a verme
    `,
  },
  {
    name: 'legal',
    points: 1.4,
    kind: 'service',
    severity: 4,
    phrases: `
      abogado, abogada, abogados, mi abogado, demanda, demandar, demandarlos, los voy a demandar, les voy a demandar, os voy a denunciar, los voy a denunciar, voy a denunciar, denuncia, denuncia en, denunciar, denunciaré, denunciados, juicio, juzgado, tribunales, acciones legales, vía legal, por la vía legal, ocu, facua, consumo, oficina del consumidor, defensa del consumidor, protección al consumidor, profeco, condusef, indecopi, sernac, sic, superintendencia, osiptel, procon, arbitraje, burofax, carta documento, usuarios y consumidores
    `,
  },
  {
    name: 'legal-threat',
    points: 2,
    kind: 'service',
    severity: 4,
    negated: 'keep',
    phrases: `
      los|os|les voy a demandar|denunciar, nos vemos en los tribunales|juzgados, nos vemos en el juzgado, he presentado|puesto ~ denuncia|demanda, ya presenté|puse ~ denuncia|demanda, presentaré una denuncia|demanda, mi abogado les|os|se, hablarán con mi abogado, en manos de mi abogado, emprenderé acciones legales, tomaré acciones legales
    `,
  },
]
