import type { Facet } from '../../facet.js'

/** What happened, told in a few words that say so only together. */
export const stories: readonly Facet[] = [
  {
    about: 'injury',
    weight: 1,
    phrases: `
      <de> <corpo> ~ ~ debaixo|embaixo|dentro, <corpo> ~ debaixo de água|d'água, cabeça ficou debaixo|presa|entalada, falta|faltava|perdeu|arrancou ~ ponta, ficou com ~ <corpo> preso|presa|preso|na|no, dedo ~ na|no|entre ~ dobradiça|porta|engrenagem|corrente, <arde> ~ olhos|boca|garganta|pele|rosto, mal consegue|consigo ver|respirar|andar, mal vejo|enxergo, engoli|engoliu ~ metade|pedaço|peça|parafuso|pilha|arame|vidro, dobro de insulina|dose, dose dupla|tripla|dobrada, dobro da dose, # vezes a dose, marcava # ~ dava #, dava # ~ tapete|chão, estava em # ~ encontrei|achei, todos com dor de cabeça|tontura, todo mundo com dor|vomitando|passando, toda a família ~ vomit*|passando|intoxicada, os|as dois|três|quatro ~ vomitando|vomitar|tontos, a vomitar toda a noite, vomitando a noite, noite toda vomitando, bebê|bebé ~ mole|sonolento|sonolenta, ataque de asma|epilepsia|convuls*, bati|bateu com a cabeça, bateu a cabeça, rolou ~ escada|escadas|degraus, caiu sobre|contra ~, me lançou|jogou|atirou contra|longe, atirou-me contra|ao, choque ~ jogou|atirou|lançou, crianças babando, em cima de mim ~ fervendo, água|óleo|sopa|café fervendo|a ferver ~ em cima|nas|no|na
    `,
  },
  {
    about: 'mishap',
    weight: 1,
    phrases: `
      quase bat* de|em, quase atropel*, quase cai*, quase leva* um|uma, elevador ~ caiu|despencou|desceu ~ ~ andares|pisos|golpe|vez, fechou ~ porta|portas em|sobre|no ~ <corpo>|<família>, porta|portas|portão ~ ~ prendeu|prenderam|apanhou|esmagou|bateu|fechou ~ ~ <família>|<corpo>, arrancou com ~ ~ pendurada|porta|preso, virou com ~ dentro|bebê|bebé, cadeira|berço|carrinho|espreguiçadeira ~ virou|fechou|desmontou|tombou ~, acelerou|ligou|arrancou sozinh* ~ <corpo>, aceler* sozinh* para|em, <roda> ~ ~ soltou|saiu|partiu|quebrou|bloqueou, <freio> ~ ~ ficaram|ficou moles|mole|sem|preso|presos, <freio> ~ ~ falh*|quebr*|soltou|foi|fundo|funcion*|respond*|parti*, não ~ respond* ~ <freio>, falh* ~ <freio>, fiquei sem <freio>, tive|tivemos que|de pular|saltar|pularmos|atirar, tive de me atirar, caiu|desabou ~ ~ em cima|perto ~ ~ <família>|<corpo>|carrinho, teto|andaime|tubo|vidro|estante|prateleira|telhado ~ ~ caiu|caíram|desabou, mosquetão ~ abriu|soltou, cinto ~ soltou|abriu|falhou, soltou do encaixe, foi parar no painel|chão|hospital|para-brisa, no meio da tirolesa, pendurado por um
    `,
  },
  {
    about: 'hazard',
    weight: 1,
    phrases: `
      <saindo>|soltou|soltando|deitou|deita fumaça|fumo da|do|de ~ <aparelho>, <aparelho> ~ ~ soltou|solta|soltando|deitou|deita|a deitar ~ fumaça|fumo|faíscas|chamas, <aparelho> ~ explodiu|estourou|rebentou|incendiou|ardeu, <aparelho> ~ ~ pegou|pegando fogo, <aparelho> ~ ~ derreteu|queimou ~ ~ noite|cama|quarto|casa|mão|bolso|mochila|dormindo, queimou ~ tapete|cama|lençol|colchão|cortina|sofá|bancada, pegou fogo ~ casa|cama|sofá|cozinha|carro|quarto, casa toda|cozinha ~ cheirando|cheira ~ gás, cheiro ~ gás ~ casa|cozinha|prédio|rua, detector|detetor ~ ~ apitando|apita|a apitar|tocando, arame|vidro|metal|plástico|prego|parafuso|lâmina|agulha no|na|nos|nas ~ <comida>, <comida> ~ ~ com|tinha|havia ~ vidro|arame|metal|plástico|prego|parafuso, rótulo ~ não|errado|trocado, etiqueta trocada, alérgic* ~ ~ não ~ dizia|constava|avisaram, misturado|misturou ~ ~ bidões|produtos|cloro, bateria ~ ~ carregar|carregando ~ ~ maçarico|fogo|chamas, pela varanda ~ vizinha, apartamento já não há, ficou sem casa
    `,
  },
  {
    about: 'lacking',
    weight: 1,
    negated: 'keep',
    phrases: `ninguém achava|encontrou|sabia ~ oxigênio|oxigénio|desfibrilador, restam|sobram|faltam|tenho ~ # doses|comprimidos, <ficou> sem ~ remédio|medicação|insulina|bombinha|inalador ~ ~ epilepsia|coração|convuls*|pressão|dias, sem ~ insulina|medicação|remédio|oxigênio desde|há, insulina|inalador|medicação|oxigênio|remédio|remédios ~ ~ não|parado|atrasado|extraviado|extraviada|sumiu, ambulância ~ ~ chegou|veio|demorou ~ ~ #|sem|horas, janela fechou`,
  },
  {
    about: 'exposure',
    weight: 0.7,
    phrases: `deixaram|deixou|largaram|abandonaram ~ ~ ~ estação|parada|estrada|rua ~ errad*|noite|frio|sozinh*, com este frio, nesse frio, com demência, com alzheimer, tem demência|alzheimer, sozinha de noite|madrugada`,
  },
  {
    about: 'pursuit',
    weight: 1,
    phrases: `se estou|está|tô sozinha, se moro sozinha, na frente da minha janela|porta|casa, está|tá ~ ~ na frente|em frente|embaixo|debaixo da|da minha janela|porta|casa, na|em frente da|à minha janela|porta|casa, na minha porta agora, mostra|diz|dá onde eu? estou|moro|vivo, em que escola ~ estuda|anda, onde estuda ~ filha|filho, acesso à câmera|câmara, câmera|câmara ~ ~ quarto|filhos|bebê ~ ~ falou|falava|estranho, quer|queria encontrar ~ minha filha|meu filho, fotos ~ minha filha, dinheiro por fotos, está a caminho|vindo para, entrou na minha casa enquanto|quando, o perfil continua ~ outro nome`,
  },
  {
    about: 'violence',
    weight: 1,
    phrases: `vou ~ escritório|loja|sede|agência e ~ ~ ~ machucar|matar|quebrar|queimar|faca|arma, machucar alguém, fazer mal a alguém, vou matar|quebrar alguém|todos|vocês, ele vai me matar, me mata se, volta se|volta se eu, se eu denunciar, jogou|jogada|jogado ~ no chão, me jogou no chão, atirou-me ao chão, me apertou o pescoço, me enforcou, lembro do primeiro ~, depois do teto do carro, desligou o rastreio`,
  },
]
