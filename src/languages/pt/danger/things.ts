import type { Facet } from '../../facet.js'

/** Fire, gas, current, poison, splinters; what keeps people safe and what they work with, and how either lets them down. */
export const things: readonly Facet[] = [
  {
    about: 'mishap',
    weight: 0.75,
    phrases: `
      <corpo> ~ contra|entre ~ ~ <máquina>|grades|colchão|barras|porta, <corpo> ~ preso|presa|presos|entalado|entalada|trilhado, cabeça ~ presa|entalada|entre, se soltou|soltou-se|saiu|escapou ~ roda|lateral|cinto|arnês|mosquetão|parafuso, roda|mosquetão|cinto|lateral|parafuso|andaime ~ soltou|saiu|abriu|caiu|escapou, fui|foi|fomos parar|bater no|na|contra|em, voei|voou|voámos, caiu ~ em cima|encima, veio abaixo, esmagou, esmagado, esmagada, atropelou, atropelado, atropelada, <preso> ~ ~ elevador|cabine|banheiro|casa de banho|carro|teleférico|bondinho, dentro do elevador, elevador ~ parado|parou|preso|preso ~ ~ pessoas|com, entre o # e o #, entre dois andares, estamos <número> dentro, fechou ~ com <de> <família>, fechou ~ <de> <família> no meio,
      engoliu ~ pilha|parafuso|peça|botão|íman|moeda, tinha o|a na boca, tinha ~ na boca, na boca quando, pendurado|pendurada por, pela janela, caiu|caí|caíram ~ escada|escadas|varanda|beliche|cama|andaime|altura|telhado
    `,
  },
  {
    about: 'mishap',
    weight: 0.5,
    phrases: `caiu da|do, caí da|do, caí, queda da|de, atropelado, atropelada, atropelou, bateu em, acidente, capotou, capotei, despistou-se, preso no elevador, presa no elevador, presos no elevador, engoliu, se soltou, soltou-se, roda soltou, explodiu na mão|cara, escorregou, escorreguei, tropeçou, pendurado, pendurada, presos, entalado, caiu um|uma, descida, ladeira abaixo, a # por hora`,
  },
  {
    about: 'hazard',
    weight: 0.7,
    phrases: `
      pegou fogo, pegando fogo, em chamas, chamas, labareda, labaredas, maçarico, incêndio, incendiou, ardeu, a arder, explodiu, explosão, estourou, rebentou, saiu voando, vazamento|fuga|cheiro|cheirando de|a gás, gás ~ vazando|escapando, monóxido, faíscas, faísca, curto-circuito, curto circuito, fios expostos, fio desencapado, dando|dá choque, a dar choque, choque ~ chuveiro|torneira|geladeira|máquina, vidro na|no|dentro, cacos de vidro, caco de vidro, pedaço|pedaços|caco|lasca|estilhaço de metal|vidro|plástico|arame, prego|parafuso|agulha|arame|lâmina|grampo na|no|dentro, veneno, ácido, cloro, bidões, soda cáustica, amoníaco, amônia, lixívia ~, água sanitária ~, inseticida, agrotóxico, chumbinho, contaminado, contaminada, botulismo, salmonela, cheiro de queimado|plástico|fumaça, cheiro a queimado|plástico|fumo, cheirava a queimado|gás, derretido, derretida, derreteu, chamuscado, chamuscada, metanol, selo intacto, bebida batizada
    `,
  },
  {
    about: 'hazard',
    weight: 0.4,
    phrases: `fumaça, fumo, fumegava, fumegando, cheiro de queimado, bateria inchada, bateria estufada, superaqueceu, sobreaqueceu, queimando, gás, fogo, vidro partido`,
  },
  {
    about: 'hazard',
    weight: 0.4,
    beside: ['injury', 'response', 'need'],
    phrases: `frasco, dose, doses, gotas, rótulo, etiqueta, lote, bula, corrente, garrafa, produto`,
  },
  { about: 'hazard', weight: 0.4, beside: ['response'], phrases: `alergénio, amendoim, nozes` },
  {
    about: 'guard',
    weight: 0.45,
    phrases: `freio, freios, travão, travões, manete, airbag, cinto, cinto de segurança, arnês, mosquetão, capacete, detector de fumaça|gás|fumo|monóxido, detetor de fumo|gás, alarme, alarme de incêndio, grade, corrimão, lateral, berço, cadeirinha, cadeira auto, extintor, saída de emergência, botão de emergência|pânico, linha de emergência, pulseira, teleassistência, sensor, glicosímetro, bomba de insulina, válvula, disjuntor, colete, salva-vidas, bóia, boia, andaime, tampa, encaixe, sensor do portão, portão, trava, trinco, guarda-corpo`,
  },
  {
    about: 'machine',
    weight: 0.3,
    phrases: `<aparelho>, patinete, trotinete, trotineta, bicicleta, bike, moto, scooter, carro, carrinho, elevador, escada rolante, carregador, bateria, powerbank, celular, telemóvel, aquecedor, esquentador, caldeira, chuveiro, fogão, forno, panela de pressão, fritadeira, airfryer, furadeira, serra, motosserra, esmerilhadeira, rebarbadora, cortador de grama, roçadeira, tirolesa, slide, brinquedo, montanha russa, teleférico, bondinho, cobertor elétrico, cobertor, manta, ferro, secador, tomada, extensão, máquina de lavar, geladeira, frigorífico, micro-ondas, liquidificador, escada, escadote, grua, guindaste, balanço, escorrega, beliche, piscina, jacuzzi, lentes, papinha, mamadeira, biberão, chupeta, pilha, botijão, botija, contador, trator`,
  },
  {
    about: 'failing',
    weight: 0.55,
    phrases: `não freia, não freou, não trava, não travou, sem freio, sem freios, sem travões, acelerou sozinho|sozinha, disparou, soltou andando|na, quebrou andando|na descida, superaqueceu, se soltou, soltou-se, soltou do|da, soltou, abriu sozinho|sozinha, abriu no|na meio, cedeu, afundou, entortou, desabou, despencou, fechou sozinho|sozinha, não voltou, prendeu, emperrou, travou a roda|o volante, falhou, falhou na`,
  },
  { about: 'failing', weight: 0.4, phrases: `partiu-se, partiu, quebrou, abriu` },
  {
    about: 'standstill',
    weight: 0.55,
    beside: ['guard'],
    phrases: `não funcionou, não tocou, não disparou, não avisou, não avisa, não abriu, não abre, não funciona, não atende, não atendeu, ninguém atende|atendeu|veio|respondeu|responde, toca e ninguém, marcava ~ normal|verde|#, marcava #, sensor marcava, piscando verde, verde, desligado, desligada, sem bateria, sem pilha, vencido, trancada, trancado, bloqueada, preso com arame, preso com fita`,
  },
  {
    about: 'need',
    weight: 0.55,
    negated: 'keep',
    phrases: `insulina, oxigênio, oxigénio, respirador, ventilador mecânico, concentrador, cpap, bipap, aspirador de secreção, remédio de, remédios, medicação, medicamento, medicamentos, marca-passo, diálise, quimio, quimioterapia, fórmula do bebê, leite especial, bombinha, inalador, bomba de infusão, cliente vital, eletrodependente, aparelho do meu|da|de, aparelho da minha, sonda, suporte de vida, cadastro dele`,
  },
  { about: 'need', weight: 0.3, negated: 'keep', phrases: `aquecimento, água potável, cadeira de rodas` },
  {
    about: 'lacking',
    weight: 0.5,
    negated: 'keep',
    phrases: `sem insulina, sem oxigênio, sem oxigénio, sem remédio, sem remédios, sem medicação, acabou a, acabou o, sem luz, sem energia, sem eletricidade, falta de energia|luz, faltou luz|energia, caiu a luz|energia, foi abaixo a luz, apagão, corte de energia|luz, trocou pra bateria, bateria ~ dá|dura|aguenta|só, bateria da mais, bateria dá|dura|aguenta, duas horas de bateria, horas de bateria, última dose, última ampola, não chega, não chegou, ficou sem, ficamos sem, ainda não comeu, tomou a insulina antes`,
  },
  {
    about: 'exposure',
    weight: 0.6,
    phrases: `abaixo de zero, hipotermia, desidratado, desidratada, insolação, golpe de calor, sem água nem comida, horas presos|presas|fechados, sem ventilação, ha quase duas horas, há quase duas horas, no frio, no sol, ao relento, já é noite, ficou escuro, no meio do nada`,
  },
]
