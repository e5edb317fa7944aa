import type { Facet } from '../../facet.js'

/** Force, pursuit, despair. */
export const persons: readonly Facet[] = [
  {
    about: 'violence',
    weight: 1,
    phrases: `
      <motorista> ~ ~ trancou|travou|bloqueou ~ portas|porta, trancou as portas, não me deixou|deixava sair|descer, não nos deixou sair|descer, me trancou, trancou-me, <motorista> ~ ~ bêbado|drogado|dormindo|adormeceu|dormiu, dormiu ao volante, adormeceu ao volante, pulei|saltei ~ carro|sinal|andamento|semáforo, pulei no sinal, desviou do caminho ~, desligou o rastreio|gps|aplicativo,
      me bateu, bateu-me, bateu na minha, me agrediu, agrediu-me, agrediu ~ <família>, me deu um soco|tapa, socos, pontapés, ameaça|ameaças de morte, ameaçou de morte, ameaçou me|nos matar, ameaçou matar, vou te matar, vai me matar, me ameaçou com, ameaçou-me, com uma faca, com uma arma, apontou uma, armado, assédio sexual, me assediou, abuso sexual, abusou de, me tocou, tocou-me, passou a mão, me agarrou, agarrou-me, se masturb*, estupro, estuprada, violação, tentou estuprar|violar|beijar|agarrar|forçar, me dopou, me doparam, dopada, boa noite cinderela, drogaram, colocou algo na|no, sequestr*, raptou, manda nude|fotos ~ filha|filho
    `,
  },
  {
    about: 'violence',
    weight: 0.6,
    phrases: `agressão, agressivo, agredido, agredida, me empurrou, empurrou-me, empurrou, me ameaçou, ameaças, me ameaçando, desviou do caminho, mudou de caminho, outro caminho, mulher sozinha, sozinha de madrugada, sabe o que quer, primeiro gole, depois do teto, não lembro de nada, denunciei, o perfil continua, fotos íntimas, fotos nuas, pediu fotos, um adulto`,
  },
  {
    about: 'pursuit',
    weight: 0.8,
    phrases: `
      me persegue, persegue-me, está me perseguindo, anda a perseguir-me, me vigia, me rastreia, sabe onde moro|trabalho|estou|vivo, sabe onde eu moro|trabalho|estou|vivo, ele sabe onde, sabe a que horas, sabe meu endereço, tem meu endereço, tem a minha morada, apareceu na minha casa|porta, apareceu à porta, aparece em todo lado|lugar, aparece em todo o lado, aparece na escola, me espera|esperou|esperava na|no|em|lá, à minha espera, à porta da minha, está na minha porta|rua, me seguiu, seguiu-me, me segue, passou|deu|publicou|divulgou meu endereço|telefone, vê onde estou|minha localização, ordem do tribunal, medida protetiva, ordem de restrição, rastreador|localizador ~ carro|bolsa|mochila, falava pela câmera|câmara, membro da família ~ dele
    `,
  },
  {
    about: 'pursuit',
    weight: 0.35,
    phrases: `meu ex, meu ex-marido, ex-marido, ex marido, meu ex-namorado, um desconhecido, um estranho, medo de voltar, com medo, tenho medo, não há botão para sair`,
  },
  {
    about: 'despair',
    weight: 1,
    phrases: `
      quero me matar, quero matar-me, vou me matar, vou matar-me, me suicidar, suicidar-me, se suicidar, suicidou-se, suicídio ~ meu, tirar minha vida, tirar a minha vida, pôr fim à vida|minha, não quero mais viver, não quero viver, já não quero viver, sem vontade de viver, acabar com minha|a minha vida, acabar com tudo, pensamentos suicidas, cortou os pulsos, cortar os pulsos, tomou todos os remédios|comprimidos, tomar todos os remédios|comprimidos, tomar tudo de uma vez, vou tomar todos, vim me despedir, vim despedir-me, me despedir primeiro, despedir-me de todos, me despedir de vocês|todos, melhor sem mim, melhor se eu não, ninguém vai sentir|notar falta|minha, ser um peso, não quero ser um peso|fardo, quando eu não estiver|já, amanhã já não estou|estarei, amanhã não estarei, o seguro de vida paga|cobre, pular da|do ponte|prédio|janela, me jogar da|do, atirar-me da|do, na beira da ponte, no parapeito, fazer mal a mim, me fazer mal, me machucar de propósito, pensar em pular|morrer|sumir, vou fazer uma besteira, fazer alguma besteira, não deve mais nada a ninguém
    `,
  },
  {
    about: 'despair',
    weight: 0.75,
    phrases: `o seguro cobre ~ eu li, o seguro cobre, não vejo saída, não há saída, não vejo sentido, nada faz sentido, não faz mais sentido, não aguento mais a vida, não consigo continuar, não quero continuar, não quero acordar, dormir e não acordar, me despedir, despedir-me, despedida, deixei ração, deixei o|a ~ gato|cachorro|cão com, deixei ~ carta|cartas|papéis, escrevi ~ carta|cartas, já não preciso, não vou precisar mais, pela última vez, última mensagem, já decidi, perdi tudo, já foi a moto, o dinheiro da cirurgia, acabou para mim, li a cláusula, não dá mais pra mim, quero sumir, quero descansar de vez, parar de sofrer`,
  },
  {
    about: 'despair',
    weight: 0.3,
    phrases: `obrigado por tudo, obrigada por tudo, só você me escuta|responde, única companhia, me perdoem, perdoem-me, cuidem da|do|de`,
  },
  {
    about: 'nearly',
    weight: 0.3,
    phrases: `quase, por pouco, por um triz, a um palmo, se não fosse, ainda bem que, por milagre, escapei por`,
  },
]
