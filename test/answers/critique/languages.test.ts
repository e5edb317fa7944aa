import { describe, expect, test } from 'vitest'
import { readReply } from '../../../src/answers/critique/read-reply.js'

const said: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  it: [
    ['acknowledgement', 'Ci dispiace per il disagio, stiamo verificando. Ti faremo sapere appena possibile.'],
    [
      'acknowledgement',
      'Ciao, grazie per la segnalazione. Abbiamo inoltrato la tua richiesta al reparto competente.',
    ],
    ['acknowledgement', 'Ci scriva in DM e la ricontatteremo al più presto.'],
    [
      'acknowledgement',
      'Gentile cliente, la tua opinione per noi è molto importante. Lavoriamo ogni giorno per migliorare il servizio.',
    ],
    ['acknowledgement', 'Siamo a conoscenza del problema e i nostri tecnici sono al lavoro per risolvere.'],
    [
      'acknowledgement',
      'Buongiorno, ci spiace leggere della sua esperienza, la invitiamo a contattare il servizio clienti.',
    ],
    [
      'answer',
      'Il guasto alla centrale di Bologna è stato riparato alle 14, ora la linea è di nuovo attiva.',
    ],
    ['answer', 'Ti abbiamo rimborsato 49 euro ieri, li vedrai sul conto entro tre giorni.'],
    ['answer', 'Riavvia il modem e tieni premuto il tasto reset per dieci secondi.'],
    ['answer', 'Hai ragione, abbiamo sbagliato: ti spediamo un paio nuovo domani, senza spese.'],
    ['answer', "Il pacco è fermo a Piacenza perché l'indirizzo era incompleto. Lo consegniamo venerdì."],
    ['answer', 'Sì, spediamo anche in Svizzera, costa 12 euro.'],
    ['answer', "Da quando succede? E quale versione dell'app usi?"],
    ['answer', 'Stacca subito il caricabatterie e chiama il 112 se senti odore di gas.'],
    ['acknowledgement', 'Da noi funziona tutto regolarmente, nessun altro cliente si è lamentato.'],
    [
      'acknowledgement',
      'Ticket n. 4821: la richiesta è stata registrata. Non rispondere a questo messaggio.',
    ],
    ['answer', 'Che belle parole, grazie! Lo riferiremo al team.'],
    ['nothing', 'Buongiorno!'],
  ],
  nl: [
    [
      'acknowledgement',
      'Wat vervelend! We gaan dit voor je uitzoeken en komen er zo snel mogelijk op terug.',
    ],
    [
      'acknowledgement',
      'Hoi, bedankt voor je melding. We hebben het doorgegeven aan de betreffende afdeling.',
    ],
    ['acknowledgement', 'Stuur ons even een dm, dan kijken we met je mee.'],
    [
      'acknowledgement',
      'Geachte klant, uw mening is belangrijk voor ons. Wij werken elke dag aan het verbeteren van onze service.',
    ],
    ['acknowledgement', 'We zijn op de hoogte van het probleem en er wordt hard aan gewerkt.'],
    ['acknowledgement', 'Jammer om te lezen, neem contact op met onze klantenservice.'],
    ['answer', 'De storing in de centrale van Utrecht is om 14 uur verholpen, de lijn doet het weer.'],
    ['answer', 'We hebben gisteren 49 euro teruggestort, je ziet het binnen drie werkdagen op je rekening.'],
    ['answer', 'Herstart het modem en houd de resetknop tien seconden ingedrukt.'],
    ['answer', 'Je hebt gelijk, we hebben een fout gemaakt: morgen sturen we een nieuw paar, zonder kosten.'],
    ['answer', 'Het pakket ligt in Tiel omdat het huisnummer ontbrak. We bezorgen het vrijdag.'],
    ['answer', 'Ja, we verzenden ook naar Zwitserland, dat kost 12 euro.'],
    ['answer', 'Sinds wanneer gebeurt dit? En welke versie van de app gebruik je?'],
    ['answer', 'Haal de stekker eruit en bel 112 als je gas ruikt.'],
    ['nothing', 'Blijkbaar heb je de voorwaarden niet gelezen.'],
    ['acknowledgement', 'Bij ons werkt alles gewoon, er zijn geen andere klachten bekend.'],
    ['acknowledgement', 'Ticketnummer 4821: uw verzoek is geregistreerd. Niet reageren op dit bericht.'],
    ['answer', 'Wat een lieve woorden, dank je! We geven het door aan het team.'],
    ['nothing', 'Goedemorgen!'],
  ],
  fr: [
    [
      'acknowledgement',
      'Nous sommes désolés pour la gêne occasionnée. Nous vérifions et revenons vers vous au plus vite.',
    ],
    ['acknowledgement', "Bonjour, merci pour votre signalement. Nous l'avons transmis au service concerné."],
    ['acknowledgement', 'Écrivez-nous en MP afin que nous puissions regarder cela.'],
    [
      'acknowledgement',
      'Cher client, votre satisfaction est notre priorité. Nous travaillons chaque jour à améliorer nos services.',
    ],
    ['acknowledgement', 'Nous sommes au courant du problème et nos équipes sont mobilisées.'],
    ['acknowledgement', 'Bonjour, navrés de lire cela, nous vous invitons à contacter le service client.'],
    ['answer', 'La panne du central de Nantes est réparée depuis 14 h, la ligne fonctionne à nouveau.'],
    ['answer', 'Nous vous avons remboursé 49 euros hier, vous les verrez sur votre compte sous trois jours.'],
    ['answer', 'Redémarrez la box et maintenez le bouton reset enfoncé dix secondes.'],
    ['answer', "Vous avez raison, c'est notre erreur : une nouvelle paire part demain, sans frais."],
    ['answer', 'Le colis est bloqué à Lyon parce que le numéro de rue manquait. Il sera livré vendredi.'],
    ['answer', 'Oui, nous livrons aussi en Suisse, cela coûte 12 euros.'],
    ['answer', "Depuis quand cela se produit-il ? Et quelle version de l'appli utilisez-vous ?"],
    ['answer', 'Débranchez le chargeur tout de suite et appelez le 18 si vous sentez une odeur de gaz.'],
    ['nothing', "Visiblement vous n'avez pas lu les conditions générales."],
    ['acknowledgement', "De notre côté tout fonctionne, aucun autre client ne s'est plaint."],
    [
      'acknowledgement',
      'Ticket n° 4821 : votre demande a été enregistrée. Merci de ne pas répondre à ce message.',
    ],
    ['answer', "Quelles belles paroles, merci ! Je le transmets à l'équipe."],
    ['nothing', 'Bonjour !'],
  ],
  es: [
    [
      'acknowledgement',
      'Lamentamos las molestias. Estamos revisando tu caso y te informaremos lo antes posible.',
    ],
    [
      'acknowledgement',
      'Hola, gracias por avisarnos. Hemos trasladado tu comentario al departamento correspondiente.',
    ],
    ['acknowledgement', 'Escríbenos por DM para que podamos ayudarte.'],
    [
      'acknowledgement',
      'Estimado cliente, su opinión es muy importante para nosotros. Trabajamos cada día para mejorar nuestro servicio.',
    ],
    [
      'acknowledgement',
      'Somos conscientes del problema y nuestros técnicos están trabajando para solucionarlo.',
    ],
    [
      'acknowledgement',
      'Buenas tardes, sentimos leer esto, le invitamos a contactar con atención al cliente.',
    ],
    ['answer', 'La avería de la central de Sevilla quedó reparada a las 14, la línea funciona de nuevo.'],
    ['answer', 'Te devolvimos 49 euros ayer, los verás en tu cuenta en tres días.'],
    ['answer', 'Reinicia el router y mantén pulsado el botón reset diez segundos.'],
    ['answer', 'Tienes razón, fue un error nuestro: mañana te enviamos un par nuevo, sin coste.'],
    [
      'answer',
      'El paquete está parado en Toledo porque faltaba el número de la calle. Lo entregamos el viernes.',
    ],
    ['answer', 'Sí, también enviamos a Suiza, cuesta 12 euros.'],
    ['answer', '¿Desde cuándo te pasa? ¿Y qué versión de la app usas?'],
    ['answer', 'Desenchufa el cargador ahora mismo y llama al 112 si hueles a gas.'],
    ['acknowledgement', 'A nosotros nos funciona todo bien, ningún otro cliente se ha quejado.'],
    ['acknowledgement', 'Caso #4821: su solicitud ha sido registrada. Por favor no responda a este mensaje.'],
    ['answer', '¡Qué bonitas palabras, gracias! Se lo diremos al equipo.'],
    ['nothing', '¡Buenos días!'],
  ],
  pt: [
    [
      'acknowledgement',
      'Pedimos desculpa pelo transtorno. Estamos a verificar e daremos um retorno o mais breve possível.',
    ],
    [
      'acknowledgement',
      'Olá, obrigado pelo seu contacto. Encaminhámos a situação ao departamento responsável.',
    ],
    ['acknowledgement', 'Chama a gente na DM para podermos ajudar.'],
    [
      'acknowledgement',
      'Prezado cliente, sua opinião é muito importante para nós. Trabalhamos diariamente para melhorar nosso atendimento.',
    ],
    ['acknowledgement', 'Estamos cientes do problema e nossos técnicos estão trabalhando para resolver.'],
    [
      'acknowledgement',
      'Boa tarde, lamentamos o ocorrido, entre em contato com o nosso atendimento ao cliente.',
    ],
    ['answer', 'A avaria na central do Porto foi reparada às 14h, a linha já funciona.'],
    ['answer', 'Devolvemos 49 reais ontem, o valor aparece na sua conta em três dias.'],
    ['answer', 'Reinicie o router e mantenha o botão reset pressionado por dez segundos.'],
    ['answer', 'Tem razão, foi um erro nosso: amanhã enviamos um par novo, sem custos.'],
    ['answer', 'A encomenda está parada em Leiria porque faltava o número da porta. Será entregue na sexta.'],
    ['answer', 'Sim, também enviamos para a Suíça, custa 12 euros.'],
    ['answer', 'Tire o carregador da tomada agora e ligue para o 193 se sentir cheiro de gás.'],
    ['nothing', 'Evidentemente você não leu os termos e condições.'],
    ['acknowledgement', 'Aqui funciona tudo normalmente, nenhum outro cliente reclamou.'],
    ['acknowledgement', 'Protocolo 4821: sua solicitação foi registrada. Não responda a esta mensagem.'],
    ['answer', 'Que lindas palavras, obrigado! Vamos transmitir à equipa.'],
    ['nothing', 'Bom dia!'],
  ],
}

