import type { FieldWords } from '../../by-field.js'

/** Further words for what speaks against a complaint. */
export const against: FieldWords = {
  hearsay: `
    dizem que na época, na época do, na minha época, no meu tempo, nos anos #, nos anos oitenta|noventa, diz a lenda, lenda urbana, boato, boatos, ouvi falar que, me contaram que, contaram-me,
    já me contaram, me disseram que, um amigo de um amigo, o primo de, a prima de, o cunhado de, meu avô contava|dizia|falava, minha avó contava|dizia|falava, meu tio jura|conta|diz,
    minha tia jura|conta|diz, vi num grupo|fórum, li num fórum|grupo, parece que lá, alguém lembra, quem lembra, lembram quando, lembra quando, nunca vi ninguém, comigo nunca, aqui funciona normal,
    pra mim funciona, para mim funciona, um colega conta|diz|jura, uma colega conta|diz|jura, meu pai contava|dizia, minha mãe contava|dizia, segundo meu|minha <parente>, um conhecido, uma conhecida,
    aconteceu com um|uma, aconteceu a um|uma, li que, li por aí, ouvi que, parece que na|no|a|o, ao que parece, no século passado, quando eu era criança|pequeno|pequena, no tempo da|do, no tempo em que,
    história de pescador, contam que, dizem que a|o|na|no
  `,
  praise: `
    me salvaram, salvaram-me, nos salvou, nos salvaram, salvaram meu|minha|o|a, salvou meu|minha|o|a ~ dia|vida|festa|noite|viagem, salvou a pátria, ainda bem que tinha|tenho|existe,
    chegou certinho|direitinho|antes|rápido|perfeito|inteiro, direitinho, nenhum arranhão, intacto, intacta, intactos, inteirinha, aguentou firme, aguentou tudo, resistiu, sobreviveu, segue firme,
    firme e forte, funciona até hoje, funcionando até hoje, como novo, como nova, novinho, novinha, mil pontos, dez de dez, espetáculo, incrível atendimento,
    atendimento incrível|nota|maravilhoso|excelente|perfeito|top, topíssimo, ótimas, gostoso, gostosa, gostosinho, uma delícia, apaixonado, apaixonada, apaixonei, encantado, encantada,
    recomendo muito|demais|de olhos, recomendadíssimo, satisfeitíssimo, contente com, feliz da vida, muito feliz, gentileza, simpáticos, simpatia, simpatiquíssimo, educada, prestativo, prestativa,
    prestativos, prestável, prestáveis, impecavelmente, rapidinho, rapidíssimo, rapidíssima, em cinco minutos, em dez minutos, no dia seguinte já, trocaram na hora|sem, trocaram sem, sem burocracia,
    sem stress, sem estresse, sem complicação, com um sorriso, sorriso no rosto, parabéns à|a|ao|aos|pela|pelo|pelos equipe|equipa|time|atendimento|trabalho, palmas para|pra, tirar o chapéu,
    merece elogio|um, elogio, quero elogiar, queria agradecer, quero agradecer, só agradecer, obrigado a todos, obrigada a todos, muito obrigado a, melhor compra|presente|app|banco|atendimento,
    as melhores, fã de, sou fã, virei fã, uma pechincha, achado, um achado, joia, uma joia, que lindo, que linda, nunca falhou, nunca falha, nunca me deixou, nunca me deixaram, nunca decepciona,
    zero reclamações, sem reclamações, não cobraram nada|nem, não me cobraram nada|nem, nem cobraram, chorei de, chorei de alegria, me emocionei, emocionado, emocionada, com lágrimas, como prometido,
    antes do prazo, antes da hora, na hora certa, pontualidade, um anjo, anjos, gente boa, gente fina, de ouro, obrigado ao motorista|técnico|entregador|moço|pessoal|senhor,
    obrigada ao motorista|técnico|entregador|moço|pessoal|senhor, obrigado à moça|equipe|equipa|senhora|atendente|enfermeira, obrigada à moça|equipe|equipa|senhora|atendente|enfermeira,
    obrigado por ter|terem, obrigada por ter|terem, valeu a pena cada, vale cada
  `,
  resolved: `
    falso alarme, no fim era|foi|chegou|deu, no final era|foi|chegou|deu, afinal era|foi|estava|chegou, era o meu|meu|minha|a minha cabo|router|roteador|culpa|erro, era culpa minha, foi culpa minha,
    estava no spam|lixo, estava na caixa de spam|portaria, estava na portaria, estava com o|a vizinho|vizinha|porteiro, retiro o que|tudo, retiro a queixa, desculpem o tom|a|o desabafo, desculpa o tom,
    peço desculpa pelo|pela, corrigindo, retifico, me precipitei, precipitei-me, estorno caiu|chegou|recebido|feito, o estorno ~ caiu, caiu hoje certinho, reembolso caiu|chegou|recebido|feito, já caiu,
    já estornaram|devolveram|reembolsaram|resolveram|ligaram|responderam|trocaram|consertaram|arrumaram, me devolveram, devolveram-me, me reembolsaram, reembolsaram-me, me responderam, me ligaram e,
    resolveram tudo|rápido|em|na, resolveram o|meu, resolveram-me, tudo resolvido, já está resolvido|tudo, já tá resolvido, chegou finalmente, finalmente chegou, até que enfim chegou, já funciona,
    já está a funcionar, voltou a luz|água|energia|internet, a luz voltou, a água voltou, a internet voltou, pode parar de, pode encerrar, fechado por mim, assunto encerrado|resolvido,
    trocaram sem problema, mandaram outro sem|de graça|novo
  `,
  'came-to-us': `
    à conta da <brand>, graças à|ao <brand>, pela <brand> tudo|chegou, pelo <brand> tudo|chegou, com a <brand> nunca|tudo|nada|foi, com o <brand> nunca|tudo|nada|foi, na <brand> nunca|tudo|nada|foi|isso,
    no <brand> nunca|tudo|nada|foi|isso, a <brand> nunca me|falhou, o <brand> nunca me|falhou, já a <brand>, já o <brand>, ainda bem que tenho <brand>, ainda bem que uso <brand>, ainda bem que sou <brand>,
    ainda bem que ~ <brand>, eu com <brand>, eu uso <brand>, eu tenho <brand>, migrando pra <brand>, migrei pra|para <brand>, mudei pra|para <brand>, mudei para a|o <brand>, vou pra|para <brand>,
    vou para a|o <brand>, indo pra|para <brand>, passei pra|para <brand>, passando pra|para <brand>, passar para a|o <brand>, troquei pela|pelo <brand>, migrado ~ pro|pra|para <brand>,
    migrei ~ pro|pra|para <brand>, migramos ~ pro|pra|para <brand>, mudei ~ pro|pra|para <brand>, mudamos ~ pro|pra|para <brand>, passei ~ pro|pra|para <brand>, passamos ~ pro|pra|para <brand>,
    mudado ~ pro|pra|para <brand>, levei ~ pro|pra|para <brand>, botei ~ no|na <brand>, coloquei ~ no|na <brand>, trabalhar ~ sofá, nós temos <brand>, eu já uso <brand>, aqui é <brand>,
    aqui em casa é <brand>, por sorte tenho|uso <brand>, sorte que tenho|uso <brand>, sorte que <brand>, enquanto isso a|o <brand>, enquanto a|o <brand>, o da <brand> chegou, a da <brand> chegou,
    o que pedi na|no <brand> chegou, fica o aviso pros outros
  `,
  chatter: `
    receita, colher de, no forno, refogue, mexer, feijão, minha lista, lista de compras, meu setup, look do dia, minha rotina, na mochila, caminhada com, trilha com, passeio no|na, fim de semana em|no,
    domingo no|em, cervejinha, café com, jantar com, almoço com, foto do|da|de, minhas fotos, em frente à|ao|a, do lado da|do, ao lado da|do, perto da|do, esquina da|do, encontro na|no,
    encontrei meu|minha|o|a ex, meu ex, minha ex, meu crush, romance, playlist, podcast, o final do, zerei o, zerei, que final, vocês usam o que, o que vocês usam, que vocês usam, alguém joga,
    alguém indo|vai, prova de, trabalho da faculdade, meu tcc, professora de, presente de amigo, amigo secreto, aniversário do|da, bolachas, segundo pacote, sofá da
  `,
  'own-fault': `
    eu que esqueci, esqueci-me de, derrubei, derrubei o|a|meu, eu mesmo quebrei, quebrei o|a|meu|sem, por descuido, descuido meu, distração minha
  `,
  'job-advert': `
    contrata #, contrata <número>, está contratando, estão contratando, a contratar, contratando, vaga para|de, vagas para|de, não exige experiência, vale-alimentação, vale-transporte, escala 5x2,
    escala 6x1, salário a combinar, clt, venha fazer parte, recruta, estamos a recrutar, oferta de emprego
  `,
  promotion: `
    saldos, liquidação, queima de estoque, só hoje, somente hoje, até # de, enquanto durarem, com o código, com o cupom, off em, leve 3, leve dois, pague 2, compre um, leve outro, portes grátis, sorteamos,
    concorram, ganhe, ganha um, inscrições abertas, venha conhecer, venham conhecer, vem conhecer, esperamos por, nova coleção, nova linha, novo sabor, edição limitada, nas lojas e no, já disponível,
    disponível a partir, vagas limitadas, últimas vagas, não percam a, corre que
  `,
}
