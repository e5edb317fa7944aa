import type { Group } from '../lexicon.js'

/** What people feel, and how they were treated. */
export const feelings: readonly Group[] = [
  {
    name: 'condemnation',
    points: 1.9,
    tone: 'reproach',
    phrases: `vergonha, que vergonha, vergonhoso, vergonhosa, uma vergonha, absurdo, que absurdo, um absurdo, absurda, ridículo, ridícula, ridículos, palhaçada, que palhaçada, palhaços, descaso, total descaso, falta de respeito, desrespeito, falta de vergonha, sem vergonha, cara de pau, inadmissível, inaceitável, lamentável, lamentáveis, deplorável, péssimo, péssima, péssimos, péssimas, horrível, horríveis, horroroso, terrível, terríveis, nojento, lixo, um lixo, lixo de, que lixo, porcaria, que porcaria, uma porcaria, merda, uma merda, que merda, bosta, uma bosta, de merda, de bosta, uma desgraça, desgraça, desgraçados, decepção, decepcionante, decepcionado, decepcionada, incompetentes, incompetência, incompetente, irresponsáveis, irresponsabilidade, despreparados, amadores, amadorismo, mentirosos, mentira, mentiras, mentem, mentiram, propaganda enganosa, publicidade enganosa, pior empresa|serviço|atendimento|operadora|banco|app|internet|experiência, a pior, o pior, os piores, não recomendo, não recomendo a, não comprem, não compre, não contratem, fujam, fuja, nunca mais, nunca mais compro, jamais, não volto, nota zero, zero estrelas, nota 0, uma estrela só porque, se pudesse dava zero|0, se pudesse dar zero, parabéns <brand> por, parabéns aos envolvidos, obrigado por nada, obrigada por nada, é brincadeira, tá de brincadeira, só pode ser brincadeira, piada, virou piada, uma piada, perda de tempo, não vale, não vale nada, não vale o preço, não valem nada, uma bagunça, um caos, caos, desorganização, desastre, um desastre, tá osso, tá foda, é foda, não caiam, não recomendo a ninguém, nem de graça, é de rir, anedota, uma anedota, só rindo, brincadeira de mau gosto, gozo, gozam connosco, gozar comigo, de qual planeta, em que planeta, é de loucos, coisa de louco, uma tristeza, uma tourada, tá de sacanagem, tão de sacanagem, sacanagem, uma estrela, que papelão, vergonha alheia, é isto que`,
  },
  {
    name: 'anger',
    points: 1.7,
    tone: 'reproach',
    phrases: `cansado de, cansada de, cansei, cansei de, de saco cheio, saco cheio, farto, farta, fartos, puto, puta da vida, puto da vida, pistola, tô puto, tô puta, revoltado, revoltada, revolta, revoltante, indignado, indignada, indignação, indignante, irritado, irritada, irritante, irrita, com raiva, que raiva, raiva, ódio, que ódio, odeio, chateado, chateada, frustrado, frustrada, frustrante, desesperado, desesperada, estressado, estresse, stress, nervoso, nervosa, insatisfeito, insatisfeita, insatisfação, arrependido, arrependida, me arrependi, não aguento mais, ninguém aguenta, já chega, chega, basta, paciência acabou, perdi a paciência, haja paciência, me sinto enganado|lesado|enganada|lesada, reclamação, reclamações, reclamar, reclamando, reclamei, queixa, reclame aqui, livro de reclamações, a queixa seguiu, queixa seguiu, tenho a paciência, já perdi a conta, já me cansei, estou pelos cabelos, pelos cabelos, passada, passado dos carretos, indignadíssimo, dá raiva, tô cronometrando, puta sacanagem`,
  },
  {
    name: 'dislike',
    points: 1,
    phrases: `ruim, ruins, mau, má, mal, feio, feia, fraco, fraca, fraquíssimo, triste, lamento, deixa a desejar, deixou a desejar, deixam a desejar, não gostei, não gosto, detesto, pesadelo, inferno, um inferno, sufoco, saga, novela, inútil, estúpido, estúpida, burro, idiota, injusto, injusta, desnecessário, duvidoso, estranho, medíocre, pior, piores, saudades de quando, fail, muito chato, que chato, é chato, bem chato`,
  },
  {
    name: 'regret',
    points: 0.4,
    once: true,
    phrases: `infelizmente, pena, que pena, lamentavelmente, preocupado, preocupada, preocupante, queria tanto, tomara`,
  },
  {
    name: 'expectation',
    points: 0.8,
    once: true,
    negated: 'keep',
    phrases: `deveria, deveriam, era para, era pra, supostamente, prometeram, prometido, promessa, promessas, promete e, em vez de, ao invés de, apesar de, mesmo assim, mesmo pagando, pelo menos, no mínimo, sem avisar, sem aviso, sem aviso prévio, sem explicação, sem motivo, tive que, tenho que, obrigado a, esperava mais, em pleno`,
  },
  {
    name: 'told',
    points: 0.9,
    once: true,
    negated: 'keep',
    phrases: `me disseram, disseram que, me falaram, dizem que, falam que, informaram que, segundo o atendente|a|o, alegam, alegam que, desculpas, desculpa esfarrapada, só desculpas, diz que do lado, diz que pensava, dizem que leva|é|não, diz que não|é|está, o suporte diz, o suporte diz que, segundo a <brand>, segundo eles, a moça disse, o moço disse, o rapaz disse, a menina disse, me mandou|mandaram verificar|aguardar|procurar, mandou eu, mandaram eu, mandaram-me, respondeu que, responderam que, respondeu, a resposta foi, oferece-me, oferecem-me, me ofereceu|ofereceram, um cupom, achou que eu, acha que eu, disse pra eu|mim, falou que`,
  },
  {
    name: 'contrast',
    points: 0.4,
    contrast: true,
    once: true,
    negated: 'keep',
    phrases: `mas, porém, no entanto, entretanto, só que, exceto, tirando, o único problema, único ponto negativo`,
  },
  {
    name: 'denial',
    points: 0.3,
    once: true,
    negated: 'keep',
    phrases: `não, nunca, ninguém, nenhum, nenhuma, sem, n`,
  },
  {
    name: 'swearing-at',
    points: 1.5,
    tone: 'reproach',
    phrases: `filhos da puta, filho da puta, fdp, vão se foder, vai se foder, vai tomar no, vão tomar no, vtnc, vsf, arrombados, arrombado, otários, otário, canalhas, vagabundos, safados, safado, bandidos, cretinos, imbecis, babacas, cambada de, bando de ladrões|incompetentes|vagabundos|palhaços`,
  },
  {
    name: 'swearing',
    points: 0.6,
    once: true,
    phrases: `porra, caralho, crl, krl, pqp, puta que pariu, cacete, foda, foda-se, cu, wtf, inferno de`,
  },
  {
    name: 'no-answer',
    points: 2.1,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `ninguém <responde>, ninguém me <responde>, não <responde>, não me <responde>, não <responderam>, nunca <responde>, ninguém dá satisfação|resposta|retorno|posição, nenhuma resposta, sem resposta, sem retorno, nenhum retorno, não dão retorno|resposta|satisfação, não tive resposta|retorno, não obtive resposta|retorno, aguardo resposta|retorno|contato, aguardando resposta|retorno, esperando resposta|retorno, me ignoram, ignoram, ignorado, ignorada, ignorando, visualizou e não, desligam, desligaram, desligou na minha cara, desligam na cara, cai a ligação, a ligação cai, ligação cai, não atendem, não atende, ninguém atende, não consigo falar com, não consigo contato, impossível falar com|contato, só robô, robô, atendimento robotizado, resposta automática|padrão, respostas automáticas, me passam de|para, me transferem, transferido, transferida, cadê o suporte|atendimento, respondam, me respondam, respondam meu|minha|o, nem recibo de leitura, o chat so responde, o chat só responde, só responde, responde e some, ninguém avisou, ninguem avisou, ninguém sabe, ninguém diz nada, silêncio total|absoluto, silêncio, deixam a tocar, toca e ninguém, música de espera, musiquinha, cai aos # minutos, a chamada cai, caiu a chamada|ligação, um humano, falar com um humano|gente|alguém, com gente de verdade, atendam, bot, fala com um robot|robô|bot, apagam os comentários, respondem com texto, resposta pronta, copia e cola`,
  },
  {
    name: 'treatment',
    points: 1.8,
    tone: 'reproach',
    kind: 'service',
    severity: 2,
    phrases: `mal educado, mal educada, mal educados, mal-educado, grosso, grossa, grosseiro, grosseira, grosseria, ignorante, ignorância, arrogante, arrogantes, deboche, debochado, humilhada, humilhado, humilhação, maltratado, maltratada, tratam mal, mal atendido, mal atendida, péssimo atendimento, atendimento péssimo|horrível|ruim|lixo|de merda, mau atendimento, atendimento zero, serviço péssimo|horrível|porco|ruim, péssimo serviço, mau serviço, má vontade, sem vontade, despreparo, pouco caso, não se importam, não estão nem aí, nem aí para|pra, lavam as mãos, se recusam a, se recusa a, recusaram, negaram, negou, informações erradas|desencontradas, cada um fala, cada hora falam, culpa do cliente, discriminação, racismo, racista, virou costas, virou as costas, riu na minha cara, riu-se, gozou, zombou, debochou, me tratou como|mal, tratou-me como|mal, com desprezo, aos gritos, gritou, gritou comigo, me chamou de, chamou-me, faltou ao respeito, faltou com respeito, acusou-me, me acusou, desligou-me, papelinho, má educação, falta de educação, na frente de todos|todo, à frente de todos|toda`,
  },
  {
    name: 'service-mention',
    points: 1,
    kind: 'service',
    once: true,
    phrases: `atendimento, atendimento ao cliente, apoio ao cliente, suporte, suporte técnico, assistência técnica, assistência, sac, central de atendimento, ouvidoria, call center, atendente, atendentes, operador, operadora, protocolo, número de protocolo, chamado, abri chamado|um, abri reclamação, liguei, já liguei, ligamos, mandei email|e-mail|mensagem, mandei dm, enviei email|e-mail, entrei em contato, contactei`,
  },
]
