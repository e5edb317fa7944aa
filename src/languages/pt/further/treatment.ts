import type { FieldWords } from '../../by-field.js'

/** Further words for how people were treated, and what they think of it. */
export const treatment: FieldWords = {
  'no-answer': `
    ninguém me responde|atende|liga|retorna|ajuda|explica, ninguém nos responde|atende|liga|ajuda, ninguém responde|atende|liga|retorna|aparece|explica|dá, ninguém atende o, não respondem,
    não me respondem, não respondem a|as|os|meus|minhas, não atendem o|a, não retornam, nunca retornaram|responderam|ligaram|atenderam, nunca retornam|respondem|ligam|atendem, não retornaram,
    não me ligam|ligaram, não me dão retorno|resposta|satisfação, nem resposta|retorno|satisfação, nenhuma resposta|satisfação, sem nenhuma resposta|satisfação, sem satisfação, zero resposta|retorno,
    zero respostas, nem um email|e-mail|telefonema|retorno|pio|oi, chama e ninguém, toca até cair, telefone toca|só|ninguém|não|dá, só dá ocupado, dá ocupado, desligam na, desligou na, desligaram na,
    desligam-me, visualiza e não, visualizam e não, visualizado, no vácuo, deixaram no vácuo, me deixam no vácuo, vácuo, um robô, um bot, só um bot, bot que, chatbot que, atendimento é um robô|bot,
    falar com humano|um humano|gente|alguém|uma pessoa, ser humano, uma pessoa de verdade|carne, gente de verdade, sem ser o robô, resposta automática, mensagem automática, resposta padrão|pronta|copiada,
    copy paste, control c, ctrl c, só silêncio, depois silêncio, fazem ouvidos, ouvidos moucos, nos ignoram, ignoram-me, ignoram meus|minhas|os|as, sou ignorado|ignorada, sem telefone de,
    não há telefone|número, não tem telefone|número, não existe telefone|um número, # emails|e-mails|ligações|protocolos|chamadas|mensagens|contactos,
    <número> emails|e-mails|ligações|protocolos|chamadas|mensagens|contactos, já mandei email|e-mail|documento|mensagem|selfie, já enviei email|e-mail|documento|mensagem,
    já abri chamado|protocolo|reclamação, terceiro protocolo|chamado, mais um protocolo
  `,
  treatment: `
    riu na minha, riu da minha|minha|mim, riram da minha|de mim|na, riram-se, deu risada, dando risada, debocharam, debochando, com deboche, ironizou, suspirou, suspirou e disse, bufou, bufando,
    revirou os olhos, deu de ombros, encolheu os ombros, com desdém, desdém, com arrogância, com má vontade, de má vontade, cara feia, de cara fechada, trombuda, nem olhou na|para, nem bom dia,
    nem um bom dia, nem um pedido de desculpas, nem desculpa, nem desculpas, nem pediu|pediram desculpa|desculpas, sem pedir desculpa|desculpas, sem desculpa, nenhum pedido de desculpa|desculpas,
    falta de respeito|educação|empatia|profissionalismo|consideração|humanidade, zero empatia|respeito|educação, nenhuma empatia, falta de tato, gritou comigo|com, gritaram comigo|com, aos berros,
    gritando, berrou, destratou, destrataram, fui destratado|destratada|maltratado|maltratada|humilhado|humilhada|ignorado|expulso|tratado como|tratada como,
    fomos destratados|maltratados|humilhados|expulsos|tratados como, me trataram como|mal, trataram-me como|mal, trataram-nos como|mal, nos trataram como|mal, tratam a gente como|mal, tratados como,
    tratado como, tratada como, como lixo, como bicho, como cachorro|cachorros|gado|ladrão|ladra|criminoso|idiota|palhaço, me chamou de|mentiroso|mentirosa, chamou-me de|mentiroso|mentirosa, me acusaram,
    acusaram-me, me fez de, me fizeram de, fazem a gente de, de palhaço, de palhaça, de bobo, de otário, de trouxa, de idiota, me mandou embora|calar|esperar|pastar, mandou-me embora|calar|passear,
    nos mandou embora, nos expulsaram, nos expulsou, se recusou a, recusou-se a, se recusaram a, recusaram-se a, recusam-se a, me negaram, me negou, negaram-me, nos negaram,
    não quis ajudar|atender|abrir|parar, não quiseram ajudar|atender|saber, não deixaram a gente|embarcar|entrar|subir, não me deixaram embarcar|entrar|subir, não me deixou embarcar|entrar|subir,
    nos deixaram na|no|para|em|sem, deixaram-nos na|no|para|em|sem, me deixaram na|no|para|em, deixaram-me na|no|para|em|plantada|plantado, me deixou na|no|para|em,
    deixou-me na|no|para|em|plantada|plantado, me deixou na mão, deixou na mão, deixaram na mão, largada, abandonados, abandonada, esqueceram da assistência|da gente, esqueceram a assistência,
    passou direto, passou reto, não parou no|na|para|pra, fechou a porta na, arrancou com o|a, arrancou sem, empurrou minha|meu|a|o, me empurrou, empurrou-me, agrediu, me agrediu, agrediram, me xingou,
    xingou, xingaram, me ofendeu, ofendeu, piada machista|racista|de mau, comentário machista|racista|homofóbico|maldoso, comentários machistas|racistas, me disse que deve|devo, levei bolo, me deram bolo,
    deu bolo, deu cano, deram cano, não apareceu ninguém, faltou à visita, fizeram esperar, nos fizeram esperar, me fizeram esperar, fizeram-nos esperar, fizeram-me esperar, esperando em pé
  `,
  condemnation: `
    uma palhaçada, é uma piada, piada pronta, um circo, inacreditável, surreal, kafkiano, pouca vergonha, picaretagem, picaretas, péssimo atendimento|serviço, péssima experiência, pior experiência,
    pior atendimento|serviço|empresa|banco|operadora, nunca mais compro|volto|uso|viajo, não compro mais, não volto mais, não uso mais, não recomendado, passem longe, passe longe, evitem, última vez que,
    a última vez, desiludido, desiludida, desilusão, desapontado, cansado, estou cansado, estou cansada, estou farto, estou farta, exausto, exausta, que nojo, um nojo, um pesadelo
  `,
}
