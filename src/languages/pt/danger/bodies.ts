import type { Facet } from '../../facet.js'

/** A body came to harm, and who looked after it. */
export const bodies: readonly Facet[] = [
  {
    about: 'injury',
    weight: 1,
    phrases: `
      <corpo> ~ quebrado|quebrada|partido|partida|queimado|queimada|cortado|cortada|inchado|inchada|inchados|amputado|fraturado|fraturada|ensanguentado, <quebrou> ~ <corpo>, fratura, fraturas, fraturou, fraturado, queimaduras de|em|na|no|nas, queimadura de segundo|terceiro, traumatismo, concussão, levou pontos, levei pontos, # pontos no|na|em, <número> pontos no|na|em, levou|levei # pontos, levou|levei|apanhou|apanhei|deram <número> pontos, # pontos, # costelas, duas|três|dois costelas,
      desmaiou, desmaiei, desmaiaram, inconsciente, sem sentidos, perdeu|perdi a consciência|os sentidos, caiu duro|dura, apagou de vez, em coma, não respira|respirava, mal respirava|respira, parou|deixou de respirar, não conseguia|consegue|consigo respirar, respirava mal|estranho, falta|faltava|faltou o? ar, me falta ar, sem ar, engasgou, engasgado, engasgada, sufocou, sufocando, asfixia, asfixiou, convulsão, convulsões, convulsionou, choque anafilático, reação alérgica, anafilaxia, garganta ~ fechou|fechar|fechando|inchou, fechou|fechar|fechando|inchou ~ garganta|glote, edema de glote, adrenalina, epipen,
      intoxicação alimentar, intoxicado, intoxicada, intoxicados, envenenado, envenenada, envenenados, envenenamento, metanol, levou|levei|tomei|tomou|apanhou|apanhei ~ choque, choque elétrico|eléctrico, eletrocutado, electrocutado, infarto, enfarte, avc, derrame, parada|paragem cardíaca, hemorragia, sangrando muito, sangue não para, vomitando|vomitou|tossindo sangue, overdose, embolia, trombose, quase morreu|morri|morremos, quase se afogou, quase foi atropelado|atropelada, quase me|nos|o|a matou|matava, podia|poderia ter morrido, perdeu um|o dedo|olho|braço, morreu por causa, morreu depois, morreu porque, dose errada, remédio errado, medicamento errado, remédio|medicamento|comprimidos|receita ~ trocado|trocada|de outra|outro, mg e era mcg, em mg ~ mcg,
      ficou|estava|ficaram roxo|roxa|azul|azuis, lábios roxos|azuis, não acorda|acordava|acordou, não reagia|reage|responde mais|respondia, sem falar ~ boca, boca torta, fala arrastada, hipoglicemia, hipoglicémia, # horas no chão, <número> horas no chão, horas caído|caída, caído|caída no chão, vejo tudo branco|turvo|duplo|embaçado, visão turva|embaçada, não vejo|enxergo ~ do olho, perder a visão, perdeu a visão, fervendo ~ cima, <corpo> ~ colada|colado|em carne viva, carne viva, pele ~ saiu|saindo|descolou, tecido ~ derretido, pupila|pupilas, babando, a babar, sangue por todo
    `,
  },
  {
    about: 'injury',
    weight: 0.65,
    phrases: `machucado, machucada, machucou, ferido, ferida, feridos, feriu, magoou-se, magoado, sangrando, sangrou, sangra, a sangrar, sangue, vômito, vómitos, vomitando, a vomitar, vomitou, vomitei, tontura, tonturas, tonto, tonta, bolhas, queimadura, queimaduras, queimou, queimou a pele, inchaço, inchou, crise, crise de asma|pânico|ansiedade, ataque de pânico, passando mal, passou mal, passei mal, sentindo-se mal, hematoma, hematomas, entorse, luxação, gesso, pontos, costela, dormência, pálida, pálido, a tossir, tossindo, sem voz, panturrilha, febre alta, desorientado, desorientada, a tremer, tremendo`,
  },
  {
    about: 'injury',
    weight: 0.4,
    phrases: `dor, dores, dor de cabeça, dores de cabeça, doente, febre, diarreia, náuseas, enjoo, alergia, alérgico, alérgica, tosse, coceira, comichão, ardência`,
  },
  {
    about: 'response',
    weight: 0.9,
    phrases: `ambulância, samu, bombeiros, inem, liguei|ligamos|ligar 192|193|112|190, liguei|ligamos ~ 112|192|193, pronto-socorro, pronto socorro, urgências, ao hospital correndo, correndo para|pro hospital, internado, internada, internados, internação, uti, cuidados intensivos, cirurgia de emergência, operado de urgência, bloco operatório, de maca, saiu de maca, com oxigénio, laudo do hospital, reanimação, reanimaram, resgatados, resgataram`,
  },
  {
    about: 'response',
    weight: 0.5,
    phrases: `hospital, clínica, resgate, evacuados, cirurgião, upa, raio-x, raio x, posto de saúde, neurologista`,
  },
  {
    about: 'response',
    weight: 0.25,
    phrases: `médico, médica, doutora, pediatra, polícia, psp, gnr, veterinário, farmacêutico, farmacêutica, enfermeira, oftalmologista`,
  },
  {
    about: 'person',
    weight: 0.3,
    negated: 'keep',
    phrases: `<de> <família>, bebê, bebé, bebês, bebés, criança, crianças, grávida, idoso, idosa, idosos, senhora, senhoras, passageiros, paciente, pacientes, diabético, diabética, pessoas, funcionário, cachorro, gato, menino, menina, de # anos, cadeirante, cadeira de rodas, acamado, acamada, que não anda, colega`,
  },
  { about: 'body', weight: 0.35, negated: 'keep', phrases: `<corpo>, <de> <corpo>` },
]
