import { withCalm } from '../../calm-danger.js'
import type { DangerWords } from '../../facet.js'
import { calm } from '../calm-danger.js'
import { against } from './against.js'
import { bodies } from './bodies.js'
import { persons } from './persons.js'
import { stories } from './stories.js'
import { things } from './things.js'

// What is said in Portuguese where a body or a life is at stake, in Portugal and in Brazil.

const loud: DangerWords = {
  facets: [...bodies, ...things, ...persons, ...stories, ...against],
  classes: {
    corpo:
      'braço braços perna pernas mão mãos dedo dedos rosto cara olho olhos cabeça queixo pescoço garganta joelho joelhos tornozelo pé pés ombro quadril anca costela costelas costas peito lábio lábios nariz testa boca língua dente dentes pele pulso cotovelo orelha barriga coxa panturrilha clavícula fêmur coluna',
    família:
      'filho filha filhos filhas menino menina meninos miúdo miúda miúdos bebê bebé mãe pai mamãe papai mamã papá pais avó avô vó vô vovó vovô mulher marido esposa esposo namorado namorada irmão irmã tia tio sogra sogro sobrinho sobrinha neto neta netos vizinha vizinho amiga amigo colega senhora senhor idosa idoso velho velha cachorro cachorra cão gato gata gêmeos gémeos família',
    de: 'meu minha meus minhas seu sua teu tua nosso nossa nossos nossas o a os as um uma ao à do da no na',
    máquina:
      'elevador porta portas escada berço beliche cadeirinha portão máquina rolo esteira brinquedo cadeira carrinho trem comboio metro metrô ônibus autocarro carro grade balanço',
    motorista:
      'motorista condutor taxista entregador estafeta técnico massagista personal monitor segurança porteiro anfitrião ele',
    comida:
      'papinha sopa comida pão frango salada biscoito bolacha iogurte cereais cereal chocolate sorvete gelado arroz carne pizza hambúrguer leite lata pote bolo',
    quebrou:
      'quebrou quebrei quebraram queimou queimei cortou cortei fraturou fraturei partiu parti torceu torci deslocou esmagou amputou arrancou abriu',
    preso: 'preso presa presos presas trancado trancada trancados trancadas fechados fechado fechadas',
    arde: 'arde ardem ardendo queima queimam coça coçam',
    freio: 'freio freios travão travões manete manetes',
    roda: 'roda rodas guidão guiador pedal eixo volante direção',
    ficou: 'ficou fiquei ficamos ficaram ficar',
    saindo: 'sai saindo saía saiu',
    aparelho:
      'lava louças loiça louça geladeira frigorífico fogão forno aquecedor esquentador caldeira chuveiro máquina secadora fritadeira liquidificador torradeira chaleira cafeteira ferro secador carregador bateria powerbank notebook portátil celular telemóvel tablet patinete trotinete scooter moto bicicleta bike carro cobertor manta lâmpada tomada extensão adaptador cabo televisão tv roteador router console ventilador desumidificador aspirador robô vape brinquedo drone panela bomba aparelho ar elevador',
    número: 'dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte',
  },
}

export const danger: DangerWords = withCalm(loud, calm)