describe.each(Object.entries(said))('replies in %s', (language, replies) => {
  test.each(replies)('%s: %s', (answers, text) => {
    const reading = readReply(text)
    expect(reading).toMatchObject({ answers, language })
  })
})

test.each([
  ['it', 'Ti abbiamo rimborsato ieri 49 euro, arrivano sul conto entro tre giorni.', 'entro tre giorni'],
  ['nl', 'Het geld is gisteren teruggestort, je hebt het binnen drie werkdagen.', 'binnen drie werkdagen'],
  ['fr', 'Le technicien passe demain matin, votre ligne sera rétablie.', 'demain matin'],
  ['es', 'El técnico pasará mañana y la línea quedará reparada.', 'mañana'],
  ['pt', 'O técnico vai passar amanhã e a linha ficará reparada.', 'amanhã'],
])('a promise is heard in %s: %s', (language, text, words) => {
  expect(readReply(text, language).promises?.words).toBe(words)
})

test.each([
  ['it', 'Inviaci qui il tuo numero di telefono e la password.'],
  ['nl', 'Stuur ons hier je telefoonnummer en je wachtwoord.'],
  ['fr', 'Envoyez-nous ici votre numéro de téléphone et votre mot de passe.'],
  ['es', 'Envíanos aquí tu número de teléfono y tu contraseña.'],
  ['pt', 'Envie-nos aqui o seu número de telefone e a sua senha.'],
])('what must not be asked in public is seen in %s', (language, text) => {
  expect(readReply(text, language).findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['asks-secret', 'asks-private']),
  )
})
