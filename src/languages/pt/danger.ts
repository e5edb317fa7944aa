import type { DangerWords } from '../facet.js'

// What is said in Portuguese where a body or a life is at stake.

export const danger: DangerWords = {
  facets: [
    {
      about: 'injury',
      weight: 1,
      phrases: `<corpo> ~ quebrado|quebrada|queimado|queimada|cortado|inchado|amputado, quebrou|queimou|cortou|fraturou ~ <corpo>, fratura, fraturas, fraturou, queimaduras, traumatismo, levou pontos, # pontos no|na, desmaiou, desmaiei, inconsciente, não respira, parou de respirar, engasgou, engasgado, sufocou, asfixia, convulsão, convulsões, choque anafilático, reação alérgica, intoxicação alimentar, envenenado, envenenados, levou choque, choque elétrico, eletrocutado, infarto, enfarte, avc, parada cardíaca, hemorragia, overdose, quase morreu, quase morri, quase se afogou, quase foi atropelado, podia ter morrido, poderia ter morrido, dose errada, remédio errado, perdeu um dedo|olho, morreu por causa, morreu depois`,
    },
    {
      about: 'injury',
      weight: 0.6,
      phrases: `machucado, machucada, ferido, ferida, feridos, sangrando, sangue, vômito, vomitando, vomitou, tontura, bolhas, queimadura, inchaço, crise de asma, passando mal, passou mal, hematomas`,
    },
    {
      about: 'injury',
      weight: 0.4,
      phrases: `dor, dores, doente, febre, diarreia, náuseas, alergia, alérgico, alérgica, tosse, coceira`,
    },
    {
      about: 'response',
      weight: 0.9,
      phrases: `ambulância, samu, bombeiros, inem, liguei 192, liguei 193, liguei 112, pronto-socorro, pronto socorro, urgências, internado, internada, uti, cirurgia de emergência`,
    },
    { about: 'response', weight: 0.5, phrases: `hospital, clínica, resgate, evacuados, cirurgião` },
    { about: 'response', weight: 0.25, phrases: `médico, médica, pediatra, polícia, veterinário` },
    {
      about: 'person',
      weight: 0.3,
      negated: 'keep',
      phrases: `meu filho, minha filha, meus filhos, meu bebê, bebê, bebé, criança, crianças, minha mãe, meu pai, minha avó, meu avô, meu marido, minha esposa, minha mulher, meu irmão, minha irmã, grávida, idoso, idosa, idosos, senhora, passageiros, paciente, diabético, diabética, pessoas, funcionário, cachorro`,
    },
    { about: 'body', weight: 0.35, negated: 'keep', phrases: `<corpo>, meu|minha|seu|sua|o|a|os|as <corpo>` },
    {
      about: 'mishap',
      weight: 0.5,
      phrases: `caiu da|do, caí da|do, queda da, atropelado, atropelada, atropelou, bateu em, acidente, capotou, preso no elevador, presa no elevador, presos no elevador, engoliu, se soltou, roda soltou, explodiu na mão|cara`,
    },
    {
      about: 'hazard',
      weight: 0.7,
      phrases: `pegou fogo, pegando fogo, em chamas, incêndio, explodiu, explosão, vazamento de gás, cheiro de gás, monóxido, faíscas, fios expostos, fio desencapado, dando choque, vidro na|no, cacos de vidro, pedaço de metal, veneno, ácido`,
    },
    {
      about: 'hazard',
      weight: 0.4,
      phrases: `fumaça, fumo, cheiro de queimado, derreteu, bateria inchada, superaqueceu`,
    },
    {
      about: 'guard',
      weight: 0.4,
      phrases: `freio, freios, travões, airbag, cinto, capacete, detector de fumaça, alarme, cadeirinha, extintor, saída de emergência`,
    },
    {
      about: 'machine',
      weight: 0.25,
      phrases: `patinete, bicicleta, moto, carro, elevador, escada rolante, carregador, bateria, celular, aquecedor, fogão, panela de pressão, furadeira, serra`,
    },
    {
      about: 'failing',
      weight: 0.5,
      phrases: `não freia, não freou, sem freio, sem freios, acelerou sozinho|sozinha, soltou andando|na, quebrou andando|na descida, superaqueceu`,
    },
    {
      about: 'need',
      weight: 0.4,
      phrases: `insulina, oxigênio, oxigénio, respirador, remédio, remédios, medicação, marca-passo, diálise, fórmula do bebê, bombinha`,
    },
    {
      about: 'lacking',
      weight: 0.4,
      phrases: `sem insulina, sem oxigênio, sem remédio, sem remédios, sem medicação, acabou a insulina`,
    },
    {
      about: 'violence',
      weight: 0.8,
      phrases: `me bateu, bateu na minha, me agrediu, agressão, agredido, agredida, ameaça de morte, ameaçou de morte, me ameaçou com, com uma faca, com uma arma, assédio sexual, abuso sexual, estupro, tentou estuprar, me empurrou`,
    },
    {
      about: 'pursuit',
      weight: 0.7,
      phrases: `me persegue, está me perseguindo, sabe onde moro, apareceu na minha casa, meu ex ~ ~ endereço|localização, passou meu endereço`,
    },
    {
      about: 'despair',
      weight: 1,
      phrases: `quero me matar, vou me matar, me suicidar, se suicidar, tirar minha vida, não quero mais viver, acabar com minha vida, cortou os pulsos, tomou todos os remédios`,
    },
    { about: 'nearly', weight: 0.3, phrases: `quase, por pouco, por um triz` },
    {
      about: 'fiction',
      weight: 1,
      phrases: `no jogo, meu personagem, filme, série, novela, capítulo, temporada, episódio, chefão, boss`,
    },
    {
      about: 'topic',
      weight: 0.6,
      phrases: `estudo, artigo, relatório, notícia, segundo a polícia, campanha, simulado, palestra`,
    },
    {
      about: 'fine',
      weight: 0.6,
      phrases: `ninguém se feriu, ninguém ficou ferido, foi só o susto, estamos bem, está bem`,
    },
    {
      about: 'figure',
      weight: 1,
      phrases: `morrendo de rir, morri de rir, morri, tô morta, tô morto, morrendo de fome|sono|vontade|saudade|amor, de matar, me mata de, dor de cabeça ~ burocracia, sangue frio, coração partido, pegando fogo o|a, internet pegando fogo, vou me matar kkk, quero morrer kkk, infartei, quase infartei, surtei`,
    },
  ],
  classes: {
    corpo:
      'braço braços perna pernas mão mãos dedo dedos rosto olho olhos cabeça queixo pescoço joelho tornozelo pé pés ombro quadril costela costelas costas peito lábio nariz testa boca língua dente dentes pele pulso cotovelo orelha',
  },
}
