import type { SaidWords } from '../said.js'

/** En español, escrito a mano. */
export const said: SaidWords = {
  solved: `
    ya funciona|funcionan|anda|va|carga|abre|puedo|pude|llegó|volvió|está|quedó, ya me|nos funciona|funcionan|anda|va|carga|deja|llegó|devolvieron|solucionaron|resolvieron|arreglaron|contestaron, vuelve a funcionar|ir|estar, volvió a funcionar, ha vuelto a funcionar, volvió el|la servicio|internet|luz|agua|señal|línea, problema|error|fallo|incidencia|asunto|caso ~ ~ resuelto|solucionado|arreglado|cerrado, lo|la arreglaron|solucionaron|resolvieron|repararon|cambiaron, me lo|la arreglaron|solucionaron|resolvieron|repararon|cambiaron|devolvieron, han|ha solucionado|arreglado|resuelto|reparado, era eso, con eso se arregló|solucionó|resolvió, se arregló, se solucionó, se resolvió, todo funciona, todo en orden, funcionó, sirvió, me sirvió, me devolvieron el dinero|importe|todo, recibí el reembolso|dinero|paquete|pedido, llegó el reembolso|paquete|pedido, pueden cerrar, podéis cerrar, ya no necesito ayuda
  `,
  solvedAlone: `solucionado, resuelto, arreglado, listo, ya está, ya quedó, ya funciona, ya anda, ya va, todo bien, todo ok, todo en orden, funciona, funcionó, problema resuelto, ya llegó, perfecto`,
  beside: `edit edito edición actualizo actualización ya ahora por fin gracias muchas mil genial perfecto ok vale dale todo bien sí y el la lo mi problema error a todos chicos equipo rápido muy también esta hoy de nuevo`,
  stillBroken: `
    sigue sin|igual|caído|caída|roto|mal|fallando|bloqueada|bloqueado|dando, siguen sin|igual|caídos|mal|fallando, sigo sin|igual|esperando, seguimos sin|igual|esperando, todavía no|nada|sin, aún no|nada|sin, aun no|nada|sin, otra vez igual|caído|caída|lo|el|la|sin, de nuevo caído|caída|sin|el|lo, volvió a fallar|caer|caerse|pasar|romperse|cobrar|cobrarme, ha vuelto a fallar|caer|pasar, se volvió a caer|romper, se ha vuelto a, no se ha solucionado|resuelto|arreglado, no está solucionado|resuelto|arreglado, no lo han solucionado|resuelto|arreglado, no solucionaron, no resolvieron, no funcionó, no sirvió, no ha servido, nada ha cambiado, sin cambios, no mejora, mismo problema, mismo error, el problema persiste|continúa|sigue, persiste el problema, y nada, y sigue
  `,
  still: 'todavía, aún, aun, sigue, siguen, sigo, seguimos, otra vez, de nuevo, nuevamente',
  idle: `no sé, sigo contento|encantado|encantada|feliz|con, sigo sin entender|saber por qué, todavía no entiendo|sé por qué, aún no entiendo|sé por qué, sigue siendo|genial|funcionando|bien`,
  unreal: `si, ojalá, espero, esperemos, quizá, quizás, tal vez, cuando, hasta que, antes de que, pueden, podéis, podrían, alguien, sería, estaría, habría, cómo`,
  unsure: `debería, deberían, dicen, dijeron, dice que, según, supuestamente, parece, parecía, prometen, prometieron, casi, a medias, parcialmente, por un rato, de momento, por ahora, a veces, mañana, la semana que viene, pronto, algún día, van a, va a, iban a, cuándo`,
  limits: `si, solo con|cuando|si|por|en|a, pero no, menos, excepto, salvo, a veces, a ratos, por un rato, por # minutos, por # horas, un rato, de momento, por ahora, según, ayer, cada vez`,
  others: `alguien, otros, otras, otro, otra, vecino, vecina, amigo, amiga, hermano, hermana, jefe, madre, padre, mamá, papá, él, ella, ellos, a él, a ella, a ti, a vosotros, la gente, algunos, muchos, competencia`,
  left: `me cambié, me pasé, me fui a|con, me di de baja, cancelé, di de baja, compré otro|otra, pedí en otro, otra compañía, otro proveedor, otro banco, otra tienda, devolví, lo devolví, desinstalé, desisto, me rendí, ahora con, ahora uso`,
  pending: `de antemano, por adelantado, voy a probar, probaré, lo intento, lo intentaré, a ver, ya les|os digo|cuento|aviso, veremos, gracias por nada, no gracias, gracias a dios, por su paciencia, por la paciencia, espero, esperando, quedo a la espera`,
  turns: 'pero aunque lamentablemente solo sólo aun igualmente mientras',
  askedAbout: 'el la los las mi mis su sus ya todo esto eso algo alguien ustedes vosotros',
}
