// The file that people get to edit: what stands here is what they read, remarks and all.

export const spanishTemplates = `# Respuestas en español. Una línea es una manera de decir una parte de la respuesta; donde hay varias, decide el caso, para que doce personas no
# lean las mismas palabras. Lo que figura entre llaves se rellena en cada caso:
#   {name}    cómo llamar a la persona, si escribe con el nombre de alguien
#   {quote}   sus propias palabras sobre el problema; {happened} lo que pasó, {step} lo que hay que averiguar, y {person} a quién más afecta: no se rellenan en español
#   {matter}  con qué hay problemas, detrás de «con»: "la factura"
#   {known}   lo que se sabe, tal como se escribió detrás de --known
#   {time}    cuándo volverá a saber de ustedes: "hoy antes de las 16:30"
#   {private} adónde escribir lo que no es para todos: \`private\` en la configuración
#   {link}    la página que responde a una pregunta, y {question}: \`faq\` en la configuración
#   {who}     quién habla, y {brand}: por quién
#   {fixed}   desde cuándo ha terminado un incidente: "desde hoy a las 16:30"
#   {word}    dónde hablaron por última vez en público de un incidente
# Una línea solo vale donde hay con qué rellenar sus llaves, y va antes que las que dicen menos del caso. Partes: opening (comienzo), late (la primera
# respuesta llega más tarde de lo prometido), silence (en su lugar, si preguntó más de una vez), again (vuelve después de una respuesta), trouble (el problema), sorry (no junto a late o again), known,
# answer, next, closing, private, sign. Un tipo de mensaje sin una parte toma la de [any]; una parte sin nada detrás de los dos puntos desaparece.
# Donde no hay sitio se va primero closing, luego sorry, trouble, late, silence, again, opening, known; lo demás queda siempre.
# El programa puede tomar un mensaje por otro tipo del que es: cada línea debe valer también entonces.

[any]
opening: Hola, {name}. Sentimos el problema con {matter}.
opening: Hola, {name}. Gracias por avisarnos del problema con {matter}. Lo sentimos.
opening: Hola, {name}. Lo sentimos.
opening: Hola, {name}. Sentimos mucho leer esto.
late: Deberíamos haberle respondido antes.
late: Sabemos que esta respuesta llega tarde.
silence: Debería haber recibido una respuesta hace tiempo.
silence: No debería haber tenido que insistir.
again: Nuestra última respuesta no lo resolvió, y también lo sentimos.
again: No debería haber tenido que escribirnos de nuevo.
trouble: {quote} – esto no debería pasar.
known: {known}
next: Lo consulto ahora mismo con el equipo y le escribo aquí {time}.
next: Voy a averiguar qué podemos hacer y le escribo aquí {time}.
next: Voy a preguntar qué podemos hacer. Tendrá noticias mías aquí {time}.
private: Si prefiere no tratarlo en público: {private}
private: También puede escribirnos directamente: {private}
private: Lo que no sea para todos nos lo puede escribir aquí: {private}
sign: {who}, {brand}

[outage]
next: Lo consulto ahora mismo con el equipo. Tendrá noticias mías aquí {time}, aunque para entonces no sepa más.
next: Lo miro ahora mismo y le escribo aquí {time}, con lo que sepa entonces.
next: Pregunto ahora al equipo y le escribo aquí {time}, haya novedades o no.

[account]
next: Voy a averiguar cómo arreglarlo y le escribo aquí {time}.
next: Pregunto al equipo cómo solucionarlo. Tendrá noticias mías aquí {time}.
private: Por favor, no publique aquí los datos de su cuenta. Nos los puede escribir aquí: {private}
private: Si debemos mirar su cuenta, envíenos los detalles aquí y no en público: {private}
private: Por favor, no publique aquí los datos de su cuenta.

[billing]
trouble:
next: Haré que lo revisen y le escribo aquí {time}.
next: Lo miro ahora mismo y le escribo aquí {time}.

[bug]
next: Se lo enseño a quienes se encargan de ello y le escribo aquí {time}.
next: Voy a preguntar qué podemos hacer. Tendrá noticias mías aquí {time}.

[product]
next: Voy a averiguar qué podemos hacer y le escribo aquí {time}.
next: Lo consulto ahora mismo con el equipo y le escribo aquí {time}.

[service]
next: Lo hablo con el equipo y le escribo aquí {time}.
next: Voy a averiguar qué podemos hacer y le escribo aquí {time}.

[delivery]
next: Voy a averiguar qué podemos hacer y le escribo aquí {time}.
next: Lo consulto ahora mismo con el equipo y le escribo aquí {time}.

[security]
opening: Hola, {name}. Gracias por avisarnos.
opening: Gracias por el aviso, {name}.
trouble:
next: Se lo paso a nuestro equipo de seguridad. Tendrá noticias mías aquí {time}.
next: Nuestro equipo de seguridad lo recibe ahora de mi parte, y le escribo aquí {time}.
private: Por favor, no publique aquí detalles que otros puedan aprovechar. Nos los puede enviar aquí: {private}
private: Por favor, no publique aquí detalles que otros puedan aprovechar.

[other]
next: Lo consulto ahora mismo con el equipo y le escribo aquí {time}.
next: Lo hablo con el equipo. Tendrá noticias mías aquí {time}.

# Se han perdido datos.
[loss]
opening: Hola, {name}. Lo sentimos muchísimo.
opening: Hola, {name}. Sentimos de verdad leer esto.
next: Averiguo ahora mismo qué se puede hacer y le escribo aquí {time}.
next: Pregunto ahora mismo qué es posible todavía y se lo digo aquí {time}.

# A alguien le han robado algo.
[stolen]
opening: Hola, {name}. Sentimos muchísimo lo que le ha pasado.
late:
silence:
trouble:
answer: Bloquee ahora mismo la tarjeta, la SIM o el acceso afectado y cambie su contraseña.
answer: Si aún no lo ha hecho, bloquee la tarjeta, la SIM o el acceso afectado y cambie su contraseña.
next: Se lo llevo ahora mismo a quienes tratan estos casos, y le escribo {time}.
next: Quienes tratan estos casos lo reciben ahora mismo. Tendrá noticias mías {time}.
private: Nos localiza enseguida aquí: {private}

# Alguien se hace pasar por ustedes.
[posing]
opening: Hola, {name}. Gracias por preguntarnos.
opening: Hola, {name}. Gracias por avisarnos.
late:
silence:
trouble:
answer: No pulse en nada, no responda y no dé a nadie un código ni una contraseña.
next: Haré que lo revise nuestro equipo de seguridad y le escribo aquí {time}.
next: Nuestro equipo de seguridad lo recibe ahora. Tendrá noticias mías aquí {time}.
private: Si ya ha facilitado algo, díganoslo enseguida aquí: {private}

# Un aparato podría herir a alguien.
[hazard]
opening: Hola, {name}. Gracias por avisarnos. Apáguelo, desenchúfelo y no lo use por ahora.
trouble:
next: Se lo llevo ahora a los responsables de seguridad y le escribo aquí {time}.
next: Los responsables de seguridad lo reciben ahora mismo. Tendrá noticias mías aquí {time}.
private: También puede escribirnos directamente: {private}

# Afecta a la salud de alguien, y que se sepa nadie está en peligro.
[care]
opening: Hola, {name}. Lo sentimos muchísimo y esperamos que esté bien.
opening: Hola. Sentimos de verdad leer esto. Esperamos que todos estén bien.
trouble:
next: Se lo llevo ahora a los responsables y le escribo aquí {time}. Si alguien se encuentra mal, llame a un médico y no espere por nosotros.
next: Me encargo yo, y le escribo aquí {time}. Si alguien se encuentra mal, acuda primero a un médico.
private: También puede escribirnos directamente: {private}

# Falta un medicamento, o lo que mantiene sano a alguien.
[medicine]
opening: Hola, {name}. Lo sentimos muchísimo, esto no puede esperar.
late:
silence:
trouble:
answer: Si hace falta antes, no espere por nosotros: un médico o una farmacia pueden ayudar.
next: Pongo a alguien en ello ahora mismo y le escribo aquí {time}.
next: Me encargo yo, y le escribo aquí {time}.
private: También puede escribirnos directamente: {private}

# Alguien que necesita más ayuda que otros no la tuvo.
[frail]
opening: Hola, {name}. Lo sentimos muchísimo. Esperamos que todos estén bien.
late:
trouble:
next: Voy a averiguar cómo ha podido pasar y le escribo aquí {time}.
next: Se lo llevo ahora a los responsables. Tendrá noticias mías aquí {time}.
private: También puede escribirnos directamente: {private}

# Ha muerto alguien suyo.
[bereaved]
opening: Hola, {name}. Le acompañamos en el sentimiento, y sentimos que esto se sume a ello.
late:
silence:
again: No debería haber tenido que escribirnos de nuevo.
trouble:
next: Me encargo personalmente y le escribo aquí {time}.
next: Lo llevo yo. Tendrá noticias mías aquí {time}.
private: Para que nada de esto tenga que estar aquí, puede escribirnos directamente: {private}

# Alguien se despide. A nadie se le insiste.
[leaving]
opening: Hola, {name}. Sentimos que se vaya.
opening: Hola, {name}. Sentimos que hayamos llegado a esto.
late:
silence:
again:
trouble:
sorry:
next: Aun así, me gustaría mirarlo personalmente y le escribo aquí {time}.
next: Miro personalmente qué ha fallado. Tendrá noticias mías aquí {time}, decida lo que decida.
private: Para hablarlo directamente: {private}

# Alguien propone algo.
[opinion]
opening: Hola, {name}. Gracias por la sugerencia.
opening: Gracias por su sugerencia, {name}.
late:
silence:
again:
trouble:
next: Se la enseño hoy al equipo y le digo aquí {time} qué le parece.
next: Se la llevo hoy al equipo. Tendrá noticias mías aquí {time}.
private:

# Algo no gusta, sin que nada esté averiado.
[dislike]
opening: Hola, {name}. Gracias por decirlo con tanta claridad.
late:
silence:
again:
trouble:
next: Se lo paso a quienes lo hacen y le digo aquí {time} qué les parece.
next: Se lo enseño a quienes deciden sobre ello. Tendrá noticias mías aquí {time}.
private:

# Elogios, y al lado algo que no estuvo bien.
[mixed]
opening: Gracias por contárnoslo, {name}. Sentimos lo que no estuvo bien.
opening: Hola, {name}. Gracias por su mensaje. Sentimos lo que no salió bien.
late:
silence:
again:
trouble:
next: Hoy le paso todo al equipo. Si queda algo pendiente, escríbalo aquí: vuelvo a mirar {time}.
next: El equipo lo recibe hoy todo de mi parte. Si aún debemos arreglar algo, dígamelo aquí. Vuelvo a mirar {time}.
private:

# Ni bueno ni malo.
[fair]
opening: Hola, {name}. Gracias por su opinión. ¿Qué habría sido mejor para usted?
late:
silence:
again:
trouble:
next: Basta con una línea, y la paso al equipo. Vuelvo a mirar aquí {time}.
next: Dígamelo aquí, y lo hablo con el equipo. Vuelvo a mirar {time}.
private:

# Pocas palabras, y ninguna dice de qué se trata.
[vague]
opening: Hola, {name}. Sentimos leer esto. ¿Podría contarme un poco más?
opening: Hola, {name}. Lo sentimos. ¿Qué ha pasado?
late:
silence:
again:
trouble:
next: Entonces veré qué puedo hacer. Vuelvo a mirar aquí {time}.
next: Basta con una línea o dos, y me encargo. Vuelvo a mirar aquí {time}.
private: Si prefiere decírmelo en privado: {private}

# Una pregunta, una queja o ninguna de las dos.
[unclear]
opening: Hola, {name}. Gracias por su mensaje.
opening: Hola, {name}. Gracias por contárnoslo.
late:
silence:
again:
trouble:
sorry:
next: Pregunto a quienes lo saben y le escribo aquí {time}.
next: Lo veo con el equipo. Tendrá noticias mías aquí {time}.
private:

[question]
opening: Hola, {name}. Lo averiguo.
opening: Hola, {name}. Le busco la respuesta.
opening: Hola. Voy a preguntarlo.
late: Deberíamos haberle respondido antes.
again:
trouble:
sorry:
answer: Cómo funciona en general está aquí: {link}
next: Tendrá noticias mías aquí {time}.
next: Le respondo aquí {time}.
private:

# Unas palabras para todos sobre un incidente, para su página de estado o una de sus cuentas: \`{quote}\` es lo que más dice la gente. again ocupa el
# lugar de opening donde ya hablaron de ello.
[update]
opening: Muchas personas tienen ahora problemas con {brand}: {quote}. Lo sabemos, y lo sentimos.
opening: Muchas personas tienen ahora problemas con {brand}. Lo sabemos, y lo sentimos.
late:
silence:
again: Seguimos trabajando en el problema con {brand}: {quote}.
again: Seguimos trabajando en el problema con {brand}.
trouble:
sorry:
answer: {who} se ocupa de ello.
next: Daremos más noticias {time}, aunque para entonces no sepamos más.
closing:
private:
sign:

[faq]
opening: Hola, {name}. Gracias por su pregunta.
opening: Gracias por su pregunta, {name}.
silence:
trouble:
answer: Esta página debería responderla: {link}
answer: Lo hemos explicado aquí: {link}
answer: Así se hace: {link}
next: Si queda alguna duda, pregunte aquí y le respondo.
next: Si esto no le ayuda, dígamelo aquí.
private:

[praise]
opening: Gracias, {name}, da gusto leerlo.
opening: Gracias por su mensaje, {name}.
opening: Gracias, da gusto leerlo.
opening: Gracias por escribirlo.
opening: Gracias, es muy amable.
late:
silence:
again:
trouble:
sorry:
next: Se lo paso al equipo, se alegrará de leerlo.
next: Se lo enseño hoy al equipo.
next: Se lo paso, el equipo se alegrará de leerlo.
private:

# Alguien pregunta a otros qué piensan de ustedes, o pasa lo que dice un periódico.
[news]
opening: Hola, {name}. Soy {who}, de {brand}.
late:
silence:
again:
trouble:
next: Si hay algo que pueda responder por nuestra parte, pregúntemelo aquí. Vuelvo a mirar {time}.
private:
sign:

# Donde hay datos expuestos, alguien habla de la ley o podría salir herido: solo quién escribirá, y cuándo.
[grave]
opening:
late:
silence:
again:
trouble:
known:
next: Soy {who}, de {brand}. Me ocupo de esto personalmente y le escribo {time}.
next: Me llamo {who} y trabajo en {brand}. Me encargo yo, y le escribo {time}.
private: Para localizarme antes directamente: {private}
closing:
sign:

# Le afecta un incidente en curso: muchas personas tienen el mismo problema. Lo que se sabe es lo último que dijeron de él.
[incident]
known: No es la única persona a la que le pasa, y estamos en ello. Lo que sabemos por ahora: {known} Lo que publicamos está aquí: {word}
known: A otros también les pasa, y estamos en ello. Lo que se sabe por ahora: {known} Todo está aquí: {word}
known: No es la única persona a la que le pasa, y estamos en ello. Lo que sabemos por ahora: {known}
known: A otros también les pasa, y estamos en ello. Lo que se sabe por ahora: {known}
known: No es la única persona a la que le pasa, y estamos en ello. Lo que sabemos está aquí: {word}
known: A otros también les pasa, y estamos en ello. Lo que sabemos está aquí: {word}
known: No es la única persona a la que le pasa, y estamos en ello.
known: A otros también les pasa, y estamos en ello.
next: Tendrá noticias mías aquí {time}, aunque para entonces no sepa más.
next: Le escribo aquí {time}, haya novedades o no, y otra vez cuando haya terminado.

# Le afectó un incidente que ha terminado, y debe saberlo.
[fixed]
opening: Hola, {name}. Tengo noticias sobre lo que nos contó.
opening: Hola, {name}. Vuelvo sobre lo que nos escribió.
late:
silence:
again:
trouble:
sorry: Sentimos el problema que le causó.
sorry: Sentimos lo ocurrido.
known: {known}
answer: Está arreglado {fixed}, y debería volver a funcionarle. Más información: {word}
answer: Debería volver a funcionarle: está arreglado {fixed}. Lo que pasó se explica aquí: {word}
answer: Está arreglado {fixed}, y debería volver a funcionarle.
answer: Debería volver a funcionarle: está arreglado {fixed}.
next: Si todavía no le funciona, dígamelo aquí y lo miro.
next: Si algo sigue mal por su parte, escríbalo aquí y me encargo.
private: Si se trata de su cuenta, nos puede escribir aquí: {private}
`
