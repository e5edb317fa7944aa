import type { Facet } from '../../facet.js'

/** What speaks against a danger: games and films, articles, all is well, figures of speech. */
export const against: readonly Facet[] = [
  {
    about: 'fiction',
    weight: 1,
    phrases: `no jogo, meu personagem, filme, série, novela, capítulo, temporada, episódio, chefão, boss, cutscene, cutscenes, spoiler, na trama, protagonista, podcast, minha guilda, meu nível, teoria`,
  },
  {
    about: 'topic',
    weight: 0.6,
    phrases: `estudo, artigo, relatório, notícia, segundo a polícia, campanha, simulado, simulacro, palestra, há # anos, faz # anos, nos conhecemos, lei, formação, prevenção, doação, cartaz, jornada`,
  },
  {
    about: 'fine',
    weight: 0.6,
    phrases: `ninguém se feriu, ninguém ficou ferido, foi só o susto, só um susto, estamos bem, estamos todos bem, está bem agora, eu inteiro, sem um arranhão, sem arranhões, são e salvo, sã e salva, sãos e salvos, recuperado, recuperada, se recuperou, pelo próprio pé, já está em casa, já está bem, correu tudo bem, deu tudo certo, salvaram a vida, salvou a vida, me salvou, um abraço sem fim, nota mil, nota dez, gratidão eterna, sem dor`,
  },
  {
    about: 'fine',
    weight: 0.8,
    phrases: `é brincadeira, no sentido figurado, metaforicamente, kkkk, kkkkk, hahaha, rimos muito`,
  },
  {
    about: 'figure',
    weight: 1,
    phrases: `
      sofá|mesa|cadeira|cama|armário|estante|banco|poltrona ~ ~ pé|pés|perna|pernas|braço|braços|costas|cabeça, pé|pés|perna|pernas|braço|braços|costas do|da sofá|mesa|cadeira|cama|poltrona, morrendo de rir|fome|sono|vontade|saudade|amor|medo|frio|calor|inveja|raiva, morri de rir|fome|amor|vergonha, morri, tô morta, tô morto, a morrer de riso|fome|sono, morta|morto de cansaço|fome|sono, de matar, me mata de, me matou o|a, dor de cabeça ~ burocracia, uma dor de cabeça, dores de cabeça com, sangue frio, a sangue frio, coração partido, partiu|parte meu coração, partiu-me o coração, pegando fogo o|a, internet pegando fogo, o circo pegando fogo, promoção pegando fogo, vou me matar kkk, quero morrer kkk, infartei, quase infartei, quase tive um infarto|treco, surtei, tive um treco, preço de infarto, facada, facada nas costas, uma facada, os olhos da cara, custou um rim, olho da cara, servidor|servidores ~ pegando fogo|arder|chamas, site ~ pegando fogo, cabeça ~ explodiu|explodir, explode|explodiu a cabeça|mente, morreu o celular|telemóvel|notebook|roteador, celular|telemóvel|notebook|roteador|router morreu, bateria morre|morreu, matar o tempo|as|a saudade, mata|matar mosquito|mosquitos|barata|baratas, queda de preço|cabelo|energia, queima de estoque, queimar calorias|gordura, fogos de artifício, lareira, churrasco, conta de gás|luz, fatura de gás, consulta no hospital, app do hospital, plano de saúde, seguro de saúde, receita médica, primeiros socorros, afogado em, me afogo em, sufocado de|com ~ taxas|contas|dívidas, sangria de, amor à queima, minha gente ~ mata, no sangue
    `,
  },
]
